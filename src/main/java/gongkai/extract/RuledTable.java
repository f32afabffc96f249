package gongkai.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The cells between rulings that meet. Where a ruling is missing between two places, they are one
/// cell.
///
/// @param columns the edges of its columns, from left to right
/// @param rows the edges of its rows, from top to bottom
record RuledTable(List<Double> columns, List<Double> rows, List<Cell> cells) {
  /// A page of a table of the form has some forty rows and ten columns; a drawing has more.
  private static final int MOST_PLACES = 5_000;

  /// More lines than this draw a picture.
  private static final int MOST_RULINGS = 5_000;

  /// A cell.
  ///
  /// @param row on which it begins, counted from zero as its column
  record Cell(int row, int column, Box box) {}

  static List<RuledTable> of(DrawnPage page) {
    var across = Ruling.across(page.marks());
    var down = Ruling.down(page.marks());
    if (across.size() + down.size() > MOST_RULINGS) {
      return List.of();
    }
    return connected(across, down).stream()
        .filter(lines -> !lines.across().isEmpty() && !lines.down().isEmpty())
        .map(lines -> lines.table(page.glyphs()))
        .filter(RuledTable::hasCells)
        .sorted(Comparator.comparingDouble(table -> table.rows().getFirst()))
        .toList();
  }

  Box box() {
    return new Box(columns.getFirst(), rows.getFirst(), columns.getLast(), rows.getLast());
  }

