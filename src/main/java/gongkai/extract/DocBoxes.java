package gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/// The text boxes of a .doc. Their text is kept behind the main text, box after box with an empty
/// paragraph behind each, and a drawing in the main text tells its number.
final class DocBoxes {
  private static final String EMPTY = "\r";

  /// The number stands in the upper half of what the drawing tells.
  private static final int NUMBER_AT = 16;

  private final HWPFDocument document;
  private final List<Range> boxes;
  private final boolean isNumbered;

  /// Those that no drawing has asked for yet.
  private final List<Range> left;

  private DocBoxes(HWPFDocument document, List<Range> boxes, long drawings) {
    this.document = document;
    this.boxes = boxes;
    this.left = new ArrayList<>(boxes);
    this.isNumbered = drawings == boxes.size();
  }

  static DocBoxes of(HWPFDocument document) {
    var boxes = new ArrayList<Range>();
    var text = document.getMainTextboxRange();
    int begin = text.getStartOffset();
    for (int i = 0; i < text.numParagraphs(); i++) {
      var paragraph = text.getParagraph(i);
      if (paragraph.text().equals(EMPTY)) {
        if (begin < paragraph.getStartOffset()) {
          boxes.add(new Range(begin, paragraph.getStartOffset(), document));
        }
        begin = paragraph.getEndOffset();
      }
    }
    var drawings = document.getOfficeDrawingsMain().getOfficeDrawings();
    return new DocBoxes(
        document, boxes, drawings.stream().filter(each -> number(each) > 0).count());
  }

  /// Whether the drawing that stands here holds text.
  boolean isBox(int offset) {
    return number(document.getOfficeDrawingsMain().getOfficeDrawingAt(offset)) > 0;
  }

  /// The text of the drawing that stands here. Where it cannot be told which box is whose, all
  /// stand where the first one does.
  List<Range> take(int offset) {
    int number = number(document.getOfficeDrawingsMain().getOfficeDrawingAt(offset));
    if (!isNumbered || number > boxes.size()) {
      return takeLeft();
    }
    var box = boxes.get(number - 1);
    return left.remove(box) ? List.of(box) : List.of();
  }

  List<Range> takeLeft() {
    var taken = List.copyOf(left);
    left.clear();
    return taken;
  }

  /// Counted from one; nought where there is no text. The library meets a broken drawing with
  /// exceptions of many kinds, and the text around it is read all the same.
  private static int number(@Nullable OfficeDrawing drawing) {
    try {
      return drawing == null ? 0 : number(drawing.getOfficeArtSpContainer());
    } catch (RuntimeException broken) {
      return 0;
    }
  }

  private static int number(@Nullable EscherContainerRecord shape) {
    return shape == null
        ? 0
        : shape.getChildRecords().stream()
            .filter(EscherOptRecord.class::isInstance)
            .map(each -> ((EscherOptRecord) each).lookup(EscherPropertyTypes.TEXT__TEXTID))
            .filter(Objects::nonNull)
            .filter(EscherSimpleProperty.class::isInstance)
            .mapToInt(each -> ((EscherSimpleProperty) each).getPropertyValue() >>> NUMBER_AT)
            .findFirst()
            .orElse(0);
  }
}
