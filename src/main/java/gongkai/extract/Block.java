package gongkai.extract;

import java.util.List;

/// A piece of a file's text, in reading order.
public sealed interface Block {

  /// A run of text that the file sets apart: a line of a text file, a paragraph of a document.
  record Paragraph(String text, Position at) implements Block {}

  /// Neighbouring rows of cells.
  record Grid(List<Row> rows) implements Block {
    public Grid {
      rows = List.copyOf(rows);
    }
  }

  /// One row of a grid.
  ///
  /// @param cells as printed, empty ones too
  record Row(List<String> cells, Position at) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// Counted from one; page is zero where the format has no pages.
  record Position(int page, int line) {}
}
