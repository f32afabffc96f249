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

  private static boolean isSame(Table one, Table other) {
    return one.columns().size() == other.columns().size()
        && Math.abs(one.columns().getFirst() - other.columns().getFirst()) < NEAR
        && Math.abs(one.columns().getLast() - other.columns().getLast()) < NEAR;
  }

  private static void goOn(List<List<Piece>> mended, Table begun, Table next, List<Piece> pieces) {
    var rows = new ArrayList<>(next.rows());
    int head = repeated(begun.rows(), rows);
    rows.subList(0, head).clear();
    var page = mended.getLast();
    var above = (Table) page.getLast();
    if (!rows.isEmpty()
        && !above.rows().isEmpty()
        && isCut(above.rows().getLast(), rows.getFirst())) {
      var whole = new ArrayList<>(above.rows());
      whole.set(whole.size() - 1, joined(whole.getLast(), rows.removeFirst()));
      page.set(page.size() - 1, new Table(above.top(), above.columns(), whole));
    }
    pieces.set(0, new Table(next.top(), next.columns(), rows));
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
        && above.cells().stream().anyMatch(cell -> cell.full() && !isNumber(cell.text()))
        && !labels.isEmpty()
        && labels.stream().noneMatch(label -> NUMBERED.matcher(label).matches());
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
