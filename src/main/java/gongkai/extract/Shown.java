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

  /// The cells of a row, those that begin in it and the parts of others that reach into it.
  record TableRow(List<Cell> cells) {
    public TableRow {
      cells = List.copyOf(cells);
    }

    List<Cell> beginning() {
      return cells.stream().filter(cell -> cell.from() == From.HERE).toList();
    }
  }

  /// Where a cell begins that has a place in a row.
  enum From {
    HERE,
    ABOVE,
    LEFT
  }

  /// A place of a row.
  ///
  /// @param pieces what the cell holds; a part of another cell holds nothing
  record Cell(List<Shown> pieces, From from) {
    public Cell {
      pieces = List.copyOf(pieces);
    }

    Cell(List<Shown> pieces) {
      this(pieces, From.HERE);
    }

    static Cell partOf(From other) {
      return new Cell(List.of(), other);
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
