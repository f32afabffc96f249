package gongkai.extract;

import java.util.List;

/// What a document shows, in reading order, before its tables are told from its layout.
sealed interface Shown {

  /// A line of text. In a cell a no-break blank is kept: there it says that nothing was left out.
  record Text(String text) implements Shown {}

  /// A picture large enough to hold text.
  record Picture() implements Shown {}

  record Table(List<TableRow> rows) implements Shown {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /// The cells that begin in a row; a place that a cell reaches into has none.
  record TableRow(List<Cell> cells) {
    public TableRow {
      cells = List.copyOf(cells);
    }
  }

  record Cell(List<Shown> pieces) {
    public Cell {
      pieces = List.copyOf(pieces);
    }

    /// Its lines in one, as they stand under each other only because the cell is narrow.
    String text() {
      var text = new StringBuilder();
      for (var piece : pieces) {
        if (piece instanceof Text(var line)) {
          text.append(text.isEmpty() ? "" : " ").append(line);
        }
      }
      return text.toString();
    }
  }
}
