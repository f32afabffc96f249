package gongkai.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Writes the content of a page as a .docx with POI, cells joined as Word joins them.
final class WordCopy {
  private static final int MOST_COLUMNS = 20;

  private WordCopy() {}

  static byte[] of(Element content) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      for (var child : content.children()) {
        if (child.normalName().equals("table")) {
          table(child, document.createTable());
        } else {
          document.createParagraph().createRun().setText(child.text());
        }
      }
      document.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void table(Element from, XWPFTable table) {
    table.removeRow(0);
    var left = new int[MOST_COLUMNS];
    var spans = new int[MOST_COLUMNS];
    for (var each : from.select("> tbody > tr")) {
      var row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      int column = joined(row, 0, left, spans);
      for (var cell : each.children()) {
        int rows = number(cell, "rowspan");
        spans[column] = number(cell, "colspan");
        left[column] = rows - 1;
        add(row, cell.text(), spans[column]);
        if (rows > 1) {
          join(row, STMerge.RESTART);
        }
        column = joined(row, column + spans[column], left, spans);
      }
    }
  }

  /// Adds the parts of cells from the rows above that come next.
  private static int joined(XWPFTableRow row, int from, int[] left, int[] spans) {
    int column = from;
    while (column < left.length && left[column] > 0) {
      left[column]--;
      add(row, "", spans[column]);
      join(row, STMerge.CONTINUE);
      column += spans[column];
    }
    return column;
  }

  private static void add(XWPFTableRow row, String text, int span) {
    var cell = row.addNewTableCell();
    cell.setText(text);
    properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(span));
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    var xml = cell.getCTTc();
    return xml.isSetTcPr() ? xml.getTcPr() : xml.addNewTcPr();
  }

  private static void join(XWPFTableRow row, STMerge.Enum join) {
    properties(row.getTableCells().getLast()).addNewVMerge().setVal(join);
  }

  private static int number(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }
}
