package gongkai.extract;

import java.util.Locale;

/// How an office program writes the number that it puts before a paragraph.
enum Numeral {
  DECIMAL,
  CHINESE,
  CIRCLED,
  LOWER_LETTER,
  UPPER_LETTER,
  LOWER_ROMAN,
  UPPER_ROMAN,
  NONE;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  /// By the name of a format in a .docx.
  static Numeral named(String format) {
    return switch (format) {
      case "none", "bullet" -> NONE;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperRoman" -> UPPER_ROMAN;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
      default ->
          format.startsWith("chinese")
                  || format.startsWith("japanese")
                  || format.startsWith("taiwanese")
                  || format.startsWith("ideograph")
              ? CHINESE
              : DECIMAL;
    };
  }

  /// By the number of a format in a .doc (MSONFC).
  static Numeral numbered(int format) {
    return switch (format) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 10, 11, 16, 17, 33, 34, 35, 36, 37, 38, 39, 40 -> CHINESE;
      case 18, 28, 29 -> CIRCLED;
      case 23, 255 -> NONE;
      default -> DECIMAL;
    };
  }

  String write(int number) {
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case CHINESE -> chinese(number);
      case CIRCLED -> number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : "";
      case LOWER_LETTER -> letter(number, 'a');
      case UPPER_LETTER -> letter(number, 'A');
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> roman(number);
      case NONE -> "";
    };
  }

  private static String letter(int number, char first) {
    return number >= 1 && number <= 26
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  private static String chinese(int number) {
    if (number < 0 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    var text = new StringBuilder();
    if (tens > 0) {
      text.append(tens > 1 ? DIGITS.substring(tens, tens + 1) : "").append('十');
    }
    if (ones > 0 || tens == 0) {
      text.append(DIGITS.charAt(ones));
    }
    return text.toString();
  }

  private static String roman(int number) {
    var text = new StringBuilder();
    int left = Math.clamp(number, 0, 399);
    for (int i = 0; i < ROMAN.length; i++) {
      for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
      }
    }
    return text.toString();
  }
}
