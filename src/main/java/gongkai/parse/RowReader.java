package gongkai.parse;

import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says in which ways the values of a row can fill its columns. Deciding between them is left to
/// the sums.
final class RowReader {
  /// More values than this beside a row's own are another row's.
  private static final int MOST_STRAYS = 2;

  /// Rows with more columns than these have no wide cells.
  private static final int MOST_REPEATED = 2;

  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}");

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
  ///
  /// @param rules the sums of a row, which digits without gaps must fulfil
  static List<Filling> fillings(List<Atom> found, Table.Row row, List<Rule> rules) {
    int columns = row.columns().size();
    if (found.size() == columns && new Run(found).trimmed().size() == columns) {
      return whole(found);
    }
    var values = new Run(found).own(columns);
    var trimmed = new Run(values).trimmed();
    var dense = values.stream().filter(atom -> atom.kind() != Kind.FILLER).toList();
    if (new Run(values).isAboveStray(columns)) {
      return List.of(Filling.of(values.subList(0, columns)));
    }
    var before = dense.size() > columns ? List.<Filling>of() : beforeStray(values, dense, columns);
    if (!before.isEmpty()) {
      return before;
    }
    if (trimmed.size() == columns) {
      return whole(trimmed);
    }
    if (dense.size() == columns) {
      return whole(dense);
    }
    if (dense.size() > columns) {
      // Nothing tells which of them are the row's where they have no sum.
      return rules.isEmpty() ? repeated(dense, columns) : without(dense, dense.size() - columns);
    }
    if (dense.size() == 1 && columns > 1 && isGlued(dense.getFirst(), columns, rules)) {
      return GluedRow.splits(dense.getFirst(), row, rules);
    }
    return sparse(values, trimmed, columns);
  }

  /// As many values as columns. One that stands alone on the line before the others may be the last
  /// column's, whose cell is printed higher than theirs.
  private static List<Filling> whole(List<Atom> values) {
    if (values.size() == 1 && values.getFirst().text().indexOf('-') > 0) {
      return List.of();
    }
    var filling = Filling.of(values);
    if (values.size() < 3 || !isAhead(values)) {
      return List.of(filling);
    }
    var turned = new ArrayList<>(values.subList(1, values.size()));
    turned.add(values.getFirst());
    return List.of(filling, Filling.of(turned));
  }

  /// The ways to read a row whose last value may be a page number below it.
  private static List<Filling> beforeStray(List<Atom> values, List<Atom> dense, int columns) {
    var trimmed = new Run(values).trimmed();
    var whole = isFarBehind(values, columns) ? values : trimmed;
    if (!isFarBehind(whole, columns)) {
      return List.of();
    }
    return Stream.of(whole.subList(0, columns), trimmed, dense)
        .filter(each -> each.size() == columns)
        .map(Filling::of)
        .distinct()
        .toList();
  }

  /// Whether the last of cells stands apart from the others, as a page number does, and the row is
  /// whole without it.
  private static boolean isFarBehind(List<Atom> values, int columns) {
    int last = values.size() - 1;
    return last == columns
        && last > 1
        && values.getLast().kind() == Kind.VALUE
        && gap(values, last) > gap(values, last - 1)
        && (gap(values, last - 1) > 0 || isOneLine(Filling.of(values.subList(0, columns))));
  }

  private static int gap(List<Atom> values, int index) {
    return values.get(index).at().line() - values.get(index - 1).at().line();
  }

  private static boolean isAhead(List<Atom> values) {
    int second = values.get(1).at().line();
    return values.getFirst().at().line() < second && values.getLast().at().line() == second;
  }

  /// Where no sum of the row confirms it, a number in a place of its own is one number.
  private static boolean isGlued(Atom atom, int columns, List<Rule> rules) {
    return Atom.isGlued(atom.text())
        && atom.text().length() >= columns
        && (atom.kind() == Kind.GLUED || !rules.isEmpty());
  }

  /// The last cell of a row with few columns, which is as wide as several, as converters print it
  /// once for each.
  private static List<Filling> repeated(List<Atom> dense, int columns) {
    return isRepeated(dense, columns) ? List.of(Filling.of(dense.subList(0, columns))) : List.of();
  }

  static boolean isRepeated(List<Atom> dense, int columns) {
    var last = dense.subList(columns - 1, dense.size());
    return columns <= MOST_REPEATED
        && last.stream().map(Atom::text).distinct().count() == 1
        && isOneLine(Filling.of(dense));
  }

  /// Stray values, such as a page number, stand anywhere among the row's own.
  private static List<Filling> without(List<Atom> dense, int strays) {
    if (strays > MOST_STRAYS) {
      return List.of();
    }
    if (strays == 0) {
      return List.of(Filling.of(dense));
    }
    var fillings = new ArrayList<Filling>();
    for (int i = 0; i < dense.size(); i++) {
      if (isBeforeThousands(dense, i)) {
        continue;
      }
      var fewer = new ArrayList<>(dense);
      fewer.remove(i);
      fillings.addAll(without(fewer, strays - 1));
    }
    return fillings;
  }

  /// Whether a value among others may be the thousands of the next, set off by a blank.
  private static boolean isBeforeThousands(List<Atom> values, int index) {
    return index + 1 < values.size()
        && gap(values, index + 1) == 0
        && THOUSANDS.matcher(values.get(index).text()).matches()
        && values.get(index + 1).text().length() == 3
        && Cells.isDigits(values.get(index + 1).text());
  }

  /// Neighbouring cells that could be the row's.
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
    }
    boolean isShort = trimmed.size() == columns - 1 && trimmed.stream().noneMatch(Atom::isEmpty);
    if (values.size() > columns && !trimmed.isEmpty() && !isShort) {
      windows(values, columns).stream()
          .filter(window -> window.cells().containsAll(present(trimmed)) && isOneLine(window))
          .forEach(fillings::add);
    }
    return fillings;
  }

  /// A gap between cells tells their places only within a row of cells.
  private static boolean isOneLine(Filling filling) {
    return filling.cells().stream()
            .flatMap(Optional::stream)
            .map(atom -> atom.at().line())
            .distinct()
            .count()
        == 1;
  }

  private static List<Optional<Atom>> present(List<Atom> atoms) {
    return atoms.stream().map(Optional::of).toList();
  }

  private static Filling padded(List<Atom> atoms, int missing) {
    var cells = new ArrayList<>(present(atoms));
    cells.add(missing, Optional.empty());
    return new Filling(cells);
  }
}
