package gongkai.form;

import gongkai.text.Folding;

/// Labels as they are compared: in one spelling, without blanks and punctuation, which printers
/// change at will.
public final class Labels {
  private Labels() {}

  public static String bare(String label) {
    int same = 0;
    while (same < label.length() && isBare(label.charAt(same))) {
      same++;
    }
    return same == label.length() ? label : bare(label, same);
  }

  /// @param from before which every character stays as it is
  private static String bare(String label, int from) {
    var bare = label.toCharArray();
    int length = from;
    for (int i = from; i < bare.length; i++) {
      char c = Folding.fold(bare[i]);
      if (isLetter(c)) {
        bare[length++] = c;
      }
    }
    return new String(bare, 0, length);
  }

  private static boolean isBare(char c) {
    return Folding.fold(c) == c && isLetter(c);
  }

  private static boolean isLetter(char c) {
    return isHan(c) || Character.isLetterOrDigit(c);
  }

  /// What nearly every character is.
  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
