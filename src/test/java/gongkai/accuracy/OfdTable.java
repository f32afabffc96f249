package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import gongkai.extract.DrawnOfd;
import java.util.Arrays;
import java.util.List;

/// A table drawn by its rulings, joined cells without any between their parts.
final class OfdTable {
  /// The columns of labels in the table of requests, and of its numbers.
  private static final int[] LABELS = {16, 20, 44};

  private static final int LINE = 5;
  private static final int MARGIN = 1;

  private final Grid grid;
  private final int[] columns;
  private final int[] rows;

  OfdTable(Grid grid, int width) {
    this.grid = grid;
    this.columns = columns(grid, width);
    this.rows = new int[grid.rows().size()];
    Arrays.fill(rows, LINE + 2 * MARGIN);
    each((slot, row, column) -> grow(slot, row, column));
  }

  private static int[] columns(Grid grid, int width) {
    var columns = new int[grid.width()];
    Arrays.fill(columns, width / columns.length);
    if (grid.name().startsWith("requests")) {
      Arrays.fill(columns, 12);
      System.arraycopy(LABELS, 0, columns, 0, LABELS.length);
    }
    return columns;
  }

  /// The last row of a cell is made as high as the cell's text needs.
  private void grow(Slot slot, int row, int column) {
    int needed = lines(slot, column).size() * LINE + 2 * MARGIN;
    int last = row + slot.height() - 1;
    rows[last] += Math.max(0, needed - sum(rows, row, last + 1));
  }

  private List<String> lines(Slot slot, int column) {
    int width = sum(columns, column, column + slot.width()) - 2 * MARGIN;
    return OfdFile.wrapped(slot.text().strip(), width);
  }

  void draw(DrawnOfd file, int left, int top) {
    each(
        (slot, row, column) -> {
          double x = left + sum(columns, 0, column);
          double y = top + sum(rows, 0, row);
          double toX = x + sum(columns, column, column + slot.width());
          double toY = y + sum(rows, row, row + slot.height());
          file.stroke(x, y, toX, y).stroke(x, toY, toX, toY);
          file.stroke(x, y, x, toY).stroke(toX, y, toX, toY);
          double line = y + LINE;
          for (var text : lines(slot, column)) {
            OfdFile.draw(file, x + MARGIN, line, text);
            line += LINE;
          }
        });
  }

  /// A cell and where it begins.
  private interface Placed {
    void at(Slot slot, int row, int column);
  }

  private void each(Placed placed) {
    var taken = new boolean[rows.length][columns.length];
    for (int row = 0; row < rows.length; row++) {
      int column = 0;
      for (var slot : grid.rows().get(row)) {
        while (column < columns.length && taken[row][column]) {
          column++;
        }
        for (int down = 0; down < slot.height(); down++) {
          Arrays.fill(taken[row + down], column, column + slot.width(), true);
        }
        placed.at(slot, row, column);
        column += slot.width();
      }
    }
  }

  private static int sum(int[] sizes, int from, int to) {
    return Arrays.stream(sizes, from, to).sum();
  }
}
