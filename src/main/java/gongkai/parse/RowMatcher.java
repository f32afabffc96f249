package gongkai.parse;

import gongkai.form.Table;
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

  private final List<Table.Row> rows;
  private final List<Run> runs;
  private final Agreement agreement;
  private final LabelList list;

  /// The best that can be had from run i and row j on, and how.
  private final double[][] best;

  private final Step[][] steps;

  private record Step(int run, int row, List<Table.Row> takes) {}

  /// The values of each row that was found.
  ///
  /// @param values with the empty cells around them
  /// @param besideGroups the rows whose values stand beside the label of their group
  record Matched(Map<Table.Row, List<Atom>> values, Set<Table.Row> besideGroups) {}

  private RowMatcher(KnownTable table, List<Run> runs) {
    this.rows = table.table().rows();
    this.runs = runs;
    this.list = table.list();
    this.agreement = table.agreement();
    this.best = new double[runs.size() + 1][rows.size() + 1];
    this.steps = new Step[runs.size() + 1][rows.size() + 1];
  }

  static Matched match(KnownTable table, List<Run> runs) {
    var matcher = new RowMatcher(table, runs);
    matcher.solve();
    return matcher.assignment();
  }

  private void solve() {
    for (int i = runs.size() - 1; i >= 0; i--) {
      int first = list.first(runs.get(i));
      for (int j = rows.size() - 1; j >= 0; j--) {
        double one = agreement(runs.get(i), rows.get(j));
        if (one >= LEAST) {
          offer(i, j, one, new Step(i + 1, j + 1, List.of(rows.get(j))));
        }
        var listed = j > first ? List.<Table.Row>of() : list.rows(runs.get(i), j);
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
    var rest = list.values(run, needed);
    int from = 0;
    for (var row : takes) {
      int to = from + row.columns().size();
      values.put(row, rest.subList(from, to));
      from = to;
    }
  }
}
