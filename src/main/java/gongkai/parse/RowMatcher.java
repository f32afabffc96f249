package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides which values belong to which row of a table: the assignment, in the order of the form,
/// whose labels agree best with the text around the values.
///
/// A label may stand before its values, be wrapped round them, or stand in a list of labels that is
/// followed by a list of values.
final class RowMatcher {
  /// Less agreement than this is chance.
  private static final double LEAST = 0.3;

  /// What it counts that values stand beside the label of a row's group: less than any label of
  /// their own.
  private static final double BESIDE_GROUP = 0.5;

  /// Where rows have columns of their own, words of the head behind a list of labels tell of the
  /// values of some of them only.
  private static final int NEAR = 4;

  /// A label of so many characters is part of no other.
  private static final int LONG = 4;

  private final List<Table.Row> rows;
  private final List<Run> runs;
  private final List<String> columns;
  private final Agreement agreement;
  private final GluedRows glued;

  /// Whether all rows have the same columns.
  private final boolean isUniform;

  /// The best that can be had from run i and row j on, and how.
  private final double[][] best;

  private final Step[][] steps;

  private record Step(int run, int row, List<Table.Row> takes) {}

  /// The values of each row that was found.
  ///
  /// @param values with the empty cells around them
  /// @param besideGroups the rows whose values stand beside the label of their group
  record Matched(Map<Table.Row, List<Atom>> values, Set<Table.Row> besideGroups) {}

  private RowMatcher(Agreement agreement, List<Rule> rules, List<Run> runs) {
    var table = agreement.table();
    this.rows = table.rows();
    this.runs = runs;
    this.columns = table.columns().stream().map(column -> Labels.bare(column.label())).toList();
    this.glued = new GluedRows(table, rules);
    this.agreement = agreement;
    this.isUniform = rows.stream().map(Table.Row::columns).distinct().count() == 1;
    this.best = new double[runs.size() + 1][rows.size() + 1];
    this.steps = new Step[runs.size() + 1][rows.size() + 1];
  }

  /// @param agreement with the labels of the table
  /// @param rules the sums of a row
  static Matched match(Agreement agreement, List<Rule> rules, List<Run> runs) {
    var matcher = new RowMatcher(agreement, rules, runs);
    matcher.solve();
    return matcher.assignment();
  }

  private void solve() {
    for (int i = runs.size() - 1; i >= 0; i--) {
      int first = firstLabel(runs.get(i).before());
      for (int j = rows.size() - 1; j >= 0; j--) {
        double one = agreement(runs.get(i), rows.get(j));
        if (one >= LEAST) {
          offer(i, j, one, new Step(i + 1, j + 1, List.of(rows.get(j))));
        }
        var listed = j > first ? List.<Table.Row>of() : listed(runs.get(i), j);
        if (!listed.isEmpty()) {
          int next = rows.indexOf(listed.getLast()) + 1;
          offer(i, j, listed.size(), new Step(i + 1, next, listed));
        }
        // Last: of two that agree alike the earlier is taken, as nothing is the table's own twice.
        pass(i, j, i + 1, j);
        pass(i, j, i, j + 1);
      }
    }
  }

  private double agreement(Run run, Table.Row row) {
    double own = agreement.of(run, row);
    return isBesideGroup(own, run, row) ? BESIDE_GROUP : own;
  }

  private boolean isBesideGroup(double own, Run run, Table.Row row) {
    return own < BESIDE_GROUP && agreement.isBesideGroup(run, row);
  }

  private void pass(int i, int j, int run, int row) {
    if (steps[i][j] == null || best[run][row] > best[i][j]) {
      offer(i, j, 0, new Step(run, row, List.of()));
    }
  }

  private void offer(int i, int j, double gain, Step step) {
    double total = gain + best[step.run()][step.row()];
    if (steps[i][j] == null || total > best[i][j]) {
      best[i][j] = total;
      steps[i][j] = step;
    }
  }

  private Matched assignment() {
    var values = new LinkedHashMap<Table.Row, List<Atom>>();
    var besideGroups = new HashSet<Table.Row>();
    int i = 0;
    int j = 0;
    while (i < runs.size() && j < rows.size()) {
      var step = steps[i][j];
      if (step.takes().size() == 1) {
        var row = step.takes().getFirst();
        values.put(row, runs.get(i).values());
        if (isBesideGroup(agreement.of(runs.get(i), row), runs.get(i), row)) {
          besideGroups.add(row);
        }
      } else {
        deal(runs.get(i), step.takes(), values);
      }
      i = step.run();
      j = step.row();
    }
    return new Matched(values, besideGroups);
  }

