package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import gongkai.accuracy.Manuscript.Heading;
import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// A report as a Word file, its cells merged as Word merges them.
record WordFile(Style style) implements Writer {
  private static final int PAGE = 9_000;
  private static final int FONT_SIZE = 9;

  /// The three columns of labels in the table of requests.
  private static final int[] LABELS = {700, 900, 2_500};

  /// How the text of a cell is kept.
  enum Style {
    CELLS,
    /// A long label takes two paragraphs of its cell, a number two runs.
    PIECES
  }

  @Override
  public String layout() {
    return style.name();
  }

  @Override
  public byte[] write(Manuscript manuscript, Dice dice) {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      for (var piece : manuscript.pieces()) {
        switch (piece) {
          case Line(_, var text) -> runs(document.createParagraph(), text);
          case Heading(_, var text) -> runs(document.createParagraph(), text);
          case Table(var grid) -> table(document, grid);
        }
      }
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void table(XWPFDocument document, Grid grid) {
    var table = document.createTable();
    table.removeRow(0);
    var columns = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < grid.width(); i++) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width(grid, i)));
    }
    var rows = grid.unrolled();
    for (int i = 0; i < rows.size(); i++) {
      row(table.createRow(), rows.get(i), i, grid);
    }
    document.createParagraph();
  }

  private void row(XWPFTableRow row, List<Slot> slots, int at, Grid grid) {
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    var beginning = grid.rows().get(at);
    for (int i = 0; i < slots.size(); i++) {
      var slot = slots.get(i);
      var cell = row.createCell();
      var properties = properties(cell);
      var width = IntStream.range(i, i + slot.width()).map(column -> width(grid, column)).sum();
      cell.setWidth(Integer.toString(width));
      if (slot.width() > 1) {
        properties.addNewGridSpan().setVal(BigInteger.valueOf(slot.width()));
      }
      if (slot.height() > 1) {
        properties.addNewVMerge().setVal(STMerge.RESTART);
      } else if (!beginning.contains(slot)) {
        properties.addNewVMerge().setVal(STMerge.CONTINUE);
      }
      text(cell, slot);
      i += slot.width() - 1;
    }
  }

  /// In twentieths of a point: a page has some nine thousand.
  private static int width(Grid grid, int column) {
    if (grid.width() != LABELS.length + Form.COLUMNS.size() + 1) {
      return PAGE / grid.width();
    }
    return column < LABELS.length ? LABELS[column] : 700;
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private void text(XWPFTableCell cell, Slot slot) {
    var text = slot.text();
    if (style == Style.PIECES && slot.isLabel() && text.length() > 8) {
      runs(cell.getParagraphArray(0), text.substring(0, 8));
      runs(cell.addParagraph(), text.substring(8));
    } else if (style == Style.PIECES && text.length() > 1) {
      runs(cell.getParagraphArray(0), text.substring(0, 1));
      runs(cell.getParagraphArray(0), text.substring(1));
    } else {
      runs(cell.getParagraphArray(0), text);
    }
  }

  private static void runs(XWPFParagraph paragraph, String text) {
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      var run = paragraph.createRun();
      if (i > 0) {
        run.addBreak();
      }
      run.setFontSize(FONT_SIZE);
      run.setText(lines[i]);
    }
  }
}
