package gongkai.extract;

/// Raised text, such as the mark of a note: its digits stay raised, so that nobody takes them for
/// digits of the number before them.
final class Raised {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Raised() {}

  static String of(String text) {
    var raised = text.toCharArray();
    for (int i = 0; i < raised.length; i++) {
      raised[i] = of(raised[i]);
    }
    return new String(raised);
  }

  static char of(char c) {
    return c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c;
  }
}
