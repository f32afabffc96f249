package gongkai.http;

import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Match;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An export as a workbook, whose last sheet says whether anything is missing. Rows go out while
/// they come, so that none is too long.
///
/// It is closed nowhere but at its end: closed early, a part of a workbook would look whole.
final class XlsxExport implements ExportFile {
  /// What a spreadsheet program takes, and room for the head.
  private static final int MOST_ROWS = 1_048_000;

  private static final int LONGEST_TEXT = 32_767;
  private static final String CUT = "……[cut off]";

  /// What is held at once.
  private static final int ROWS_HELD = 50;

  private final ExportShape shape;
  private final Workbook workbook;
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxExport(OutputStream out, ExportShape shape) {
    this.shape = shape;
    this.workbook = new Workbook(out, "Gongkai", "1.0");
    this.sheet = begun();
  }

  private Worksheet begun() {
    sheets++;
    row = 0;
    var begun = workbook.newWorksheet(sheets == 1 ? "data" : "data " + sheets);
    begun.freezePane(1, 1);
    write(begun, shape.head().stream().map(Cell::of).toList());
    return begun;
  }

  @Override
  public int add(Match match) throws IOException {
    var rows = shape.rows(match);
    for (var cells : rows) {
      if (row == MOST_ROWS) {
        sheet.finish();
        sheet = begun();
      }
      write(sheet, cells);
      if (row % ROWS_HELD == 0) {
        sheet.flush();
      }
    }
    return rows.size();
  }

  private void write(Worksheet to, List<Cell> cells) {
    int at = row;
    IntStream.range(0, cells.size()).forEach(column -> write(to, at, column, cells.get(column)));
    row++;
  }

  /// In the cell itself and not in the list of all texts, which would be held to the end.
  private static void write(Worksheet to, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Text(var text) when text.isEmpty() -> {}
      case Cell.Text(var text) -> to.inlineString(row, column, shortened(text));
      case Cell.Amount(var number) -> to.value(row, column, number);
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT
        ? text
        : text.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
  }

  @Override
  public void end(End how, long rows, Relaxed step) throws IOException {
    sheet.finish();
    var end = workbook.newWorksheet(how.key());
    end.inlineString(0, 0, how.key());
    end.value(0, 1, rows);
    end.inlineString(0, 2, SearchJson.key(step));
    workbook.finish();
  }
}
