package gongkai.extract;

import java.awt.geom.AffineTransform;

/// A character, or a word, where it is drawn.
record Glyph(String text, Box box) {
  /// What stands for a character that the file draws and does not name.
  static final String ILLEGIBLE = "\ufffd";

  Glyph moved(AffineTransform by) {
    return new Glyph(text, box.moved(by));
  }

  /// Blanks that must not break a line are blanks, too.
  boolean isBlank() {
    return text.replace('\u00a0', ' ').isBlank();
  }

  boolean isLegible() {
    return !text.contains(ILLEGIBLE);
  }

  /// Whether this is the other once more, as programs draw a letter twice to make it bold.
  boolean repeats(Glyph other) {
    return text.equals(other.text)
        && Math.abs(box.left() - other.box.left()) < box.width() / 4
        && Math.abs(box.top() - other.box.top()) < box.height() / 4;
  }
}
