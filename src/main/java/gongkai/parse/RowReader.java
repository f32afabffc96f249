package gongkai.parse;

import gongkai.parse.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in which ways the values of a row can fill its columns. Deciding between them is left to
/// the sums.
final class RowReader {
  /// More ways than this to split glued digits decide nothing.
  private static final int MOST = 5_000;

  private RowReader() {}

  /// The cells of a row, one for each column; empty for a column that the row lacks.
  record Filling(List<Optional<Atom>> cells) {
    Filling {
      cells = List.copyOf(cells);
    }

    static Filling of(List<Atom> atoms) {
      return new Filling(atoms.stream().map(Optional::of).toList());
    }
  }

  /// The ways, most natural first.
  static List<Filling> fillings(List<Atom> values, int columns) {
    var trimmed = new Run("", values, "").trimmed();
    var dense = values.stream().filter(atom -> atom.kind() != Kind.FILLER).toList();
    if (trimmed.size() == columns) {
      return List.of(Filling.of(trimmed));
    }
    if (dense.size() == columns) {
      return List.of(Filling.of(dense));
    }
    if (dense.size() > columns) {
      return windows(dense, columns);
    }
    if (dense.size() == 1 && columns > 1 && isGlued(dense.getFirst(), columns)) {
      return splits(dense.getFirst(), columns);
    }
    return sparse(values, trimmed, columns);
  }

  private static boolean isGlued(Atom atom, int columns) {
    return Cells.isDigits(atom.text()) && atom.text().length() >= columns;
  }

  /// A stray value stands before or behind the row's own.
  private static List<Filling> windows(List<Atom> dense, int columns) {
    var windows = new ArrayList<Filling>();
    for (int from = 0; from + columns <= dense.size(); from++) {
      windows.add(Filling.of(dense.subList(from, from + columns)));
    }
    return windows;
  }

  /// Fewer values than columns: empty cells of a grid are blanks if they make the row whole, and a
  /// row that is one short lacks its last column, or else its first.
  private static List<Filling> sparse(List<Atom> values, List<Atom> trimmed, int columns) {
    var fillings = new ArrayList<Filling>();
    if (values.size() == columns || (trimmed.isEmpty() && values.size() > columns)) {
      fillings.add(Filling.of(values.subList(0, columns)));
    }
    if (trimmed.size() == columns - 1) {
      fillings.add(padded(trimmed, trimmed.size()));
      fillings.add(padded(trimmed, 0));
    } else if (values.size() > columns && !trimmed.isEmpty()) {
      windows(values, columns).stream()
          .filter(window -> window.cells().containsAll(present(trimmed)))
          .forEach(fillings::add);
    }
    return fillings;
  }

  private static List<Optional<Atom>> present(List<Atom> atoms) {
    return atoms.stream().map(Optional::of).toList();
  }

  private static Filling padded(List<Atom> atoms, int missing) {
    var cells = new ArrayList<>(present(atoms));
    cells.add(missing, Optional.empty());
    return new Filling(cells);
  }

  /// All ways to cut a string of digits into numbers without leading zeros.
  private static List<Filling> splits(Atom glued, int columns) {
    var found = new ArrayList<Filling>();
    split(glued, 0, columns, new ArrayList<>(), found);
    return found;
  }

  private static void split(
      Atom glued, int from, int columns, List<Atom> cut, List<Filling> found) {
    var digits = glued.text();
    if (cut.size() == columns) {
      if (from == digits.length()) {
        found.add(Filling.of(cut));
      }
      return;
    }
    int longest = digits.length() - from - (columns - cut.size() - 1);
    for (int length = 1; length <= longest && found.size() < MOST; length++) {
      if (length > 1 && digits.charAt(from) == '0') {
        return;
      }
      cut.add(new Atom(Kind.VALUE, digits.substring(from, from + length), glued.at()));
      split(glued, from + length, columns, cut, found);
      cut.removeLast();
    }
  }
}
