package gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Keeps the digits of a number together, which a ruling may run through where the number is too
/// long for its cell.
final class Numbers {
  /// Digits of one number stand nearer to each other.
  private static final double GAP = 0.12;

  /// A number whose last thousands are not all there, and the rest of it.
  private static final Pattern BROKEN = Pattern.compile("[\\d,]+,\\d{0,2}");

  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

  private Numbers() {}

  /// Whether a line of a cell breaks off within the thousands of a number, and the next has the
  /// rest.
  static boolean isBroken(String above, String below) {
    return BROKEN.matcher(above).matches() && WHOLE.matcher(above + below).matches();
  }

  /// The same glyphs, those that were drawn one after another as one number or Latin word in one.
  static List<Glyph> whole(List<Glyph> glyphs) {
    var whole = new ArrayList<Glyph>();
    for (var glyph : glyphs) {
      if (!whole.isEmpty() && goesOn(whole.getLast(), glyph)) {
        whole.set(whole.size() - 1, joined(whole.getLast(), glyph));
      } else {
        whole.add(glyph);
      }
    }
    return whole;
  }

  private static boolean goesOn(Glyph left, Glyph right) {
    double height = left.box().height();
    double gap = right.box().left() - left.box().right();
    return isAscii(left.text())
        && isAscii(right.text())
        && Math.abs(gap) < GAP * height
        && Math.abs(right.box().bottom() - left.box().bottom()) < GAP * height;
  }

  private static boolean isAscii(String text) {
    return !text.isBlank() && text.chars().allMatch(c -> c < 0x80);
  }

  private static Glyph joined(Glyph left, Glyph right) {
    var box =
        new Box(
            left.box().left(),
            Math.min(left.box().top(), right.box().top()),
            right.box().right(),
            Math.max(left.box().bottom(), right.box().bottom()));
    return new Glyph(left.text() + right.text(), box);
  }
}
