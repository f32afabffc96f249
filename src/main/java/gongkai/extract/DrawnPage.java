package gongkai.extract;

import java.awt.geom.AffineTransform;
import java.util.List;

/// What a page draws, without saying what it means.
///
/// @param marks strokes and filled rectangles, of which the thin ones may be rulings
/// @param images that are no background of text
/// @param isHidden whether what is seen is an image, and the text lies under it unseen, where a
///   program that recognised it has put it
record DrawnPage(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Box> marks,
    List<Box> images,
    boolean isHidden) {

  /// A page of which nothing could be read.
  static final DrawnPage NOTHING = new DrawnPage(1, 1, List.of(), List.of(), List.of());

  /// A page that shows its text.
  DrawnPage(double width, double height, List<Glyph> glyphs, List<Box> marks, List<Box> images) {
    this(width, height, glyphs, marks, images, false);
  }

  /// The height of a character on a page that [#inCharacters] has measured.
  static final double CHARACTER = 10;

  DrawnPage {
    glyphs = List.copyOf(glyphs);
    marks = List.copyOf(marks);
    images = List.copyOf(images);
  }

  /// The page as an image of so many dots was read, if anything was.
  DrawnPage read(double across, double down, List<Glyph> words, List<Box> rulings) {
    return words.isEmpty() ? this : new DrawnPage(across, down, words, rulings, List.of());
  }

  /// The same page measured by the height of its characters, so that distances mean the same on
  /// pages of any size and in any unit.
  DrawnPage inCharacters() {
    var heights = glyphs.stream().mapToDouble(glyph -> glyph.box().height()).sorted().toArray();
    double middle = heights.length == 0 ? 0 : heights[heights.length / 2];
    if (middle <= 0) {
      return this;
    }
    double scale = CHARACTER / middle;
    var by = AffineTransform.getScaleInstance(scale, scale);
    return new DrawnPage(
        width * scale,
        height * scale,
        glyphs.stream().map(glyph -> glyph.moved(by)).toList(),
        marks.stream().map(mark -> mark.moved(by)).toList(),
        images.stream().map(image -> image.moved(by)).toList(),
        isHidden);
  }
}
