package gongkai.form;

import gongkai.text.Folding;

/// Labels as they are compared: in one spelling, without blanks and punctuation, which printers
/// change at will.
public final class Labels {
  private Labels() {}

  public static String bare(String label) {
    var bare = new char[label.length()];
    int length = 0;
    for (int i = 0; i < bare.length; i++) {
      char c = Folding.fold(label.charAt(i));
      if (isHan(c) || Character.isLetterOrDigit(c)) {
        bare[length++] = c;
      }
    }
    return new String(bare, 0, length);
  }

  /// What nearly every character is.
  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
