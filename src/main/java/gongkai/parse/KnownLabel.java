package gongkai.parse;

import java.util.List;

/// A label of a row, taken apart once for all texts that it is looked for in.
///
/// @param whole as the form has it
/// @param beheaded without its first, and without its second character
/// @param ends these behind the row's number, where the label is too short to be known otherwise
/// @param middle what a text must hold that has a long label without one of its first characters,
///   empty for a short one
/// @param letters of the middle
record KnownLabel(
    Spelling whole, List<Spelling> beheaded, List<String> ends, String middle, Letters letters) {
  /// The beginning of a misprinted label; less of it begins other words too: 行政 in 行政执法案卷.
  static final int SHORTEST_BEGINNING = 4;

  /// A label of so many characters is known without one of its first.
  private static final int LONG = 8;

  /// Text that is looked for.
  ///
  /// @param start its first two characters
  record Spelling(String text, String start, Letters letters) {
    static Spelling of(String text) {
      var start = text.substring(0, Math.min(2, text.length()));
      return new Spelling(text, start, Letters.of(start));
    }
  }

  /// @param number that stands before the label, or empty
  static KnownLabel of(String label, String number) {
    var first = label.substring(1);
    var second = label.charAt(0) + label.substring(Math.min(2, label.length()));
    boolean isNumbered = label.length() >= SHORTEST_BEGINNING && !number.isEmpty();
    var middle = label.length() < LONG ? "" : label.substring(2, LONG);
    return new KnownLabel(
        Spelling.of(label),
        List.of(Spelling.of(first), Spelling.of(second)),
        isNumbered ? List.of(number + first, number + second) : List.of(),
        middle,
        Letters.of(middle));
  }

  boolean isLong() {
    return !middle.isEmpty();
  }

  /// Whether a text ends with the row's number and what is left of the label.
  boolean endsBeheaded(String text) {
    for (var end : ends) {
      if (text.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
