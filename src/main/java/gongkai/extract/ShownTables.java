package gongkai.extract;

import gongkai.extract.Shown.Cell;
import gongkai.extract.Shown.TableRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Puts together what a document shows while its tables, rows and cells open and close.
final class ShownTables {
  private final Deque<List<Shown>> open = new ArrayDeque<>();
  private final Deque<List<TableRow>> tables = new ArrayDeque<>();
  private final Deque<List<Cell>> rows = new ArrayDeque<>();

  ShownTables() {
    open.push(new ArrayList<>());
  }

  void add(Shown shown) {
    open.element().add(shown);
  }

  void openTable() {
    tables.push(new ArrayList<>());
  }

  void openRow() {
    rows.push(new ArrayList<>());
  }

  void openCell() {
    open.push(new ArrayList<>());
  }

  /// Closes a cell, or drops one that is a part of another or deleted. Where the file has a cell
  /// outside all rows, what it holds stands for itself.
  void closeCell(boolean isDropped) {
    var shown = open.pop();
    if (rows.isEmpty()) {
      shown.forEach(this::add);
    } else if (!isDropped) {
      rows.element().add(new Cell(shown));
    }
  }

  /// Closes a cell that goes on from above or from the left.
  void closePart(Shown.From whole) {
    open.pop();
    if (!rows.isEmpty()) {
      rows.element().add(Cell.partOf(whole));
    }
  }

  /// Makes the cell that was closed last so many columns wide.
  void widen(int columns) {
    if (!rows.isEmpty() && !rows.element().isEmpty()) {
      var from = rows.element().getLast().from();
      for (int i = 1; i < columns; i++) {
        rows.element().add(Cell.partOf(from == Shown.From.ABOVE ? from : Shown.From.LEFT));
      }
    }
  }

  void closeRow(boolean isDropped) {
    var cells = rows.pop();
    if (!isDropped && !tables.isEmpty()) {
      tables.element().add(new TableRow(cells));
    }
  }

  void closeTable() {
    add(new Shown.Table(tables.pop()));
  }

  List<Shown> all() {
    return open.element();
  }
}
