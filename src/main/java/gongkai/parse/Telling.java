package gongkai.parse;

import gongkai.parse.Counts.Count;
import gongkai.report.NarrativeNumber.Precision;
import gongkai.report.Passage;
import gongkai.report.Section;
import java.util.List;

/// One number of the text, with the words around it that tell what it counts.
///
/// @param whole the text of the passage as it is compared
/// @param from where the clause begins in it
/// @param to where the clause ends in it
/// @param clause the words around the number, `#` standing for the number
/// @param printed the clause as printed
record Telling(
    Section section,
    Passage passage,
    Count count,
    String whole,
    int from,
    int to,
    String clause,
    String printed) {

  /// What a sentence ends with.
  static final String ENDS_SENTENCE = "。!?";

  static final String ENDS_CLAUSE = ENDS_SENTENCE + ",;";

  /// A longer clause tells something of its own.
  private static final int LONGEST_LEAD = 12;

  /// A row of a table tells its number by its label.
  static Telling of(StatisticsTable.Row row) {
    var label = row.label();
    var text = row.line().text();
    var passage = new Passage(Passage.Kind.TEXT, "", text, row.line().at().page());
    var section = new Section(Section.Key.OTHER, "", List.of());
    var count = new Count(0, 0, row.value(), Precision.EXACT, row.unit());
    return new Telling(section, passage, count, label, 0, label.length(), label, text);
  }

  /// The passage from the beginning of the sentence to the end of the clause.
  String sentence() {
    int begin = from;
    while (begin > 0 && ENDS_SENTENCE.indexOf(whole.charAt(begin - 1)) < 0) {
      begin--;
    }
    return whole.substring(begin, to);
  }

  /// The clause with the one before it in its sentence where that only leads in to it: 上半年，….
  String ledClause() {
    int end = from - 1;
    if (end < 1 || whole.charAt(end) != ',') {
      return clause;
    }
    int begin = end;
    while (begin > 0 && ENDS_CLAUSE.indexOf(whole.charAt(begin - 1)) < 0) {
      begin--;
    }
    return end - begin > LONGEST_LEAD ? clause : whole.substring(begin, from) + clause;
  }

  /// The passage from its beginning to the clause.
  String before() {
    return whole.substring(0, from);
  }

  /// Where what the number counts can be read from headings above it.
  String context() {
    return section.heading() + '。' + passage.label() + '。' + before() + clause;
  }
}
