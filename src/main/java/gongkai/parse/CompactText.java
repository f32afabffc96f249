package gongkai.parse;

import gongkai.text.Folding;
import java.util.Arrays;

/// A passage as its words are compared: in one spelling and without blanks, which printers put
/// round numbers at will. A blank between two digits stays, for it parts two numbers.
final class CompactText {
  private final String printed;
  private final String text;

  /// The place of each character in the printed text.
  private final int[] at;

  private CompactText(String printed, String text, int[] at) {
    this.printed = printed;
    this.text = text;
    this.at = at;
  }

  static CompactText of(String printed) {
    var folded = Folding.fold(printed);
    var compact = new StringBuilder(folded.length());
    var at = new int[folded.length()];
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isBlank(c) || parts(folded, i)) {
        at[compact.length()] = i;
        compact.append(c);
      }
    }
    return new CompactText(printed, compact.toString(), Arrays.copyOf(at, compact.length()));
  }

  String text() {
    return text;
  }

  private static boolean isBlank(char c) {
    return !isHan(c) && isSpace(c);
  }

  /// What nearly every character is.
  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static boolean parts(String folded, int at) {
    return at > 0
        && isDigit(folded.charAt(at - 1))
        && at + 1 < folded.length()
        && (isDigit(folded.charAt(at + 1)) || isBlank(folded.charAt(at + 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// The printed text of a stretch.
  String printed(int from, int to) {
    return from >= to ? "" : printed.substring(at[from], at[to - 1] + 1);
  }
}
