package gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// What the main text of a .doc shows, and the text boxes in it.
final class DocContent {
  /// Tables nest as deep as people can draw them; what is deeper was made to break programs.
  private static final int DEEPEST = 60;

  /// As the format counts the places above and below the line.
  private static final int SUPERSCRIPT = 1;

  private static final char PICTURE = '\u0001';
  private static final char CELL_END = '\u0007';
  private static final char DRAWING = '\b';
  private static final char LINE_BREAK = '\u000b';
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char NO_BREAK_HYPHEN = '\u001e';

  private final ShownTables shown = new ShownTables();
  private final FieldCodes fields = new FieldCodes();
  private final StringBuilder line = new StringBuilder();
  private final DocNumbering numbering;
  private final DocBoxes boxes;
  private final List<Range> waiting = new ArrayList<>();
  private int pictures;

  private DocContent(DocNumbering numbering, DocBoxes boxes) {
    this.numbering = numbering;
    this.boxes = boxes;
  }

  static List<Shown> of(HWPFDocument document) {
    var content = new DocContent(new DocNumbering(), DocBoxes.of(document));
    content.walk(document.getRange(), 0);
    content.boxes.takeLeft().forEach(box -> content.walk(box, 0));
    return content.shown.all();
  }

  private void walk(Range range, int level) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      var paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < DEEPEST) {
        var table = range.getTable(paragraph);
        table(table, level + 1);
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        paragraph(paragraph);
      }
    }
  }

  private void table(Table table, int level) {
    shown.openTable();
    for (int i = 0; i < table.numRows(); i++) {
      row(table.getRow(i), level);
    }
    shown.closeTable();
  }

  private void row(TableRow row, int level) {
    shown.openRow();
    for (int i = 0; i < row.numCells(); i++) {
      var cell = row.getCell(i);
      shown.openCell();
      walk(cell, level);
      shown.closeCell(isPartOfAnother(cell));
    }
    shown.closeRow(false);
  }

  private static boolean isPartOfAnother(TableCell cell) {
    return (cell.isMerged() && !cell.isFirstMerged())
        || (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
  }

  private void paragraph(Paragraph paragraph) {
    var label = numbering.label(paragraph);
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      var run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished() && !isStruck(run)) {
        label = text(run, label);
      }
    }
    endLine(label);
    for (; pictures > 0; pictures--) {
      shown.add(new Shown.Picture());
    }
    var anchored = List.copyOf(waiting);
    waiting.clear();
    anchored.forEach(box -> walk(box, 0));
  }

  private static boolean isStruck(CharacterRun run) {
    return run.isStrikeThrough() || run.isDoubleStrikeThrough();
  }

  /// The label that is left for the lines after it.
  private String text(CharacterRun run, String label) {
    var left = label;
    int offset = run.getStartOffset();
    boolean isRaised = run.getSubSuperScriptIndex() == SUPERSCRIPT;
    for (char each : run.text().toCharArray()) {
      int at = offset++;
      if (each == LINE_BREAK || each == '\f') {
        left = endLine(left);
      } else if (each == DRAWING && run.isSpecialCharacter() && boxes.isBox(at)) {
        waiting.addAll(boxes.take(at));
      } else {
        sign(isRaised ? Raised.of(each) : each, run.isSpecialCharacter());
      }
    }
    return left;
  }

  /// @param isSpecial whether a sign stands for something else than itself
  private void sign(char sign, boolean isSpecial) {
    switch (sign) {
      case FIELD_BEGIN -> fields.mark("begin");
      case FIELD_RESULT -> fields.mark("separate");
      case FIELD_END -> fields.mark("end");
      case PICTURE, DRAWING -> pictures += isSpecial ? 1 : 0;
      case CELL_END, '\r' -> {}
      case '\t' -> letter(' ');
      case NO_BREAK_HYPHEN -> letter('-');
      default -> {
        if (!isSpecial && sign >= ' ') {
          letter(sign);
        }
      }
    }
  }

  private void letter(char letter) {
    if (fields.isShown()) {
      line.append(letter);
    } else {
      fields.code(String.valueOf(letter));
    }
  }

  private String endLine(String label) {
    if (line.isEmpty()) {
      return label;
    }
    shown.add(new Shown.Text(ListLabels.before(label, line.toString())));
    line.setLength(0);
    return "";
  }
}
