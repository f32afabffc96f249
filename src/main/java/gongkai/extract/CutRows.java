package gongkai.extract;

import gongkai.extract.Piece.Cell;
import gongkai.extract.Piece.Row;
import gongkai.extract.Piece.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Mends tables that go on over a page: a head printed again is left out, and a row that the end of
/// the page cut through is one again.
final class CutRows {
  /// Columns nearer to each other are the same, as a share of the page.
  private static final double NEAR = 0.01;

  /// What begins so is a row of its own.
  private static final Pattern NUMBERED =
      Pattern.compile("\\s*[（(]?[0-9一二三四五六七八九十]{1,3}[）)..、:：].*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("[\\s\\d.,/\\-]*\\d[\\s\\d.,]*");

  private CutRows() {}

  static List<List<Piece>> mended(List<List<Piece>> pages) {
    var mended = new ArrayList<List<Piece>>();
    Optional<Table> begun = Optional.empty();
    for (var page : pages) {
      var pieces = new ArrayList<>(page);
      if (begun.isPresent()
          && !pieces.isEmpty()
          && pieces.getFirst() instanceof Table next
          && isSame(begun.get(), next)) {
        goOn(mended, begun.get(), next, pieces);
      } else {
        begun = Optional.empty();
      }
      mended.add(pieces);
      begun = begunBy(pieces, begun);
    }
    return mended;
  }

  /// The table that may go on on the next page: the one at the end of this, as it began.
  private static Optional<Table> begunBy(List<Piece> pieces, Optional<Table> before) {
    if (pieces.isEmpty() || !(pieces.getLast() instanceof Table last)) {
      return Optional.empty();
    }
    return pieces.size() == 1 && before.isPresent() ? before : Optional.of(last);
  }

  /// Whether both have the same sides, and one has no column that begins within one of the other's:
  /// columns of labels are parted only on the pages where some row needs them.
  private static boolean isSame(Table one, Table other) {
    boolean isFirst = one.columns().size() < other.columns().size();
    var fewer = isFirst ? one.columns() : other.columns();
    var more = isFirst ? other.columns() : one.columns();
    return edge(more, fewer.getFirst()) == 0
        && edge(more, fewer.getLast()) == more.size() - 1
        && fewer.stream().allMatch(at -> edge(more, at) >= 0);
  }

  /// Which of the edges lies there, or -1.
  private static int edge(List<Double> edges, double at) {
    for (int i = 0; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - at) < NEAR) {
        return i;
      }
    }
    return -1;
  }

  private static void goOn(List<List<Piece>> mended, Table begun, Table next, List<Piece> pieces) {
    var rows = new ArrayList<>(next.rows());
    int head = repeated(begun.rows(), rows);
    rows.subList(0, head).clear();
    var page = mended.getLast();
    var above = (Table) page.getLast();
    if (!rows.isEmpty() && !above.rows().isEmpty()) {
      var whole = whole(above.rows(), under(above, next, rows.getFirst()));
      if (!whole.isEmpty()) {
        rows.removeFirst();
        page.set(page.size() - 1, new Table(above.top(), above.columns(), whole));
      }
    }
    pieces.set(0, new Table(next.top(), next.columns(), rows));
  }

  /// A row of the next page with its cells counted as the table above counts them; -1 is a column
  /// that is none there.
  private static Row under(Table above, Table next, Row row) {
    return new Row(
        row.cells().stream()
            .map(
                cell ->
                    new Cell(
                        edge(above.columns(), next.columns().get(cell.column())),
                        cell.text(),
                        cell.full()))
            .toList());
  }

  /// The rows above with the rest of one that was cut; empty where the row below is one of its own.
  private static List<Row> whole(List<Row> above, Row below) {
    if (below.cells().stream().anyMatch(cell -> cell.column() < 0)) {
      return List.of();
    }
    if (isCut(above.getLast(), below)) {
      var whole = new ArrayList<>(above);
      whole.set(whole.size() - 1, joined(whole.getLast(), below));
      return whole;
    }
    return isHead(above) ? wholeHead(above, below) : List.of();
  }

  /// How many rows are those that the table began with; a head has no numbers.
  private static int repeated(List<Row> begun, List<Row> rows) {
    int same = 0;
    while (same < rows.size()
        && same < begun.size()
        && rows.get(same).texts().equals(begun.get(same).texts())
        && rows.get(same).texts().stream().noneMatch(CutRows::isNumber)) {
      same++;
    }
    return same;
  }

  /// Whether one of two rows has a label and all numbers, and the other the rest of the label.
  private static boolean isCut(Row above, Row below) {
    boolean numbersAbove = above.texts().stream().anyMatch(CutRows::isNumber);
    boolean numbersBelow = below.texts().stream().anyMatch(CutRows::isNumber);
    var labels = below.texts().stream().filter(text -> !text.isBlank() && !isNumber(text)).toList();
    return numbersAbove != numbersBelow
        && below.cells().stream().noneMatch(cell -> isOtherThan(above, cell))
        && above.cells().stream().anyMatch(cell -> cell.full() && !isNumber(cell.text()))
        && !labels.isEmpty()
        && labels.stream().noneMatch(label -> NUMBERED.matcher(label).matches());
  }

  private static boolean isHead(List<Row> rows) {
    return rows.stream().flatMap(row -> row.texts().stream()).noneMatch(CutRows::isNumber);
  }

  /// Words of a head go on under cells that they have filled, of whatever row.
  private static List<Row> wholeHead(List<Row> above, Row below) {
    var whole = new ArrayList<>(above);
    var rest = below.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
    for (var cell : rest) {
      int row = lowest(whole, cell.column());
      if (row < 0 || !goesOn(whole.get(row).cells(), cell)) {
        return List.of();
      }
      whole.set(row, joined(whole.get(row), new Row(List.of(cell))));
    }
    return rest.isEmpty() ? List.of() : whole;
  }

  /// The last row that has a cell in the column, or -1.
  private static int lowest(List<Row> rows, int column) {
    int row = rows.size() - 1;
    while (row >= 0 && place(rows.get(row).cells(), column) < 0) {
      row--;
    }
    return row;
  }

  private static boolean goesOn(List<Cell> above, Cell rest) {
    return above.get(place(above, rest.column())).full()
        && !isNumber(rest.text())
        && !NUMBERED.matcher(rest.text()).matches();
  }

  /// Whether a number stands under words or words under a number, which are never one cell's.
  private static boolean isOtherThan(Row above, Cell below) {
    int at = place(above.cells(), below.column());
    return at >= 0
        && !below.text().isBlank()
        && !above.cells().get(at).text().isBlank()
        && isNumber(above.cells().get(at).text()) != isNumber(below.text());
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static Row joined(Row above, Row below) {
    var cells = new ArrayList<>(above.cells());
    for (var cell : below.cells()) {
      int at = place(cells, cell.column());
      if (at < 0) {
        cells.add(cell);
      } else {
        cells.set(at, new Cell(cell.column(), cells.get(at).text() + cell.text(), cell.full()));
      }
    }
    cells.sort(Comparator.comparingInt(Cell::column));
    return new Row(cells);
  }

  private static int place(List<Cell> cells, int column) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).column() == column) {
        return i;
      }
    }
    return -1;
  }
}
