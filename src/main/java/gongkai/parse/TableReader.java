package gongkai.parse;

import gongkai.form.Edition;
import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.report.At;
import gongkai.report.Explanation;
import gongkai.report.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Reads a table of the form out of lines of any layout.
///
/// Cells, blanks and lines are taken apart into labels and values ([Atom]); runs of values find
/// their rows by the labels around them ([RowMatcher]); where the values can fill a row's columns
/// in several ways ([RowReader]) the sums of the form decide ([SumSolver]).
final class TableReader {
  /// A table of the form has about 300; text with far more holds no table that could be told.
  private static final int MOST_ATOMS = 20_000;

  private final Cells cells;

  private final Map<Table, KnownTable> known = new ConcurrentHashMap<>();

  TableReader(Cells cells) {
    this.cells = cells;
  }

  /// What a table gave.
  ///
  /// @param figures by code, in the order of the form; empty where no table was found
  /// @param lines the file's lines on which its values stand
  /// @param others how many more tables of the same kind stand there
  /// @param evidence what they were read by
  record Read(
      Map<String, Figure> figures, Set<Integer> lines, int others, Optional<Evidence> evidence) {
    static final Read NOTHING = new Read(Map.of(), Set.of(), 0, Optional.empty());

    /// How each figure was read.
    List<Explanation> explain() {
      return evidence.map(of -> of.explain(figures)).orElse(List.of());
    }

    /// Without the values of some columns. Zero is zero in any unit.
    Read without(List<Table.Column> columns, Table table) {
      var kept = new LinkedHashMap<>(figures);
      for (var row : table.rows()) {
        for (var column : columns) {
          kept.computeIfPresent(
              table.code(row.key(), column.key()),
              (_, figure) ->
                  figure.value().filter(value -> value.signum() != 0).isPresent()
                      ? new Figure.Unknown(figure.text(), figure.at())
                      : figure);
        }
      }
      return new Read(kept, lines, others, evidence);
    }

    Read among(int tables) {
      return new Read(figures, lines, tables - 1, evidence);
    }

    /// The same, of a table with these values and the text around them.
    Read outOf(List<Run> runs) {
      return new Read(figures, lines, others, evidence.map(of -> of.outOf(runs)));
    }

    boolean isEmpty() {
      return figures.isEmpty();
    }

    /// Whether most of the figures are known, or all rows have values, which may be undecided: a
    /// few words alike are no table.
    boolean isWhole() {
      long known =
          figures.values().stream().filter(each -> !(each instanceof Figure.Unknown)).count();
      return 2 * known >= figures.size()
          || figures.values().stream().noneMatch(each -> each.text().isEmpty());
    }
  }

  Read read(Edition edition, Table table, List<Line> lines) {
    var atoms = Atom.of(lines, cells);
    if (atoms.size() > MOST_ATOMS || TableLines.isReordered(table, lines)) {
      return Read.NOTHING;
    }
    var form = known.computeIfAbsent(table, each -> KnownTable.of(edition, each));
    var runs = Run.of(atoms, Math.max(2, form.fewest()));
    var tables =
        tables(table, runs).stream()
            .map(each -> RowMatcher.match(form, each))
            .filter(matched -> !matched.values().isEmpty())
            .toList();
    int largest = tables.stream().mapToInt(matched -> matched.values().size()).max().orElse(0);
    var whole = tables.stream().filter(each -> 2 * each.values().size() > largest).toList();
    if (whole.isEmpty()) {
      return Read.NOTHING;
    }
    var shapes =
        Shapes.of(table, lines, atoms, whole.getFirst())
            .beside(TableLines.hasOtherColumns(table, lines, cells))
            .under(TableLines.namesColumns(table, lines));
    return read(form, shapes)
        .without(TableLines.inOtherUnits(table, lines), table)
        .among(whole.size())
        .outOf(runs);
  }

  /// The runs of one table after another: where the first label comes again after the last, another
  /// table begins, perhaps that of a subordinate unit, and no row of it may fill a gap.
  private static List<List<Run>> tables(Table table, List<Run> runs) {
    var tables = new ArrayList<List<Run>>();
    int from = 0;
    boolean ended = false;
    for (int i = 0; i < runs.size(); i++) {
      var before = runs.get(i).before();
      if (ended && table.rows().getFirst().isIn(before)) {
        tables.add(runs.subList(from, i));
        from = i;
      }
      ended = (ended && from < i) || table.rows().getLast().isIn(before);
    }
    tables.add(runs.subList(from, runs.size()));
    return tables;
  }

  private Read read(KnownTable form, Shapes shapes) {
    var table = form.table();
    var found = shapes.found();
    var rowRules = form.rowRules();
    var candidates = new LinkedHashMap<Table.Row, List<Candidate>>();
    var at = new LinkedHashSet<Integer>();
    found.forEach(
        (row, values) -> {
          candidates.put(row, shapes.isOdd(row) ? List.of() : candidates(row, values, rowRules));
          values.forEach(atom -> at.add(atom.at().line()));
        });
    var columnRules = form.columnRules();
    var solver = new SumSolver(table, rowRules, columnRules);
    var decided = shapes.told(solver.solve(candidates), rowRules);
    if (decided.isEmpty()) {
      return Read.NOTHING;
    }
    var sums = Stream.concat(rowRules.stream(), columnRules.stream()).toList();
    var believed = new Belief(table, sums, found.keySet(), decided).of(shapes);
    var evidence = new Evidence(table, List.of(), found, solver.rules(), decided);
    return new Read(figures(form, found, believed), at, 0, Optional.of(evidence));
  }

  private List<Candidate> candidates(Table.Row row, List<Atom> atoms, List<Rule> rules) {
    return RowReader.fillings(atoms, row, rules).stream()
        .map(filling -> Candidate.of(row, filling, cells))
        .toList();
  }

  private static Map<String, Figure> figures(
      KnownTable form, Map<Table.Row, List<Atom>> found, Map<Table.Row, Candidate> decided) {
    var absent = absent(form.table(), found.keySet());
    var figures = new LinkedHashMap<String, Figure>();
    for (var row : form.table().rows()) {
      if (!absent.contains(row.key())) {
        var atoms = found.getOrDefault(row, List.of());
        var candidate = decided.get(row);
        var code = form.codes(row).iterator();
        for (var column : row.columns()) {
          var figure = candidate == null ? null : candidate.figures().get(column.key());
          figures.put(code.next(), figure == null ? unknown(atoms) : figure);
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
