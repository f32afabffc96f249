package gongkai.form;

import gongkai.text.Folding;

/// Labels as they are compared: in one spelling, without blanks and punctuation, which printers
/// change at will.
public final class Labels {
  private Labels() {}

  public static String bare(String label) {
    var folded = Folding.fold(label);
    var bare = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
