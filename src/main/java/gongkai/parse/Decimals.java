package gongkai.parse;

import java.util.regex.Pattern;

/// Amounts that a narrow cell or a wide point parts: 0 . 35, ２２９. ７.
final class Decimals {
  private static final String DIGIT = "[\\d０-９]";

  /// Only a point with a blank before it is no end of a point's number: 1. 2023年. In a cell of its
  /// own an amount is one with a blank behind it, too.
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<=%1$s)[ \\u3000]{1,2}([.．])[ \\u3000]{0,2}(?=%1$s)|(?<=^%1$s{1,12})([.．])[ \\u3000]{1,2}(?=%1$s{1,8}$)"
              .formatted(DIGIT));

  private Decimals() {}

  static String joined(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (isPoint(text.charAt(i)) && (isBlank(text.charAt(i - 1)) || isBlank(text.charAt(i + 1)))) {
        return PARTED.matcher(text).replaceAll("$1$2");
      }
    }
    return text;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000';
  }
}
