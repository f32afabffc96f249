package gongkai.extract;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Collects what one page of a PDF draws.
final class PdfPageReader extends PDFGraphicsStreamEngine {
  /// Where the middle of a Latin or Chinese character lies above the line it stands on, and how far
  /// it reaches: metrics of fonts are wrong too often.
  private static final double ASCENT = 0.85;

  private static final double DESCENT = 0.15;

  private static final int QUARTERS = 4;

  private static final Set<RenderingMode> UNSEEN =
      EnumSet.of(RenderingMode.NEITHER, RenderingMode.NEITHER_CLIP);

  private final AffineTransform toPage;
  private final GeneralPath path = new GeneralPath();
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<Box> marks = new ArrayList<>();
  private final List<Box> images = new ArrayList<>();
  private int unseen;

  private final Deque<Span> spans = new ArrayDeque<>();

  /// Glyphs drawn from here on, and the text that the file says they are, or empty.
  private record Span(int from, String actual) {}

  /// A glyph and in which of the four directions it runs.
  private record Drawn(Glyph glyph, int quarter) {}

  private PdfPageReader(PDPage page) {
    super(page);
    this.toPage = toPage(page);
  }

  static DrawnPage read(PDPage page) throws IOException {
    var reader = new PdfPageReader(page);
    reader.processPage(page);
    return reader.upright();
  }

  /// From the page's own measure to one that begins at the upper left corner of what is shown.
  private static AffineTransform toPage(PDPage page) {
    var box = page.getCropBox();
    var transform = new AffineTransform();
    switch (page.getRotation()) {
      case 90 -> transform.setTransform(0, 1, 1, 0, 0, 0);
      case 180 -> transform.setTransform(-1, 0, 0, 1, box.getWidth(), 0);
      case 270 -> transform.setTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
      default -> transform.setTransform(1, 0, 0, -1, 0, box.getHeight());
    }
    transform.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
    return transform;
  }

  /// The page turned so that most of its text runs from left to right.
  private DrawnPage upright() {
    var counts = new int[QUARTERS];
    drawn.forEach(each -> counts[each.quarter()]++);
    int most = 0;
    for (int quarter = 1; quarter < QUARTERS; quarter++) {
      most = counts[quarter] > counts[most] ? quarter : most;
    }
    var page = shown();
    var turn = AffineTransform.getQuadrantRotateInstance(-most);
    var turned = page.moved(turn);
    turn.preConcatenate(AffineTransform.getTranslateInstance(-turned.left(), -turned.top()));
    return new DrawnPage(
        turned.width(),
        turned.height(),
        drawn.stream()
            .map(Drawn::glyph)
            .filter(glyph -> page.holdsCenterOf(glyph.box()))
            .map(glyph -> glyph.moved(turn))
            .toList(),
        marks.stream().map(mark -> mark.moved(turn)).toList(),
        images.stream().map(image -> image.moved(turn)).toList(),
        isHidden(page));
  }

  /// A scan may come in strips, so that only all images together have the size of the page.
  private boolean isHidden(Box page) {
    double covered = images.stream().mapToDouble(each -> each.width() * each.height()).sum();
    return 2 * unseen > drawn.size() && 2 * covered > page.width() * page.height();
  }

  private Box shown() {
    var box = getPage().getCropBox();
    boolean lying = getPage().getRotation() % 180 != 0;
    return new Box(
        0, 0, lying ? box.getHeight() : box.getWidth(), lying ? box.getWidth() : box.getHeight());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    var text = PdfText.of(font, code);
    var place = new AffineTransform(toPage);
    place.concatenate(matrix.createAffineTransform());
    int quarter = quarter(place);
    if (quarter >= 0) {
      var box =
          font.isVertical()
              ? new Rectangle2D.Double(-0.5, displacement.getY(), 1, -displacement.getY())
              : new Rectangle2D.Double(0, -DESCENT, displacement.getX(), ASCENT + DESCENT);
      var bounds = Box.of(place.createTransformedShape(box).getBounds2D());
      drawn.add(new Drawn(new Glyph(text, bounds), quarter));
      unseen += UNSEEN.contains(getGraphicsState().getTextState().getRenderingMode()) ? 1 : 0;
    }
  }

  /// 0 to 3 quarters clockwise, or -1 for text at a slant, which is a watermark.
  private static int quarter(AffineTransform place) {
    double angle = Math.toDegrees(Math.atan2(place.getShearY(), place.getScaleX()));
    long quarters = Math.round(angle / 90);
    return Math.abs(angle - quarters * 90) > 10 ? -1 : Math.floorMod(quarters, QUARTERS);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    spans.push(new Span(drawn.size(), PdfText.actual(properties)));
    super.beginMarkedContentSequence(tag, properties);
  }

  /// Where one glyph stands in for another character or for several, the file may say for which.
  @Override
  public void endMarkedContentSequence() {
    if (!spans.isEmpty()) {
      var span = spans.pop();
      if (!span.actual().isEmpty() && drawn.size() == span.from() + 1) {
        var last = drawn.removeLast();
        drawn.add(new Drawn(new Glyph(span.actual(), last.glyph().box()), last.quarter()));
      }
    }
    super.endMarkedContentSequence();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    var point = path.getCurrentPoint();
    return point == null ? new Point2D.Float() : point;
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away would be seen by nobody who drew it.
  }

  @Override
  public void strokePath() {
    marks.addAll(PathMarks.ofStroke(path.getPathIterator(toPage)));
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    marks.addAll(PathMarks.ofArea(path.getPathIterator(toPage)));
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    PathIterator outline = path.getPathIterator(toPage);
    marks.addAll(PathMarks.ofStroke(outline));
    path.reset();
  }

  @Override
  public void shadingFill(COSName name) {
    // Colour says nothing.
  }

  @Override
  public void drawImage(PDImage image) {
    var place = new AffineTransform(toPage);
    place.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    var box = new Box(0, 0, 1, 1).moved(place);
    images.add(box);
    if (PdfImages.isOpaque(image, getGraphicsState())) {
      unseen += under(box);
    }
  }

  private int under(Box image) {
    return (int) drawn.stream().filter(each -> image.holdsCenterOf(each.glyph().box())).count();
  }
}
