package gongkai.parse;

import gongkai.form.Sought;
import gongkai.parse.Counts.Count;
import gongkai.report.NarrativeNumber.Precision;
import gongkai.report.Passage;
import gongkai.report.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Cuts a passage into clauses round its numbers.
final class Tellings {
  private static final String ENDS_CLAUSE = Telling.ENDS_CLAUSE;

  /// What a clause goes on to behind its number ends earlier: 予以公开15件、部分公开4件.
  private static final String ENDS_COUNTED = ENDS_CLAUSE + "、()《》";

  private static final String JOINS = "、和及与";

  private static final Count NONE = new Count(0, 0, BigDecimal.ZERO, Precision.EXACT, "");

  private final Counts counts;

  Tellings(Counts counts) {
    this.counts = counts;
  }

  List<Telling> numbers(Section section, Passage passage, CompactText text) {
    var found = counts.in(text.text());
    var tellings = new ArrayList<Telling>();
    for (int i = 0; i < found.size(); i++) {
      int low = i == 0 ? 0 : found.get(i - 1).to();
      int high = i + 1 < found.size() ? found.get(i + 1).from() : text.text().length();
      tellings.add(number(section, passage, text, found.get(i), low, high));
    }
    return tellings;
  }

  private static Telling number(
      Section section, Passage passage, CompactText text, Count count, int low, int high) {
    var whole = text.text();
    int from = afterLast(whole, ENDS_CLAUSE, low, count.from());
    if (low > 0 && from == low) {
      // Two numbers in one clause: the second one's words begin behind what joins them.
      int joint = first(whole, JOINS, low, count.from());
      from = joint < count.from() ? joint + 1 : low;
    }
    int to = first(whole, ENDS_COUNTED, count.to(), high);
    return new Telling(
        section,
        passage,
        count,
        whole,
        from,
        to,
        whole.substring(from, count.from()) + '#' + whole.substring(count.to(), to),
        text.printed(from, to));
  }

  /// The clauses without a number that hold a word; they may say that there is none of something.
  List<Telling> clauses(Section section, Passage passage, CompactText text, Sought word) {
    var whole = text.text();
    var clauses = new ArrayList<Telling>();
    for (int from = 0; from < whole.length(); ) {
      int to = first(whole, ENDS_CLAUSE, from, whole.length());
      var clause = whole.substring(from, to);
      if (word.isIn(clause) && counts.in(clause).isEmpty()) {
        clauses.add(
            new Telling(section, passage, NONE, whole, from, to, clause, text.printed(from, to)));
      }
      from = to + 1;
    }
    return clauses;
  }

  private static int afterLast(String text, String marks, int low, int high) {
    for (int i = high; i > low; i--) {
      if (marks.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return low;
  }

  private static int first(String text, String marks, int low, int high) {
    for (int i = low; i < high; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return high;
  }
}
