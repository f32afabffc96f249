package gongkai.form;

import gongkai.text.Folding;

/// Labels as they are compared: in one spelling, without blanks and punctuation, which printers
/// change at will.
public final class Labels {
  private Labels() {}

  public static String bare(String label) {
    var bare = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = Folding.fold(label.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