  /// The cell that a character stands in, by its place among the cells. Of two cells whose bounds
  /// overlap because one is no rectangle, the smaller.
  int cellOf(Glyph glyph) {
    int found = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < cells.size(); i++) {
      var box = cells.get(i).box();
      if (box.holdsCenterOf(glyph.box()) && box.area() < least) {
        found = i;
        least = box.area();
      }
    }
    return found;
  }

  /// A frame round text is no table.
  private boolean hasCells() {
    return cells.size() > 1 && cells.stream().anyMatch(cell -> cell.column() > 0);
  }

  /// Rulings that hang together.
  private record Lines(List<Ruling> across, List<Ruling> down) {

    RuledTable table(List<Glyph> glyphs) {
      var inside = glyphs.stream().filter(glyph -> box().holdsCenterOf(glyph.box())).toList();
      var rows = edges(across, down, inside.stream().map(each -> each.box().centerY()).toList());
      var columns = edges(down, across, inside.stream().map(each -> each.box().centerX()).toList());
      long places = (rows.size() - 1L) * (columns.size() - 1L);
      return places > MOST_PLACES
          ? new RuledTable(columns, rows, List.of())
          : new RuledTable(columns, rows, cells(columns, rows));
    }

    private Box box() {
      return new Box(
          least(across, Ruling::from),
          Math.min(least(across, Ruling::at), least(down, Ruling::from)),
          most(across, Ruling::to),
          Math.max(most(across, Ruling::at), most(down, Ruling::to)));
    }

    private static double least(List<Ruling> rulings, ToDoubleFunction<Ruling> end) {
      return rulings.stream().mapToDouble(end).min().orElse(0);
    }

    private static double most(List<Ruling> rulings, ToDoubleFunction<Ruling> end) {
      return rulings.stream().mapToDouble(end).max().orElse(0);
    }

    /// Where rulings lie, and where those that run the other way end: at the end of a page and at
    /// the sides of some tables there is no ruling.
    private static List<Double> edges(
        List<Ruling> rulings, List<Ruling> crossing, List<Double> centers) {
      var edges = new ArrayList<Double>();
      for (var group : Ruling.groups(rulings, Ruling::at)) {
        double at = group.stream().mapToDouble(Ruling::at).average().orElseThrow();
        if (edges.isEmpty() || !isGap(edges.getLast(), at, centers)) {
          edges.add(at);
        }
      }
      double first = least(crossing, Ruling::from);
      double last = most(crossing, Ruling::to);
      if (!edges.isEmpty()
          && centers.stream().anyMatch(at -> at > first && at < edges.getFirst())) {
        edges.addFirst(first);
      }
      if (!edges.isEmpty() && centers.stream().anyMatch(at -> at > edges.getLast() && at < last)) {
        edges.addLast(last);
      }
      return edges;
    }

    /// Cells drawn each for itself leave a gap between them that is no row or column.
    private static boolean isGap(double from, double to, List<Double> centers) {
      return to - from < DrawnPage.CHARACTER / 2
          && centers.stream().noneMatch(at -> at > from && at < to);
    }

    private List<Cell> cells(List<Double> columns, List<Double> rows) {
      int wide = columns.size() - 1;
      var places = new Places(wide * (rows.size() - 1));
      for (int row = 0; row + 1 < rows.size(); row++) {
        for (int column = 0; column < wide; column++) {
          int here = row * wide + column;
          if (column + 1 < wide
              && !isRuled(down, columns, column + 1, rows.get(row), rows.get(row + 1))) {
            places.join(here, here + 1);
          }
          if (row + 2 < rows.size()
              && !isRuled(across, rows, row + 1, columns.get(column), columns.get(column + 1))) {
            places.join(here, here + wide);
          }
        }
      }
      return cells(places, columns, rows);
    }

    /// A ruling is of the edge that it is nearest to: where two tables stand below each other
    /// without a gap, the edges of one lie close beside those of the other.
    private static boolean isRuled(
        List<Ruling> rulings, List<Double> edges, int edge, double from, double to) {
      return rulings.stream()
          .anyMatch(ruling -> isNearest(edges, edge, ruling.at()) && ruling.covers(from, to));
    }

    private static boolean isNearest(List<Double> edges, int edge, double at) {
      double off = Math.abs(edges.get(edge) - at);
      return off < DrawnPage.CHARACTER / 2
          && (edge == 0 || off <= Math.abs(edges.get(edge - 1) - at))
          && (edge == edges.size() - 1 || off < Math.abs(edges.get(edge + 1) - at));
    }

    private static List<Cell> cells(Places places, List<Double> columns, List<Double> rows) {
      int wide = columns.size() - 1;
      var cells = new LinkedHashMap<Integer, Cell>();
      for (int here = 0; here < places.size(); here++) {
        int row = here / wide;
        int column = here % wide;
        var box =
            new Box(columns.get(column), rows.get(row), columns.get(column + 1), rows.get(row + 1));
        cells.merge(places.root(here), new Cell(row, column, box), Lines::union);
      }
      return List.copyOf(cells.values());
    }

    private static Cell union(Cell one, Cell other) {
      var box =
          new Box(
              Math.min(one.box.left(), other.box.left()),
              Math.min(one.box.top(), other.box.top()),
              Math.max(one.box.right(), other.box.right()),
              Math.max(one.box.bottom(), other.box.bottom()));
      return new Cell(Math.min(one.row, other.row), Math.min(one.column, other.column), box);
    }
  }

  private static List<Lines> connected(List<Ruling> across, List<Ruling> down) {
    var all = new Places(across.size() + down.size());
    for (int i = 0; i < across.size(); i++) {
      for (int j = 0; j < down.size(); j++) {
        if (across.get(i).meets(down.get(j))) {
          all.join(i, across.size() + j);
        }
      }
    }
    var groups = new LinkedHashMap<Integer, Lines>();
    for (int i = 0; i < all.size(); i++) {
      var lines =
          groups.computeIfAbsent(all.root(i), _ -> new Lines(new ArrayList<>(), new ArrayList<>()));
      if (i < across.size()) {
        lines.across().add(across.get(i));
      } else {
        lines.down().add(down.get(i - across.size()));
      }
    }
    return List.copyOf(groups.values());
  }

  /// Which places belong together.
  private static final class Places {
    private final int[] parent;

    Places(int size) {
      parent = new int[size];
      Arrays.setAll(parent, i -> i);
    }

    int size() {
      return parent.length;
    }

    int root(int place) {
      int root = place;
      while (parent[root] != root) {
        parent[root] = parent[parent[root]];
        root = parent[root];
      }
      return root;
    }

    /// The earlier place stands for both.
    void join(int one, int other) {
      int a = root(one);
      int b = root(other);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
}
