package gongkai.http;

import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Match;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// An export as a table by comma.
final class CsvExport implements ExportFile {
  private final ExportShape shape;
  private final CsvTable<List<Cell>> table;

  CsvExport(OutputStream out, ExportShape shape) throws IOException {
    this.shape = shape;
    this.table = CsvTable.ofCells(out, shape.head(), List::stream);
  }

  @Override
  public int add(Match match) throws IOException {
    var rows = shape.rows(match);
    for (var row : rows) {
      table.add(row);
    }
    return rows.size();
  }

  @Override
  public void end(End how, long rows, Relaxed step) throws IOException {
    table.add(
        List.of(
            Cell.of("# " + how.key()),
            Cell.of(Long.toString(rows)),
            Cell.of(SearchJson.key(step))));
    table.flush();
  }
}
