package gongkai.parse;

/// The blanks that printers put between the characters of a title, a name or a date.
final class Blanks {
  private static final String ALL = " \t\n\u000b\f\r\u00a0\u3000";

  private Blanks() {}

  static String removedFrom(String text) {
    var rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (ALL.indexOf(text.charAt(i)) < 0) {
        rest.append(text.charAt(i));
      }
    }
    return rest.length() == text.length() ? text : rest.toString();
  }
}
