package gongkai.extract;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// What a glyph of a font says.
final class PdfText {
  private PdfText() {}

  /// The characters, or [Glyph#ILLEGIBLE] where the font does not tell: never a guess, as the
  /// number of a glyph looks like a character.
  static String of(PDFont font, int code) throws IOException {
    var text = font.toUnicode(code);
    if (text == null || text.isEmpty()) {
      return Glyph.ILLEGIBLE;
    }
    return text.codePoints().allMatch(PdfText::isCharacter) ? text : Glyph.ILLEGIBLE;
  }

  private static boolean isCharacter(int c) {
    int type = Character.getType(c);
    return c != Glyph.ILLEGIBLE.charAt(0)
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED
        && type != Character.SURROGATE
        && (type != Character.CONTROL || Character.isWhitespace(c));
  }
}
