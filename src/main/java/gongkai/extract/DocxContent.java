package gongkai.extract;

import gongkai.extract.Shown.From;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a .docx shows, in one pass over its main part.
///
/// Elements are known by their names alone, which no two spaces of the format share with another
/// meaning here, so that its strict form is read as well.
final class DocxContent {
  /// Deleted or moved away, the code of a field, the old look of what was changed, and measures.
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "delInstrText",
          "rt",
          "sectPr",
          "tblPr",
          "tblGrid",
          "tblPrEx",
          "pPrChange",
          "rPrChange",
          "tcPrChange",
          "trPrChange",
          "numberingChange",
          "binData",
          "oMath",
          "altChunk");

  /// Honest documents nest some dozens.
  private static final int DEEPEST = 1_000;

  /// No table of Word has more columns.
  private static final int WIDEST = 63;

  private final DocxNumbering numbering;
  private final ShownTables shown = new ShownTables();
  private final FieldCodes fields = new FieldCodes();
  private final Deque<String> elements = new ArrayDeque<>();
  private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<Boolean> alternatives = new ArrayDeque<>();

  /// The rows and cells that are open, the innermost first.
  private final Deque<Open> open = new ArrayDeque<>();

  private int skipped;
  private boolean isPrompt;

  /// What becomes of a row or a cell.
  private enum Fate {
    KEPT,
    PART_OF_ABOVE,
    PART_OF_LEFT,
    DELETED
  }

  /// @param columns that a cell reaches over
  private record Open(Fate fate, int columns) {
    static final Open KEPT = new Open(Fate.KEPT, 1);
  }

  private DocxContent(DocxNumbering numbering) {
    this.numbering = numbering;
  }

  static List<Shown> of(byte[] part, DocxNumbering numbering) throws XMLStreamException {
    var content = new DocxContent(numbering);
    var reader = XmlReading.of(part);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> content.start(reader);
        case XMLStreamConstants.END_ELEMENT -> content.end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            content.text(reader.getText());
        default -> {}
      }
    }
    return content.shown.all();
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    var name = reader.getLocalName();
    if (skipped > 0 || isSkipped(name)) {
      skipped++;
      return;
    }
    opens(name);
    marks(reader, name);
    elements.push(name);
    if (elements.size() > DEEPEST) {
      throw new XMLStreamException("elements nest deeper than " + DEEPEST);
    }
  }

  /// Of alternatives the first is taken, of a control that only prompts for text nothing.
  private boolean isSkipped(String name) {
    var parent = parent();
    switch (name) {
      case "AlternateContent" -> alternatives.push(false);
      case "Choice", "Fallback" -> {
        if (parent.equals("AlternateContent") && !alternatives.isEmpty()) {
          boolean isTaken = alternatives.pop();
          alternatives.push(true);
          return isTaken;
        }
      }
      case "del" -> {
        if (parent.equals("trPr")) {
          turn(Fate.DELETED);
        }
      }
      case "sdtPr" -> isPrompt = false;
      case "sdtContent" -> {
        boolean skips = isPrompt;
        isPrompt = false;
        return skips;
      }
      default -> {}
    }
    return NOT_SHOWN.contains(name);
  }

  private void opens(String name) {
    switch (name) {
      case "p" -> paragraphs.push(new DocxParagraph());
      case "tbl" -> shown.openTable();
      case "tr" -> {
        shown.openRow();
        open.push(Open.KEPT);
      }
      case "tc" -> {
        shown.openCell();
        open.push(Open.KEPT);
      }
      default -> {}
    }
  }

  private void marks(XMLStreamReader reader, String name) {
    switch (name) {
      case "vMerge" -> goesOn(reader, Fate.PART_OF_ABOVE);
      case "hMerge" -> goesOn(reader, Fate.PART_OF_LEFT);
      case "gridSpan" -> widen(XmlReading.number(reader, "val", 1));
      case "cellDel" -> turn(Fate.DELETED);
      case "showingPlcHdr" -> isPrompt = XmlReading.isOn(reader);
      case "fldChar" -> fields.mark(XmlReading.attribute(reader, "fldCharType"));
      default -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.element().mark(reader, parent());
        }
      }
    }
  }

  private void goesOn(XMLStreamReader reader, Fate fate) {
    if (!XmlReading.attribute(reader, "val").equals("restart")) {
      turn(fate);
    }
  }

  private void turn(Fate fate) {
    if (!open.isEmpty()) {
      open.push(new Open(fate, open.pop().columns()));
    }
  }

  private void widen(int columns) {
    if (!open.isEmpty()) {
      open.push(new Open(open.pop().fate(), Math.min(columns, WIDEST)));
    }
  }

  private void text(String text) {
    if (skipped > 0) {
      return;
    }
    if (parent().equals("instrText")) {
      fields.code(text);
    } else if (parent().equals("t") && !paragraphs.isEmpty() && fields.isShown()) {
      paragraphs.element().text(text);
    }
  }

  private String parent() {
    return elements.isEmpty() ? "" : elements.element();
  }

  private void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    elements.pop();
    switch (name) {
      case "AlternateContent" -> alternatives.pop();
      case "p" -> paragraphs.pop().shown(numbering).forEach(shown::add);
      case "tbl" -> shown.closeTable();
      case "tr" -> shown.closeRow(open.pop().fate() == Fate.DELETED);
      case "tc" -> closeCell(open.pop());
      default -> {}
    }
  }

  private void closeCell(Open cell) {
    switch (cell.fate()) {
      case PART_OF_ABOVE -> shown.closePart(From.ABOVE);
      case PART_OF_LEFT -> shown.closePart(From.LEFT);
      case KEPT -> shown.closeCell(false);
      case DELETED -> shown.closeCell(true);
    }
    if (cell.fate() != Fate.DELETED) {
      shown.widen(cell.columns());
    }
  }
}
