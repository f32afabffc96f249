package gongkai.parse;

import gongkai.form.Words;
import gongkai.report.At;
import gongkai.report.Figure;
import gongkai.text.Folding;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what one cell prints.
final class Cells {
  private static final String DIGITS =
      "[+-]?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,8})?";

  /// A mark behind a number that leads to a note. Raised and circled digits fold to digits, which
  /// the number has not.
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=\\d)\\s*(?:[¹²³⁰⁴-⁹①-⑳*＊※]{1,3}|[\\[［(（]\\^?[\\d¹²³⁰⁴-⁹]{1,2}[\\]］)）])\\s*$");

  private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹①-⑳]");

  /// One number that was broken, or several whose cells were lost.
  private static final Pattern PARTED = Pattern.compile("\\d[\\d,.]*(?:\\s+\\d[\\d,.]*)+");

  /// As many as the pattern allows.
  private static final int MOST_DIGITS = 15;

  private final Words words;
  private final Pattern number;

  Cells(Words words) {
    this.words = words;
    var units = words.units().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.number = Pattern.compile("(" + DIGITS + ")\\s*(" + units + ")?\\s*(?:\\([^()]*\\))?");
  }

  /// Whether a text is what cells hold, and no label.
  boolean isValue(String printed) {
    var cell = bare(printed);
    return isPlain(cell)
        || words.strokes().contains(cell)
        || words.none().contains(cell)
        || (mayBeNumber(cell) && number.matcher(cell).matches())
        || words.smudged().matcher(cell).matches();
  }

  /// Whether a label, which is none of the form's, is the head of a column.
  boolean isOtherColumn(String label) {
    return words.otherColumns().stream().anyMatch(label::contains);
  }

  /// Whether a text is digits with blanks between, which in a line without cells are several
  /// values.
  static boolean isParted(String printed) {
    return PARTED.matcher(bare(printed)).matches();
  }

  /// Whether a text is nothing but digits, none of them a mark of a note.
  static boolean isDigits(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (!isDigit(Folding.fold(printed.charAt(i)))) {
        return false;
      }
    }
    return !isMarked(printed);
  }

  static boolean isMarked(String printed) {
    return RAISED.matcher(printed).find();
  }

  /// What most cells hold: digits of a number that no pattern need be asked about.
  private static boolean isPlain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (!isDigit(cell.charAt(i))) {
        return false;
      }
    }
    return !cell.isEmpty() && cell.length() <= MOST_DIGITS;
  }

  private static boolean mayBeNumber(String cell) {
    return !cell.isEmpty() && (isDigit(cell.charAt(0)) || "+-".indexOf(cell.charAt(0)) >= 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Reads a cell.
  ///
  /// @param unit that the form prints for the column; another one in the cell is not converted
  Figure read(String printed, String unit, At at) {
    var cell = bare(printed);
    var text = printed.replace('\u00a0', ' ').strip();
    if (cell.isEmpty()) {
      return new Figure.Blank(text, at);
    }
    if (isPlain(cell)) {
      return new Figure.Printed(new BigDecimal(cell), text, at);
    }
    if (words.strokes().contains(cell)) {
      return new Figure.NotApplicable(cell, at);
    }
    var match = number.matcher(cell);
    if (!match.matches() && (words.smudged().matcher(cell).matches() || isParted(printed))) {
      return new Figure.Unknown(text, at);
    }
    var digits = match.matches() ? match.group(1).replace(",", "").replace("+", "") : "";
    if (digits.isEmpty() || !(isZero(digits) || fits(match.group(2), unit))) {
      return new Figure.Text(text, at);
    }
    return new Figure.Printed(new BigDecimal(digits), text, at);
  }

  /// Money is never a count, and a count never money.
  private static boolean fits(@Nullable String printed, String unit) {
    return printed == null || printed.contains("元") == unit.contains("元");
  }

  /// Nothing is nothing in any unit.
  private static boolean isZero(String digits) {
    return digits.chars().allMatch(c -> c == '0');
  }

  private static String bare(String printed) {
    var unmarked = MARK.matcher(printed).replaceFirst("");
    return (isMarked(unmarked) ? unmarked : Folding.fold(unmarked)).replace('\u00a0', ' ').strip();
  }
}
