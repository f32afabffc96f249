package gongkai.extract;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.text.TextCode;

/// The characters of a text of an OFD page, each at its place.
final class OfdText {
  /// How far a character reaches above and below the line that it stands on.
  private static final double ASCENT = 0.85;

  private static final double DESCENT = 0.15;

  /// Text at a slant is a watermark.
  private static final double SLANT = 0.1;

  /// What programs write for a character that they cannot name.
  private static final char NAMELESS = '\u00a4';

  private OfdText() {}

  static void add(TextObject text, AffineTransform place, List<Glyph> glyphs) {
    if (isSlanted(place)) {
      return;
    }
    double size = text.getSize();
    Double scale = text.getHScale();
    for (var code : text.getTextCodes()) {
      add(code, new Font(size, scale == null ? 1 : scale), place, glyphs);
    }
  }

  private static boolean isSlanted(AffineTransform place) {
    double across = Math.abs(place.getScaleX());
    double along = Math.abs(place.getShearY());
    return Math.min(across, along) > SLANT * Math.max(across, along);
  }

  private record Font(double size, double scale) {
    /// Half as wide as high are digits and Latin letters in the fonts of reports.
    double width(char c) {
      return size * scale * (c < 0x80 ? 0.5 : 1);
    }
  }

  private static void add(TextCode code, Font font, AffineTransform place, List<Glyph> glyphs) {
    var content = code.getContent();
    var acrosses = deltas(code.getDeltaX(), content.length());
    var downs = deltas(code.getDeltaY(), content.length());
    double x = orZero(code.getX());
    double y = orZero(code.getY());
    for (int i = 0; i < content.length(); i++) {
      double natural = font.width(content.charAt(i));
      double step = i < acrosses.size() ? acrosses.get(i) : downs.isEmpty() ? natural : 0;
      double width = step > 0 ? Math.min(step, natural) : natural;
      var box = new Box(x, y - ASCENT * font.size(), x + width, y + DESCENT * font.size());
      glyphs.add(new Glyph(named(content.charAt(i)), box.moved(place)));
      x += step;
      y += i < downs.size() ? downs.get(i) : 0;
    }
  }

  private static String named(char c) {
    return c == NAMELESS || c == Glyph.ILLEGIBLE.charAt(0)
        ? Glyph.ILLEGIBLE
        : Radicals.replaced(String.valueOf(c));
  }

  private static double orZero(@Nullable Double value) {
    return value == null ? 0 : value;
  }

  /// The steps from each character to the next; `g 3 5.1` stands for three steps of 5.1.
  private static List<Double> deltas(@Nullable ST_Array printed, int most) {
    var deltas = new ArrayList<Double>();
    if (printed == null) {
      return deltas;
    }
    var words = printed.toString().strip().split("\\s+", -1);
    for (int i = 0; i < words.length && deltas.size() < most; i++) {
      if (words[i].equals("g") && i + 2 < words.length) {
        int times = Math.min(most, Integer.parseInt(words[i + 1]));
        for (int each = 0; each < times; each++) {
          deltas.add(Double.valueOf(words[i + 2]));
        }
        i += 2;
      } else {
        deltas.add(Double.valueOf(words[i]));
      }
    }
    return deltas;
  }
}