  /// Gives the values of a list to the labels of a list, in order.
  private void deal(Run run, List<Table.Row> takes, Map<Table.Row, List<Atom>> values) {
    int needed = takes.stream().mapToInt(row -> row.columns().size()).sum();
    var rest = listedValues(run, needed);
    int from = 0;
    for (var row : takes) {
      int to = from + row.columns().size();
      values.put(row, rest.subList(from, to));
      from = to;
    }
  }

  /// The values of a list, empty where they are not just as many as needed. Empty cells count where
  /// they make the list whole; digits glued together are one value each, where sums can tell
  /// whether they are.
  private List<Atom> listedValues(Run run, int needed) {
    var values = run.values().stream().filter(atom -> atom.kind() != Kind.FILLER).toList();
    if (values.size() == 1 && isUniform && Cells.isDigits(values.getFirst().text())) {
      values = glued.split(values.getFirst(), needed);
    }
    if (values.size() != needed && !values.isEmpty()) {
      values = run.values();
    }
    return values.size() == needed ? values : List.of();
  }

  /// The rows from j on whose labels are listed before a run that has values for just all of them.
  /// A list of which some labels would be left without values is read otherwise, or not at all.
  private List<Table.Row> listed(Run run, int j) {
    if (run.values().isEmpty() || !isBegun(rows.get(j), run.before())) {
      return List.of();
    }
    var found = new ArrayList<Table.Row>();
    int at = 0;
    int needed = 0;
    for (var row : rows.subList(j, rows.size())) {
      int next = find(row, run.before(), at);
      if (next >= 0) {
        found.add(row);
        at = next;
        needed += row.columns().size();
      }
    }
    if (isWholeTable(run, found)) {
      return rows;
    }
    return found.size() > 1
            && (isUniform || run.before().length() - at <= NEAR)
            && isRowByRow(found, listedValues(run, needed))
        ? found
        : List.of();
  }

  /// Whether a list that lacks one label, which a converter damaged, has the values of all rows.
  private boolean isWholeTable(Run run, List<Table.Row> found) {
    int columns = rows.stream().mapToInt(row -> row.columns().size()).sum();
    return isUniform
        && found.size() > 1
        && found.size() == rows.size() - 1
        && rows.stream().allMatch(row -> row.insteadOf().isEmpty())
        && !listedValues(run, columns).isEmpty();
  }

  /// Whether the values of a list can be dealt: not where a row of several could as well be a
  /// column, and no sum would tell.
  private boolean isRowByRow(List<Table.Row> takes, List<Atom> values) {
    int from = 0;
    for (var row : isUniform ? List.<Table.Row>of() : takes) {
      int to = from + row.columns().size();
      if (to > values.size() || isOnSeveralLines(values.subList(from, to))) {
        return false;
      }
      from = to;
    }
    return !values.isEmpty();
  }

  private static boolean isOnSeveralLines(List<Atom> values) {
    int line = values.getFirst().at().line();
    return values.stream().anyMatch(value -> value.at().line() != line);
  }

  /// Whether a row's label stands there. One that is also the head of a column has its number.
  private boolean isBegun(Table.Row row, String text) {
    var label = Labels.bare(row.label());
    return row.match().stream()
            .anyMatch(match -> columns.stream().anyMatch(it -> it.endsWith(match)))
        ? text.contains(label)
        : find(row, text, 0) >= 0;
  }

  /// The first row whose label stands in a text, behind which no list of labels begins. A short
  /// label is found in longer ones.
  private int firstLabel(String text) {
    for (int row = 0; row < rows.size(); row++) {
      for (var label : rows.get(row).match()) {
        if (label.length() >= LONG && text.contains(label)) {
          return row;
        }
      }
    }
    return rows.size();
  }

  /// Where a row's label ends in a text, or -1. What is a part of another row's label is not it.
  private int find(Table.Row row, String text, int from) {
    for (var label : row.match()) {
      int at = text.indexOf(label, from);
      while (at >= 0 && label.length() < LONG && isOfAnother(row, text, at)) {
        at = text.indexOf(label, at + 1);
      }
      if (at >= 0) {
        return at + label.length();
      }
    }
    return -1;
  }

  private boolean isOfAnother(Table.Row row, String text, int at) {
    for (var other : rows) {
      for (var label : other.match()) {
        if (label.length() >= LONG && text.startsWith(label, at) && !other.equals(row)) {
          return true;
        }
      }
    }
    return false;
  }
}
