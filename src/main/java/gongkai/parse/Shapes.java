package gongkai.parse;

import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import gongkai.report.At;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How the values of each row stand in the file, as far as that tells whether they can be the
/// row's.
///
/// @param found the values of each row
/// @param ruled the rows whose values stand in the cells of one ruled row, and no others near
/// @param odd the rows that have more or fewer values than the form's columns, where the rows
///   beside them tell that it is no piece of the table that lost a column
/// @param shorter the rows one value short of the form's columns
/// @param torn the rows with values on the line below that are no row's, such as the rest of cells
///   that were wrapped
/// @param hasOthers whether the table has columns that the form has not
/// @param hasHead whether a row names columns, so that what stands below is known to be in them
record Shapes(
    Map<Table.Row, List<Atom>> found,
    Set<Table.Row> ruled,
    Set<Table.Row> odd,
    Set<Table.Row> shorter,
    Set<Table.Row> torn,
    Set<Table.Row> besideGroups,
    boolean hasOthers,
    boolean hasHead) {

  /// As many rows with a value too many are a table with a column too many.
  private static final int FEW = 3;

  /// A table goes on over so many pages.
  private static final int MOST_PIECES = 2;

  /// Values are no more lines below what is drawn above them.
  private static final int NEAR = 3;

  static Shapes of(Table table, List<Line> lines, List<Atom> atoms, RowMatcher.Matched matched) {
    var found = matched.values();
    var ruledLines = new BitSet();
    lines.stream().filter(Line::ruled).forEach(line -> ruledLines.set(line.at().line()));
    var stray = lines(atoms);
    var at = new HashMap<Table.Row, BitSet>();
    found.forEach((row, values) -> at.put(row, lines(values)));
    at.values().forEach(stray::andNot);
    var ruled = new HashSet<Table.Row>();
    var torn = new HashSet<Table.Row>();
    at.forEach(
        (row, own) -> {
          if (isTorn(own, stray)) {
            torn.add(row);
          } else if (own.cardinality() == 1 && ruledLines.intersects(own)) {
            ruled.add(row);
          }
        });
    var odd = new HashSet<>(tooLong(found));
    odd.addAll(alone(table, found, ruled));
    odd.addAll(interrupted(atoms, found, ruledLines));
    odd.addAll(rules(atoms, found));
    var shorter =
        found.keySet().stream().filter(row -> isShort(row, found)).collect(Collectors.toSet());
    return new Shapes(found, ruled, odd, shorter, torn, matched.besideGroups(), false, true);
  }

  /// The same of a table with or without columns that the form has not.
  Shapes beside(boolean others) {
    return new Shapes(found, ruled, odd, shorter, torn, besideGroups, others, hasHead);
  }

  /// The same of a table whose head names its columns or not.
  Shapes under(boolean head) {
    return new Shapes(found, ruled, odd, shorter, torn, besideGroups, hasOthers, head);
  }

  /// Without the rows whose blanks may be cells that go on below, and the rows of zeros that would
  /// add up whichever column they lack, where those beside them do not tell which one it is. Beside
  /// other columns only what is printed whole and adds up is the form's.
  Map<Table.Row, Candidate> told(Map<Table.Row, Candidate> decided, List<Rule> rules) {
    var told = new LinkedHashMap<>(decided);
    told.values()
        .removeIf(
            each -> hasOthers && !(each.isPrinted() && each.check(rules) == Candidate.Sum.HOLDS));
    told.values().removeIf(each -> torn.contains(each.row()) && each.hasBlank());
    told.values()
        .removeIf(
            each ->
                !each.isPrinted()
                    && !each.addsUp(rules)
                    && new Run(found.getOrDefault(each.row(), List.of())).mayGoOnBelow());
    if (decided.keySet().containsAll(shorter)) {
      return told;
    }
    told.values().removeIf(each -> shorter.contains(each.row()) && !each.isTelling());
    return told;
  }

  boolean isOdd(Table.Row row) {
    return odd.contains(row);
  }

  /// The lines on which values stand.
  private static BitSet lines(List<Atom> atoms) {
    var lines = new BitSet();
    for (var atom : atoms) {
      if (atom.kind() == Kind.VALUE) {
        lines.set(atom.at().line());
      }
    }
    return lines;
  }

  /// Rows of cells that go on with values behind a text that is none.
  private static Set<Table.Row> interrupted(
      List<Atom> atoms, Map<Table.Row, List<Atom>> found, BitSet ruledLines) {
    var left = new HashMap<Integer, BitSet>();
    for (var atom : atoms) {
      if (atom.kind() == Kind.VALUE && ruledLines.get(atom.at().line())) {
        left.computeIfAbsent(atom.at().line(), _ -> new BitSet()).set(atom.at().cell());
      }
    }
    found.values().stream().flatMap(List::stream).forEach(atom -> clear(left, atom.at()));
    var interrupted = new HashSet<>(IllegibleRows.of(atoms, found, ruledLines));
    found.forEach(
        (row, values) -> {
          if (!values.isEmpty() && isBehind(left, values.getLast().at())) {
            interrupted.add(row);
          }
        });
    return interrupted;
  }

  private static void clear(Map<Integer, BitSet> cells, At at) {
    cells.getOrDefault(at.line(), new BitSet()).clear(at.cell());
  }

  /// Whether any of the cells stands behind another on its line.
  private static boolean isBehind(Map<Integer, BitSet> cells, At last) {
    return cells.getOrDefault(last.line(), new BitSet()).nextSetBit(last.cell() + 1) >= 0;
  }

  /// Rows of strokes, right above a line of as many values that are no row's: what was drawn
  /// between the head and the numbers.
  private static Set<Table.Row> rules(List<Atom> atoms, Map<Table.Row, List<Atom>> found) {
    var rules = new HashSet<Table.Row>();
    found.forEach(
        (row, values) -> {
          var strokes = values.stream().filter(atom -> !atom.isEmpty()).toList();
          if (strokes.size() > 2
              && strokes.stream().noneMatch(Atom::hasDigit)
              && isAbove(strokes, atoms, found)) {
            rules.add(row);
          }
        });
    return rules;
  }

  private static boolean isAbove(
      List<Atom> strokes, List<Atom> atoms, Map<Table.Row, List<Atom>> found) {
    var taken = found.values().stream().flatMap(List::stream).map(Atom::at).toList();
    int line = strokes.getLast().at().line();
    var next =
        atoms.stream()
            .filter(atom -> atom.kind() == Kind.VALUE)
            .filter(atom -> atom.at().line() > line && atom.at().line() <= line + NEAR)
            .toList();
    return next.size() >= strokes.size()
        && next.stream().noneMatch(atom -> taken.contains(atom.at()));
  }

  /// A value on the line below that is no row's is the rest of one that was broken.
  private static boolean isTorn(BitSet at, BitSet stray) {
    return at.stream().anyMatch(line -> stray.get(line + 1));
  }

  private static Set<Table.Row> tooLong(Map<Table.Row, List<Atom>> found) {
    var rows =
        found.keySet().stream()
            .filter(row -> printed(row, found) > row.columns().size())
            .filter(row -> !isRepeated(row, found))
            .collect(Collectors.toSet());
    return rows.size() > FEW ? rows : Set.of();
  }

  private static boolean isRepeated(Table.Row row, Map<Table.Row, List<Atom>> found) {
    var values = found.getOrDefault(row, List.of());
    var dense = values.stream().filter(atom -> atom.kind() != Kind.FILLER).toList();
    return RowReader.isRepeated(dense, row.columns().size());
  }

  /// Rows one value short whose neighbours are not: they did not lose a column but a number, as all
  /// did where such rows are scattered over the table. A ruled row may be all of its piece of the
  /// table, and there the sums tell.
  private static Set<Table.Row> alone(
      Table table, Map<Table.Row, List<Atom>> found, Set<Table.Row> ruled) {
    var alone = new HashSet<Table.Row>();
    var rows = new ArrayList<>(table.rows());
    rows.retainAll(found.keySet());
    var shorter = rows.stream().map(row -> isShort(row, found)).toList();
    boolean areScattered = pieces(shorter) > MOST_PIECES;
    for (int i = 0; i < rows.size(); i++) {
      boolean isRuled = ruled.contains(rows.get(i));
      boolean before = i > 0 && shorter.get(i - 1);
      boolean after = i + 1 < rows.size() && shorter.get(i + 1);
      boolean isLost = areScattered || (!isRuled && !before && !after);
      if (rows.size() > FEW && shorter.get(i) && isLost) {
        alone.add(rows.get(i));
      }
    }
    return alone;
  }

  /// In how many stretches rows are short.
  private static long pieces(List<Boolean> shorter) {
    return IntStream.range(0, shorter.size())
        .filter(i -> shorter.get(i) && (i == 0 || !shorter.get(i - 1)))
        .count();
  }

  private static boolean isShort(Table.Row row, Map<Table.Row, List<Atom>> found) {
    int columns = row.columns().size();
    var values = found.getOrDefault(row, List.of());
    return printed(row, found) == columns - 1
        && columns > 2
        && new Run(values).trimmed().size() < columns;
  }

  private static int printed(Table.Row row, Map<Table.Row, List<Atom>> found) {
    return Run.count(found.getOrDefault(row, List.of()));
  }
}
