package gongkai.form;

import gongkai.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a rule of findings looks at.
public sealed interface Check {

  /// A sum within a table; the editions say which.
  record Sum() implements Check {}

  /// This year's figures follow from last year's, once for each name that stands for `*` in the
  /// codes.
  ///
  /// @param last codes of last year's report, added up
  /// @param plus codes of this year's report that are added
  /// @param minus codes of this year's report that are taken off
  record Years(
      List<String> each, String now, List<String> last, List<String> plus, List<String> minus)
      implements Check {}

  /// Numbers in the text are those of the tables.
  ///
  /// @param areaKinds kinds of agencies that tell of their own requests in the report of an area
  record Text(List<Claim> claims, List<String> areaKinds) implements Check {}

  /// A number in the text and what it may honestly count.
  ///
  /// @param equal codes whose sum it is
  /// @param or sums that it may be as well
  record Claim(String code, List<String> equal, List<List<String>> or) {}

  record MissingPart() implements Check {}

  record EmptyPart(List<Silence> parts) implements Check {}

  /// A part that must have text.
  ///
  /// @param saysNothing texts that are no content of this part
  record Silence(Section.Key section, List<String> saysNothing) {}

  /// A part that must not be longer.
  ///
  /// @param most in characters
  record LongPart(Section.Key section, int most) implements Check {}

  /// The rule of sums that the head of a table prints says what the form says.
  ///
  /// @param openings words that stand in every such rule, in whichever wording
  /// @param terms what a rule is made of, each in all its spellings, the form's first
  /// @param right the form's own rule
  record PrintedRule(String table, List<String> openings, List<List<String>> terms, String right)
      implements Check {

    /// The terms of a rule in their order. Only they count: in a wrapped head other words stand
    /// between them or inside, and printers change the small words at will.
    public List<String> termsOf(String printed) {
      var letters = letters(printed);
      var found = new ArrayList<String>();
      int at = 0;
      while (at < letters.length()) {
        var spelling = spellingAt(at, letters);
        spelling.ifPresent(each -> found.add(nameOf(each)));
        at += spelling.map(String::length).orElse(1);
      }
      return List.copyOf(found);
    }

    /// What is left of a text when all characters go that are in no term.
    private String letters(String printed) {
      var letters = new StringBuilder();
      for (char letter : Labels.bare(printed).toCharArray()) {
        if (isInAny(letter)) {
          letters.append(letter);
        }
      }
      return letters.toString();
    }

    private boolean isInAny(char letter) {
      for (var spellings : terms) {
        for (var each : spellings) {
          if (each.indexOf(letter) >= 0) {
            return true;
          }
        }
      }
      return false;
    }

    private Optional<String> spellingAt(int at, String letters) {
      return spellings().filter(each -> letters.startsWith(each, at)).findFirst();
    }

    private Stream<String> spellings() {
      return terms.stream().flatMap(List::stream);
    }

    private String nameOf(String spelling) {
      return terms.stream()
          .filter(each -> each.contains(spelling))
          .findFirst()
          .orElseThrow()
          .getFirst();
    }
  }

  record Late() implements Check {}

  record BlankCells() implements Check {}

  /// Over the years of an agency, of which no report can tell.
  record MissingReport() implements Check {}
}
