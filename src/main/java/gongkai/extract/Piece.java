package gongkai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What stands on a page under what went before: a line of words, or a table.
sealed interface Piece {
  /// How far down the page it stands, from 0 to 1.
  double top();

  record Words(double top, String text) implements Piece {}

  /// A ruled table.
  ///
  /// @param columns the edges of its columns, from 0 to 1 across the page
  record Table(double top, List<Double> columns, List<Row> rows) implements Piece {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// The cells that begin on a row; what a cell above reaches into is none.
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    List<String> texts() {
      return cells.stream().map(Cell::text).toList();
    }
  }

  /// A cell.
  ///
  /// @param full whether its last line leaves no room, so that the text may go on on the next page
  record Cell(int column, String text, boolean full) {}

  /// The pieces of a page, from top to bottom.
  static List<Piece> of(DrawnPage drawn) {
    var page = drawn.inCharacters();
    var tables = RuledTable.of(page);
    var pieces = new ArrayList<Piece>();
    var loose = new ArrayList<>(Numbers.whole(page.glyphs()));
    for (var ruled : tables) {
      var inside = loose.stream().filter(each -> ruled.box().holdsCenterOf(each.box())).toList();
      loose.removeAll(inside);
      pieces.add(table(ruled, inside, page));
    }
    for (var line : TextLine.of(loose)) {
      pieces.add(new Words(line.box().centerY() / page.height(), line.text()));
    }
    pieces.sort(Comparator.comparingDouble(Piece::top));
    return pieces;
  }

  private static Table table(RuledTable ruled, List<Glyph> glyphs, DrawnPage page) {
    var inside = new ArrayList<List<Glyph>>();
    ruled.cells().forEach(_ -> inside.add(new ArrayList<>()));
    for (var glyph : glyphs) {
      inside.get(ruled.cellOf(glyph)).add(glyph);
    }
    var rows = new ArrayList<Row>();
    for (int row = 0; row + 1 < ruled.rows().size(); row++) {
      var cells = new ArrayList<Cell>();
      for (int i = 0; i < ruled.cells().size(); i++) {
        var cell = ruled.cells().get(i);
        if (cell.row() == row) {
          cells.add(cell(cell.column(), inside.get(i), cell.box()));
        }
      }
      cells.sort(Comparator.comparingInt(Cell::column));
      rows.add(new Row(cells));
    }
    return new Table(
        ruled.rows().getFirst() / page.height(),
        ruled.columns().stream().map(edge -> edge / page.width()).toList(),
        rows.stream().filter(row -> !row.cells().isEmpty()).toList());
  }

  private static Cell cell(int column, List<Glyph> glyphs, Box box) {
    var lines = TextLine.of(glyphs);
    return new Cell(
        column, TextLine.joined(lines, box), !lines.isEmpty() && lines.getLast().isFull(box));
  }
}
