package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Piece;
import gongkai.accuracy.Manuscript.Role;
import gongkai.accuracy.Manuscript.Table;
import gongkai.report.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The table of requests goes on over a page.
enum Break {
  NONE,
  /// The head stands again over the rest.
  HEAD_AGAIN,
  NUMBERED_PAGE,
  /// The first or the second piece lacks its last column.
  SHORT;

  private static final String REQUESTS = "requests";

  Manuscript in(Manuscript manuscript, Dice dice) {
    if (this == NONE || (this == SHORT && !hasAllParts(manuscript))) {
      return manuscript;
    }
    boolean isFirstShort = dice.chance(0.5);
    var truth = manuscript.truth();
    var pieces = new ArrayList<Piece>();
    for (var piece : manuscript.pieces()) {
      if (piece instanceof Table(var grid) && grid.name().startsWith(REQUESTS)) {
        int at = dice.between(grid.headRows() + 1, grid.rows().size() - 2);
        var halves = halves(grid, at, dice);
        if (this == SHORT) {
          int cut = isFirstShort ? 0 : 1;
          truth = truth.figured(inferred(truth, halves.get(cut)));
          halves.set(cut, shortened(halves.get(cut)));
        }
        pieces.add(new Table(halves.getFirst()));
        if (this == NUMBERED_PAGE) {
          pieces.add(new Line(Role.CHROME, dice.of("- 3 -", "— 3 —", "3")));
        }
        pieces.add(new Table(halves.getLast()));
      } else {
        pieces.add(piece);
      }
    }
    return new Manuscript(truth, pieces);
  }

  static boolean hasAllParts(Manuscript manuscript) {
    return manuscript.truth().figures().entrySet().stream()
        .filter(each -> each.getKey().startsWith(REQUESTS))
        .allMatch(each -> each.getValue() instanceof Figure.Printed);
  }

  private static List<Grid> halves(Grid grid, int at, Dice dice) {
    var again = dice.chance(0.5);
    var first = new ArrayList<List<Slot>>();
    var onward = new ArrayList<Slot>();
    for (int i = 0; i < at; i++) {
      var row = new ArrayList<Slot>();
      for (var slot : grid.rows().get(i)) {
        int over = i + slot.height() - at;
        row.add(over > 0 ? spanning(slot, slot.height() - over, true) : slot);
        if (over > 0) {
          onward.add(spanning(slot, over, again));
        }
      }
      first.add(row);
    }
    var second = new ArrayList<>(grid.rows().subList(0, grid.headRows()));
    onward.addAll(grid.rows().get(at));
    second.add(onward);
    second.addAll(grid.rows().subList(at + 1, grid.rows().size()));
    var halves = new ArrayList<Grid>();
    halves.add(new Grid(grid.name(), first));
    halves.add(new Grid(grid.name(), second));
    return halves;
  }

  private static Slot spanning(Slot slot, int height, boolean says) {
    return new Slot(says ? slot.text() : "", slot.code(), height, slot.width());
  }

  private static Grid shortened(Grid grid) {
    var rows = new ArrayList<List<Slot>>();
    for (int i = 0; i < grid.rows().size(); i++) {
      var row = new ArrayList<>(grid.rows().get(i));
      if (i == 0) {
        var persons = row.removeLast();
        row.add(new Slot(persons.text(), "", persons.height(), persons.width() - 1));
      } else if (i == 1 || row.getLast().code().endsWith(Form.TOTAL)) {
        row.removeLast();
      }
      rows.add(row);
    }
    return new Grid(grid.name(), rows);
  }

  /// The totals that stand in no column follow from their parts.
  private static Map<String, Figure> inferred(Truth truth, Grid half) {
    var figures = new LinkedHashMap<>(truth.figures());
    for (var code : half.codes()) {
      if (code.endsWith("." + Form.TOTAL)) {
        figures.put(code, new Figure.Inferred(sum(truth.figures(), code), "", Printing.NOWHERE));
      }
    }
    return figures;
  }

  /// What the parts of a row's total add up to.
  static BigDecimal sum(Map<String, Figure> figures, String total) {
    var row = total.substring(0, total.length() - Form.TOTAL.length());
    return Form.COLUMNS.stream()
        .map(column -> figures.get(row + column))
        .flatMap(figure -> figure.value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
