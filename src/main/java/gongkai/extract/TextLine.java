package gongkai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Characters that stand side by side, from left to right.
record TextLine(List<Glyph> glyphs) {
  /// Characters that share less of their height stand on two lines.
  private static final double SHARED = 0.5;

  /// A wider gap parts words of Chinese; a narrower one only sets digits off from characters.
  private static final double GAP = 0.45;

  /// A wider gap parts Latin words and numbers.
  private static final double LATIN_GAP = 0.2;

  TextLine {
    glyphs = List.copyOf(glyphs);
  }

  /// The lines from top to bottom.
  static List<TextLine> of(List<Glyph> glyphs) {
    var lines = new ArrayList<List<Glyph>>();
    var byHeight =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank())
            .sorted(Comparator.comparingDouble(glyph -> glyph.box().centerY()))
            .toList();
    for (var glyph : byHeight) {
      if (lines.isEmpty() || !isBeside(lines.getLast(), glyph)) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(glyph);
    }
    return lines.stream().map(TextLine::inOrder).toList();
  }

  /// Whether a character stands on the line of those before it, whose middle is what counts, as
  /// commas and strokes stand lower or higher.
  private static boolean isBeside(List<Glyph> line, Glyph glyph) {
    double center = line.stream().mapToDouble(each -> each.box().centerY()).average().orElseThrow();
    double half = line.stream().mapToDouble(each -> each.box().height()).max().orElseThrow() / 2;
    return glyph.box().centerY() - center < half * 2 * SHARED
        && line.getLast().box().sharedHeight(glyph.box()) > 0;
  }

  private static TextLine inOrder(List<Glyph> glyphs) {
    var inOrder = new ArrayList<Glyph>();
    for (var glyph :
        glyphs.stream().sorted(Comparator.comparingDouble(each -> each.box().left())).toList()) {
      if (inOrder.stream()
          .skip(Math.max(0, inOrder.size() - 3))
          .noneMatch(before -> glyph.repeats(before))) {
        inOrder.add(glyph);
      }
    }
    return new TextLine(inOrder);
  }

  Box box() {
    return new Box(
        glyphs.getFirst().box().left(),
        glyphs.stream().mapToDouble(glyph -> glyph.box().top()).min().orElseThrow(),
        glyphs.stream().mapToDouble(glyph -> glyph.box().right()).max().orElseThrow(),
        glyphs.stream().mapToDouble(glyph -> glyph.box().bottom()).max().orElseThrow());
  }

  /// Its text, words parted by a blank where there is a clear gap.
  String text() {
    var text = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      if (i > 0 && isGap(glyphs.get(i - 1), glyphs.get(i))) {
        text.append(' ');
      }
      text.append(glyphs.get(i).text());
    }
    return text.toString();
  }

  private static boolean isGap(Glyph left, Glyph right) {
    double gap = right.box().left() - left.box().right();
    double size = Math.max(left.box().height(), right.box().height());
    boolean latin = isLatin(left.text()) && isLatin(right.text());
    return gap > size * (latin ? LATIN_GAP : GAP);
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /// The text of a cell, its lines joined. Digits on two lines are one number where the first line
  /// is full, else two.
  static String joined(List<TextLine> lines, Box cell) {
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && lines.get(i - 1).isParted(lines.get(i), cell)) {
        text.append(' ');
      }
      text.append(lines.get(i).text());
    }
    return text.toString();
  }

  private boolean isParted(TextLine next, Box cell) {
    double room = cell.width() - box().width();
    var first = next.glyphs.getFirst();
    double digit = first.box().width() / first.text().length();
    return isLatin(glyphs.getLast().text())
        && isLatin(first.text())
        && room > digit + DrawnPage.CHARACTER
        && !Numbers.isBroken(text(), next.text());
  }

  /// Whether another character would not fit beside it, what cells keep free at their sides apart.
  boolean isFull(Box cell) {
    return cell.width() - box().width() < 2.5 * DrawnPage.CHARACTER;
  }
}
