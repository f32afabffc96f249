package gongkai.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A table of the form: each row holds the slots that begin in it, as HTML has them.
record Grid(String name, List<List<Slot>> rows) {

  /// @param code of the figure that stands here, or empty for a label
  /// @param height rows that it spans
  /// @param width columns that it spans
  record Slot(String text, String code, int height, int width) {
    static Slot label(String text, int height, int width) {
      return new Slot(text, "", height, width);
    }

    boolean isLabel() {
      return code.isEmpty();
    }

    Slot saying(String other) {
      return new Slot(other, code, height, width);
    }
  }

  Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// @param lines rows of cells by tab: a label or `{code}`, with `*ROWSxCOLUMNS` if it spans more
  static Grid of(String name, List<String> lines) {
    return new Grid(
        name,
        lines.stream()
            .map(line -> List.of(line.split("\t")).stream().map(Grid::slot).toList())
            .toList());
  }

  private static Slot slot(String source) {
    var parts = source.split("\\*", 2);
    var span = parts.length == 2 ? parts[1].split("x", 2) : new String[] {"1", "1"};
    var isCode = parts[0].startsWith("{");
    return new Slot(
        isCode ? "" : parts[0],
        isCode ? parts[0].substring(1, parts[0].length() - 1) : "",
        Integer.parseInt(span[0]),
        Integer.parseInt(span[1]));
  }

  /// The codes in the order of the form.
  List<String> codes() {
    return slots().stream().map(Slot::code).filter(code -> !code.isEmpty()).toList();
  }

  List<Slot> slots() {
    return rows.stream().flatMap(List::stream).toList();
  }

  Grid filled(Map<String, String> printed) {
    return mapped(
        slot ->
            slot.isLabel()
                ? slot
                : slot.saying(Objects.requireNonNull(printed.get(slot.code()), slot.code())));
  }

  Grid mapped(UnaryOperator<Slot> change) {
    return new Grid(name, rows.stream().map(row -> row.stream().map(change).toList()).toList());
  }

  /// Each row changed on its own.
  Grid rewritten(IntFunction<List<Slot>> row) {
    return new Grid(name, IntStream.range(0, rows.size()).mapToObj(row).toList());
  }

  /// A row of one slot before the row at that place; slots that span both go round it.
  Grid crossed(int at, String text) {
    var crossed = new ArrayList<List<Slot>>();
    int left = width();
    for (int i = 0; i < at; i++) {
      var row = new ArrayList<Slot>();
      for (var slot : rows.get(i)) {
        boolean goesOn = i + slot.height() > at;
        left -= goesOn ? slot.width() : 0;
        row.add(
            goesOn ? new Slot(slot.text(), slot.code(), slot.height() + 1, slot.width()) : slot);
      }
      crossed.add(row);
    }
    crossed.add(List.of(Slot.label(text, 1, left)));
    crossed.addAll(rows.subList(at, rows.size()));
    return new Grid(name, crossed);
  }

  /// Whether no slot spans the row at that place and the one before it.
  boolean isGap(int at) {
    return IntStream.range(0, at)
        .allMatch(i -> rows.get(i).stream().allMatch(slot -> i + slot.height() <= at));
  }

  int width() {
    return rows.getFirst().stream().mapToInt(Slot::width).sum();
  }

  /// Rows before the first figure.
  int headRows() {
    int head = 0;
    while (rows.get(head).stream().allMatch(Slot::isLabel)) {
      head++;
    }
    return head;
  }

  /// The rows with every place filled: a slot where it begins, an empty label as wide as the slot
  /// where it goes on from above, empty labels of one column where it goes on from the left.
  List<List<Slot>> unrolled() {
    var taken = new int[rows.size()][width()];
    var unrolled = new ArrayList<List<Slot>>();
    for (int i = 0; i < rows.size(); i++) {
      unrolled.add(unrolled(i, taken));
    }
    return unrolled;
  }

  /// @param taken how wide the slot is that goes on from above and begins in that column
  private List<Slot> unrolled(int at, int[][] taken) {
    var row = new ArrayList<Slot>();
    var beginning = rows.get(at).iterator();
    while (row.size() < width()) {
      int above = taken[at][row.size()];
      if (above > 0 || !beginning.hasNext()) {
        add(new Slot("", "", 1, Math.max(1, above)), row);
      } else {
        var slot = beginning.next();
        for (int down = 1; down < slot.height(); down++) {
          taken[at + down][row.size()] = slot.width();
        }
        add(slot, row);
      }
    }
    return row;
  }

  private static void add(Slot slot, List<Slot> row) {
    row.add(slot);
    for (int i = 1; i < slot.width(); i++) {
      row.add(new Slot("", "", 1, 1));
    }
  }
}
