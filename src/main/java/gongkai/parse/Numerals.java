package gongkai.parse;

/// The number that a point of an enumeration begins with.
final class Numerals {
  private static final String HAN = "一二三四五六七八九十";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

  private Numerals() {}

  /// Counted from one; zero where there is none.
  static int first(String text) {
    for (int i = 0; i < Math.min(text.length(), 4); i++) {
      char c = text.charAt(i);
      if (HAN.indexOf(c) >= 0) {
        return HAN.indexOf(c) + 1;
      }
      if (CIRCLED.indexOf(c) >= 0) {
        return CIRCLED.indexOf(c) + 1;
      }
      if (c >= '1' && c <= '9') {
        return c - '0';
      }
    }
    return 0;
  }
}
