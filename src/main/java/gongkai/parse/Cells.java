package gongkai.parse;

import gongkai.form.Words;
import gongkai.report.At;
import gongkai.report.Figure;
import gongkai.text.Folding;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
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

  /// What a mark behind a number ends with.
  private static final String MARKS = "*＊※]］)）";

  /// One number that was broken, or several whose cells were lost.
  private static final Pattern PARTED = Pattern.compile("\\d[\\d,.]*(?:\\s+\\d[\\d,.]*)+");

  /// As many as the pattern allows.
  private static final int MOST_DIGITS = 15;

  private final Words words;
  private final Pattern number;

  /// Cells that say something and no number.
  private final Set<String> said = new HashSet<>();

  Cells(Words words) {
    this.words = words;
    said.addAll(words.strokes());
    said.addAll(words.none());
    var units = words.units().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.number = Pattern.compile("(" + DIGITS + ")\\s*(" + units + ")?\\s*(?:\\([^()]*\\))?");
  }

  /// Whether a text is what cells hold, and no label.
  boolean isValue(String printed) {
    if (isPlain(printed)) {
      return true;
    }
    var cell = bare(printed);
    return isPlain(cell)
        || said.contains(cell)
        || (mayBeNumber(cell) && number.matcher(cell).matches())
        || words.smudged().is(cell);
  }

  /// Whether a label, which is none of the form's, is the head of a column.
  boolean isOtherColumn(String label) {
    for (var word : words.otherColumns()) {
      if (label.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a text is digits with blanks between, which in a line without cells are several
  /// values.
  static boolean isParted(String printed) {
    return hasGap(printed) && PARTED.matcher(bare(printed)).matches();
  }

  private static boolean hasGap(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char c = Folding.fold(printed.charAt(i));
      if (c <= ' ' || c == '\u00a0') {
        return true;
      }
    }
    return false;
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
    for (int i = 0; i < printed.length(); i++) {
      if (isRaised(printed.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a character is a raised or a circled digit.
  private static boolean isRaised(char c) {
    return switch (c) {
      case '¹', '²', '³', '⁰' -> true;
      default -> (c >= '⁴' && c <= '⁹') || (c >= '①' && c <= '⑳');
    };
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
    if (isPlain(printed)) {
      return new Figure.Printed(new BigDecimal(printed), printed, at);
    }
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
    if (!match.matches() && (words.smudged().is(cell) || isParted(printed))) {
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
    var unmarked = mayEndInMark(printed) ? MARK.matcher(printed).replaceFirst("") : printed;
    return (isMarked(unmarked) ? unmarked : Folding.fold(unmarked)).replace('\u00a0', ' ').strip();
  }

  private static boolean mayEndInMark(String printed) {
    int last = printed.length() - 1;
    while (last > 0 && Character.isWhitespace(printed.charAt(last))) {
      last--;
    }
    return last > 0 && (MARKS.indexOf(printed.charAt(last)) >= 0 || isRaised(printed.charAt(last)));
  }
}
