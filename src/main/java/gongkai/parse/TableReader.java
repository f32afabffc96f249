package gongkai.parse;

import gongkai.form.Edition;
import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.report.At;
import gongkai.report.Figure;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a table of the form out of lines of any layout.
///
/// Cells, blanks and lines are taken apart into labels and values ([Atom]); runs of values find
/// their rows by the labels around them ([RowMatcher]); where the values can fill a row's columns
/// in several ways ([RowReader]) the sums of the form decide ([SumSolver]).
final class TableReader {
  /// A table of the form has about 300; text with far more holds no table that could be told.
  private static final int MOST_ATOMS = 20_000;

  private final Cells cells;

  TableReader(Cells cells) {
    this.cells = cells;
  }

  /// What a table gave.
  ///
  /// @param figures by code, in the order of the form; empty where no table was found
  /// @param lines the file's lines on which its values stand
  record Read(Map<String, Figure> figures, Set<Integer> lines) {
    boolean isEmpty() {
      return figures.isEmpty();
    }
  }

  Read read(Edition edition, Table table, List<Line> lines) {
    int fewest = table.rows().stream().mapToInt(row -> row.columns().size()).min().orElse(1);
    var atoms = Atom.of(lines, cells);
    var found =
        atoms.size() > MOST_ATOMS
            ? Map.<Table.Row, List<Atom>>of()
            : RowMatcher.match(table, Run.of(atoms, Math.max(2, fewest)));
    if (found.isEmpty()) {
      return new Read(Map.of(), Set.of());
    }
    var rowRules = edition.rules(table, Rule.Each.ROW);
    var candidates = new LinkedHashMap<Table.Row, List<Candidate>>();
    var at = new LinkedHashSet<Integer>();
    found.forEach(
        (row, values) -> {
          candidates.put(row, candidates(row, values, rowRules));
          values.forEach(atom -> at.add(atom.at().line()));
        });
    var solver = new SumSolver(table, rowRules, edition.rules(table, Rule.Each.COLUMN));
    var decided = solver.solve(candidates);
    return decided.isEmpty()
        ? new Read(Map.of(), Set.of())
        : new Read(figures(table, found, decided), at);
  }

  private List<Candidate> candidates(Table.Row row, List<Atom> atoms, List<Rule> rules) {
    return RowReader.fillings(atoms, row, rules).stream()
        .map(filling -> Candidate.of(row, filling, cells))
        .toList();
  }

  private static Map<String, Figure> figures(
      Table table, Map<Table.Row, List<Atom>> found, Map<Table.Row, Candidate> decided) {
    var absent = absent(table, found.keySet());
    var figures = new LinkedHashMap<String, Figure>();
    for (var row : table.rows()) {
      if (!absent.contains(row.key())) {
        var atoms = found.getOrDefault(row, List.of());
        for (var column : row.columns()) {
          var candidate = decided.get(row);
          var figure = candidate == null ? null : candidate.figures().get(column.key());
          figures.put(
              table.code(row.key(), column.key()), figure == null ? unknown(atoms) : figure);
        }
      }
    }
    return figures;
  }

  private static Figure unknown(List<Atom> atoms) {
    var text = String.join(" ", atoms.stream().map(Atom::text).toList()).strip();
    return new Figure.Unknown(text, atoms.isEmpty() ? new At(0, 0, 0) : atoms.getFirst().at());
  }

  /// Rows that this table does not have because others are printed in their place.
  private static Set<String> absent(Table table, Set<Table.Row> found) {
    var absent = new LinkedHashSet<String>();
    for (var row : table.rows()) {
      if (!row.insteadOf().isEmpty()) {
        boolean parts = found.stream().anyMatch(each -> row.insteadOf().contains(each.key()));
        if (found.contains(row) && !parts) {
          absent.addAll(row.insteadOf());
        } else {
          absent.add(row.key());
        }
      }
    }
    return absent;
  }
}
