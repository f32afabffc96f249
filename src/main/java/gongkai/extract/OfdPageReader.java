package gongkai.extract;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.util.ArrayList;
import java.util.List;
import org.dom4j.Element;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CompositeObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.graph.pathObj.OptVal;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;
import org.ofdrw.reader.PageInfo;

/// Collects what one page of an OFD file draws, templates too.
final class OfdPageReader {
  private static final int DEEPEST = 20;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Box> marks = new ArrayList<>();
  private final List<Box> images = new ArrayList<>();
  private final List<ImageObject> pictures = new ArrayList<>();

  private OfdPageReader() {}

  /// What a page draws, and the pictures on it, of which the places are in what is drawn.
  record OfdPage(DrawnPage drawn, List<ImageObject> pictures) {
    OfdPage {
      pictures = List.copyOf(pictures);
    }
  }

  static OfdPage read(PageInfo page) {
    var reader = new OfdPageReader();
    for (var layer : page.getAllLayer()) {
      reader.block(layer, 0);
    }
    var size = page.getSize();
    return new OfdPage(
        new DrawnPage(
            size.getWidth(), size.getHeight(), reader.glyphs, reader.marks, reader.images),
        reader.pictures);
  }

  private void block(CT_PageBlock block, int depth) {
    for (Element each : block.getPageBlocks()) {
      switch (each) {
        case TextObject text when isVisible(text) -> OfdText.add(text, place(text), glyphs);
        case PathObject path when isVisible(path) -> path(path);
        case ImageObject image when isVisible(image) -> {
          images.add(boundary(image));
          pictures.add(image);
        }
        case CompositeObject drawing when isVisible(drawing) -> images.add(boundary(drawing));
        case CT_PageBlock inner when depth < DEEPEST -> block(inner, depth + 1);
        default -> {}
      }
    }
  }

  private static boolean isVisible(CT_GraphicUnit<?> unit) {
    Boolean visible = unit.getVisible();
    return visible == null || visible;
  }

  static Box boundary(CT_GraphicUnit<?> unit) {
    var box = unit.getBoundary();
    return new Box(
        box.getTopLeftX(),
        box.getTopLeftY(),
        box.getTopLeftX() + box.getWidth(),
        box.getTopLeftY() + box.getHeight());
  }

  /// From an object's own measure to the page's.
  private static AffineTransform place(CT_GraphicUnit<?> unit) {
    var box = unit.getBoundary();
    var place = AffineTransform.getTranslateInstance(box.getTopLeftX(), box.getTopLeftY());
    place.concatenate(matrix(unit.getCTM()));
    return place;
  }

  private static AffineTransform matrix(@Nullable ST_Array six) {
    if (six == null || six.size() != 6) {
      return new AffineTransform();
    }
    return new AffineTransform(six.expectArr(6));
  }

  private void path(PathObject path) {
    var shape = new GeneralPath();
    for (var step : path.getAbbreviatedDataEle().getRawOptVal()) {
      draw(shape, step);
    }
    var outline = shape.getPathIterator(place(path));
    boolean filled = Boolean.TRUE.equals(path.getFill());
    marks.addAll(filled ? PathMarks.ofArea(outline) : PathMarks.ofStroke(outline));
  }

  /// What comes before the first point draws nothing.
  private static void draw(GeneralPath shape, OptVal step) {
    var to = step.getValues();
    switch (step.getOpt()) {
      case "S", "M" -> shape.moveTo(to[0], to[1]);
      case "L" -> shape.lineTo(to[0], to[1]);
      case "Q" -> shape.quadTo(to[0], to[1], to[2], to[3]);
      case "B" -> shape.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
      // An arc is no ruling; only where it ends counts.
      case "A" -> shape.moveTo(to[5], to[6]);
      case "C" -> shape.closePath();
      default -> {}
    }
  }
}
