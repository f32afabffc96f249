package gongkai.extract;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

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
    return text.codePoints().allMatch(PdfText::isCharacter)
        ? Radicals.replaced(text)
        : Glyph.ILLEGIBLE;
  }

  /// The text that a marked part of a page is, or empty where the file does not say.
  static String actual(@Nullable COSDictionary properties) {
    var text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    return text == null || !text.codePoints().allMatch(PdfText::isCharacter)
        ? ""
        : Radicals.replaced(text);
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
