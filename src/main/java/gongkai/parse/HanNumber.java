package gongkai.parse;

import java.math.BigDecimal;
import java.util.Optional;

/// A number in Chinese numerals: 二十三, 一百零五, 两千.
final class HanNumber {
  private static final String DIGITS = "〇一二三四五六七八九";

  /// The digits of a year.
  private static final int YEAR = 4;

  private HanNumber() {}

  /// Empty where the numerals are no number, such as 三四 or 二〇二四.
  static Optional<BigDecimal> of(String text) {
    int sum = 0;
    int digit = -1;
    int below = 10_000;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int unit = unit(c);
      if (unit > 0) {
        if (unit >= below || digit == 0) {
          return Optional.empty();
        }
        sum += unit * (digit < 0 ? 1 : digit);
        below = unit;
        digit = -1;
      } else if (digit > 0) {
        return Optional.empty();
      } else {
        digit = digit(c);
      }
    }
    return Optional.of(BigDecimal.valueOf((long) sum + Math.max(digit, 0)));
  }

  /// A number of a date in digits of either kind, of which a year's stand one by one: 二〇一五; zero
  /// where it is none.
  static int plain(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    if (text.length() < YEAR) {
      return of(text).map(BigDecimal::intValue).orElse(0);
    }
    return text.chars().reduce(0, (number, c) -> 10 * number + Math.max(0, digit((char) c)));
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  private static int digit(char c) {
    return switch (c) {
      case '两' -> 2;
      case '零', '○', 'o' -> 0;
      default -> DIGITS.indexOf(c);
    };
  }
}
