package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Decides which values belong to which row of a table: the assignment, in the order of the form,
/// whose labels agree best with the text around the values.
///
/// A label may stand before its values, be wrapped round them, or stand in a list of labels that is
/// followed by a list of values.
final class RowMatcher {
  /// Less agreement than this is chance.
  private static final double LEAST = 0.3;

  /// What a character between a label and its values costs.
  private static final double NOISE = 0.05;

  /// Values that stand among the row's own, such as a page number.
  private static final int STRAY = 3;

  /// Of a group's label, broken over the lines of the labels beside it.
  private static final int LONGEST_PIECE = 6;

  private final List<Table.Row> rows;
  private final List<String> groups;
  private final List<Run> runs;

  /// The best that can be had from run i and row j on, and how.
  private final double[][] best;

  private final Step[][] steps;

  private record Step(int run, int row, List<Table.Row> takes) {}

  private RowMatcher(Table table, List<Run> runs) {
    this.rows = table.rows();
    this.groups = rows.stream().map(row -> Labels.bare(row.group())).distinct().toList();
    this.runs = runs;
    this.best = new double[runs.size() + 1][rows.size() + 1];
    this.steps = new Step[runs.size() + 1][rows.size() + 1];
  }

  /// The values of each row that was found, with the empty cells around them.
  static Map<Table.Row, List<Atom>> match(Table table, List<Run> runs) {
    var matcher = new RowMatcher(table, runs);
    matcher.solve();
    return matcher.assignment();
  }

  private void solve() {
    for (int i = runs.size() - 1; i >= 0; i--) {
      for (int j = rows.size() - 1; j >= 0; j--) {
        offer(i, j, 0, new Step(i + 1, j, List.of()));
        offer(i, j, 0, new Step(i, j + 1, List.of()));
        double one = agreement(runs.get(i), rows.get(j));
        if (one >= LEAST) {
          offer(i, j, one, new Step(i + 1, j + 1, List.of(rows.get(j))));
        }
        var listed = listed(runs.get(i), j);
        if (!listed.isEmpty()) {
          int next = rows.indexOf(listed.getLast()) + 1;
          offer(i, j, listed.size(), new Step(i + 1, next, listed));
        }
      }
    }
  }

  private void offer(int i, int j, double gain, Step step) {
    double total = gain + best[step.run()][step.row()];
    if (steps[i][j] == null || total > best[i][j]) {
      best[i][j] = total;
      steps[i][j] = step;
    }
  }

  private Map<Table.Row, List<Atom>> assignment() {
    var values = new LinkedHashMap<Table.Row, List<Atom>>();
    int i = 0;
    int j = 0;
    while (i < runs.size() && j < rows.size()) {
      var step = steps[i][j];
      if (step.takes().size() == 1) {
        values.put(step.takes().getFirst(), runs.get(i).values());
      } else {
        deal(runs.get(i), step.takes(), values);
      }
      i = step.run();
      j = step.row();
    }
    return values;
  }

  /// Gives the values of a list to the labels of a list, in order.
  private static void deal(Run run, List<Table.Row> takes, Map<Table.Row, List<Atom>> values) {
    var rest = listedValues(run);
    int from = 0;
    for (var row : takes) {
      int to = from + row.columns().size();
      values.put(row, rest.subList(from, to));
      from = to;
    }
  }

  /// The values of a list; digits glued together are one value each, as long as nothing but one
  /// digit each is possible.
  private static List<Atom> listedValues(Run run) {
    var values = run.values().stream().filter(atom -> atom.kind() != Kind.FILLER).toList();
    if (values.size() != 1 || !Cells.isDigits(values.getFirst().text())) {
      return values;
    }
    return values
        .getFirst()
        .text()
        .chars()
        .mapToObj(c -> new Atom(Kind.VALUE, Character.toString(c), values.getFirst().at()))
        .toList();
  }

  /// The rows from j on whose labels are listed before a run that has values for just all of them.
  private List<Table.Row> listed(Run run, int j) {
    int printed = listedValues(run).size();
    if (printed < 2 * rows.get(j).columns().size() || !stands(rows.get(j), run.before(), 0)) {
      return List.of();
    }
    var found = new ArrayList<Table.Row>();
    int at = 0;
    int needed = 0;
    for (var row : rows.subList(j, rows.size())) {
      int next = find(row, run.before(), at);
      if (next >= 0 && needed < printed) {
        found.add(row);
        at = next;
        needed += row.columns().size();
      }
    }
    return needed == printed && found.size() > 1 ? found : List.of();
  }

  private static boolean stands(Table.Row row, String text, int from) {
    return find(row, text, from) >= 0;
  }

  /// Where a row's label ends in a text, or -1.
  private static int find(Table.Row row, String text, int from) {
    for (var label : row.match()) {
      int at = text.indexOf(label, from);
      if (at >= 0) {
        return at + label.length();
      }
    }
    return -1;
  }

  /// How well the text round a run agrees with a row's label, 1 at best.
  private double agreement(Run run, Table.Row row) {
    if (!fits(run, row)) {
      return 0;
    }
    double most = 0;
    for (var label : row.match()) {
      most = Math.max(most, agreement(run, label));
    }
    return run.printed() == 0 ? most / 2 : most;
  }

  private static boolean fits(Run run, Table.Row row) {
    int columns = row.columns().size();
    int printed = run.printed();
    return printed == 0 ? run.values().size() >= columns : printed <= columns + STRAY;
  }

  private double agreement(Run run, String label) {
    var before = run.before();
    var start = label.substring(0, Math.min(2, label.length()));
    double most = 0;
    for (int at = before.lastIndexOf(start); at >= 0; at = before.lastIndexOf(start, at - 1)) {
      var matched = matched(before, at, label);
      var gap = before.substring(matched.end());
      if (gap.length() * NOISE >= 1) {
        break;
      }
      most = Math.max(most, score(label, matched.length(), gap, run.after()));
    }
    return most;
  }

  /// How much of a label stands in a text.
  ///
  /// @param length in characters of the label
  /// @param end where it ends in the text
  private record Matched(int length, int end) {}

  /// Reads a label as far as it goes, over pieces of a group's label that stand in its midst.
  private Matched matched(String text, int at, String label) {
    int length = 0;
    int end = at;
    while (length < label.length() && end < text.length()) {
      if (text.charAt(end) == label.charAt(length)) {
        length++;
        end++;
        continue;
      }
      int skip = length < 2 ? 0 : skip(text, end, label.substring(length));
      if (skip == 0) {
        break;
      }
      end += skip;
    }
    return new Matched(length, end);
  }

  /// How many characters of a group's label to skip before the label goes on, or 0.
  private int skip(String text, int from, String rest) {
    var next = rest.substring(0, Math.min(2, rest.length()));
    for (int length = 1; length <= LONGEST_PIECE && from + length < text.length(); length++) {
      var piece = text.substring(from, from + length);
      if (text.startsWith(next, from + length)
          && groups.stream().anyMatch(group -> group.contains(piece))) {
        return length;
      }
    }
    return 0;
  }

  private double score(String label, int length, String gap, String after) {
    boolean wrapped = length < label.length() && goesOn(label.substring(length), after);
    double agreed = wrapped ? label.length() : length;
    boolean noise = groups.stream().noneMatch(group -> group.contains(gap));
    return agreed / label.length() - (noise ? NOISE * gap.length() : 0);
  }

  /// Whether the text after the values takes up the label where it broke off; a group's label may
  /// stand between.
  private static boolean goesOn(String rest, String after) {
    int at = after.indexOf(rest);
    return at >= 0 && at <= rest.length() + 8;
  }
}
