package gongkai.parse;

import gongkai.form.NarrativeWords;
import gongkai.form.NarrativeWords.Clue;
import gongkai.form.NarrativeWords.Code;
import gongkai.report.NarrativeNumber;
import gongkai.report.Passage;
import gongkai.report.Passage.Kind;
import gongkai.report.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the numbers that the text of a report tells.
///
/// A well-known thing gets the number whose words are the clearest; where two equally clear ones
/// disagree, none. All other numbers stay in the list with their words.
final class NarrativeReader {
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private final NarrativeWords words;
  private final Tellings tellings;
  private final Map<String, List<Code>> byUnit = new HashMap<>();

  NarrativeReader(NarrativeWords words) {
    this.words = words;
    this.tellings = new Tellings(new Counts(words));
    for (var code : words.codes()) {
      code.units().forEach(unit -> byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(code));
    }
  }

  /// The numbers in their order, and under the code of what it counts each that is well known.
  List<NarrativeNumber> read(List<Section> sections, int year) {
    return read(sections, year, StatisticsTable.NONE);
  }

  /// The same of a report from before the form, which may tell its numbers in a table as well.
  List<NarrativeNumber> read(List<Section> sections, int year, StatisticsTable table) {
    var numbers = new ArrayList<Telling>();
    var claims = new Claims();
    for (var row : table.rows()) {
      var telling = Telling.of(row);
      numbers.add(telling);
      if (!row.code().isEmpty()) {
        claims.add(new Claims.Claim(row.code(), 0, telling, row.unit()));
      }
    }
    for (var section : sections) {
      for (var passage : section.passages()) {
        var text = CompactText.of(passage.text());
        var found = tellings.numbers(section, passage, text);
        numbers.addAll(found);
        if (passage.kind() == Kind.TEXT) {
          found.stream().filter(each -> isOf(year, each)).forEach(each -> claim(claims, each));
          denials(claims, section, passage, text, year);
        }
      }
    }
    return claims.settled(numbers, this::counted);
  }

  /// What the words count, without those that every such clause begins with.
  private String counted(Telling telling) {
    var text = telling.clause().replace("#", "");
    int from = 0;
    int end = words.countsLead().end(text, from);
    while (end > from) {
      from = end;
      end = words.countsLead().end(text, from);
    }
    return text.substring(from);
  }

  /// Whether a clause tells of the year of the report, and no plan.
  private boolean isOf(int year, Telling telling) {
    if (words.otherTime().isIn(telling.clause())) {
      return false;
    }
    var sentence = telling.sentence();
    return lastYear(sentence, year) == year && !words.plans().isIn(sentence);
  }

  /// The year that a text names last, or another where it names none.
  private static int lastYear(String text, int otherwise) {
    for (int at = text.lastIndexOf('年'); at >= 4; at = text.lastIndexOf('年', at - 1)) {
      var named = YEAR.matcher(text).region(at - 4, at);
      if (named.matches()) {
        return Integer.parseInt(named.group());
      }
    }
    return otherwise;
  }

  private void claim(Claims claims, Telling telling) {
    boolean part = telling.sentence().contains(words.part());
    for (var code : byUnit.getOrDefault(telling.count().unit(), List.of())) {
      int rank = part && !code.part() ? -1 : rank(code, telling);
      if (rank >= 0) {
        claims.add(new Claims.Claim(code.code(), rank, telling, telling.count().unit()));
      }
    }
  }

  private static int rank(Code code, Telling telling) {
    for (int i = 0; i < code.clues().size(); i++) {
      if (says(code.clues().get(i), telling)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean says(Clue clue, Telling telling) {
    return clue.text().isIn(telling.clause())
        && clue.not().filter(not -> not.isIn(telling.clause())).isEmpty()
        && clue.context().filter(of -> !of.isIn(telling.context())).isEmpty()
        && clue.notContext().filter(not -> not.isIn(telling.before())).isEmpty();
  }

  private void denials(
      Claims claims, Section section, Passage passage, CompactText text, int year) {
    if (!words.denials().isIn(text.text())) {
      return;
    }
    for (var clause : tellings.clauses(section, passage, text, words.denials())) {
      if (isOf(year, clause)) {
        for (var code : words.codes()) {
          if (code.none().stream().anyMatch(none -> none.isIn(clause.clause()))) {
            claims.add(new Claims.Claim(code.code(), 0, clause, code.unit()));
          }
        }
      }
    }
  }
}
