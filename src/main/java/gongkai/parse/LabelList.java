package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of labels that is followed by a list of values: which rows it names, and which values are
/// theirs.
final class LabelList {
  /// Where rows have columns of their own, words of the head behind a list of labels tell of the
  /// values of some of them only.
  private static final int NEAR = 4;

  /// A label of so many characters is part of no other.
  private static final int LONG = 4;

  /// So many values for each row are no row's alone.
  private static final int MANY = 2;

  private final List<Table.Row> rows;
  private final RowNumbers numbers;
  private final Table table;
  private final List<Rule> rules;

  /// The long labels of all rows but one.
  private final Map<Table.Row, List<String>> others = new HashMap<>();

  /// The bare labels of rows that are also heads of columns.
  private final Map<Table.Row, String> heads = new HashMap<>();

  /// Whether all rows have the same columns.
  private final boolean isUniform;

  /// Where the label of a row ends in a text from some place on, or -1.
  private interface Finder {
    int find(Table.Row row, String text, int from);
  }

  LabelList(Table table, List<Rule> rules) {
    this.rows = table.rows();
    this.table = table;
    this.rules = rules;
    this.numbers = new RowNumbers(table);
    this.isUniform = rows.stream().map(Table.Row::columns).distinct().count() == 1;
    var columns = table.columns().stream().map(column -> Labels.bare(column.label())).toList();
    for (var row : rows) {
      others.put(row, longLabels(row));
      if (row.match().stream().anyMatch(it -> columns.stream().anyMatch(c -> c.endsWith(it)))) {
        heads.put(row, Labels.bare(row.label()));
      }
    }
  }

  private List<String> longLabels(Table.Row but) {
    return rows.stream()
        .filter(row -> !row.equals(but))
        .flatMap(row -> row.match().stream())
        .filter(label -> label.length() >= LONG)
        .toList();
  }

  /// The values of a list, empty where they are not just as many as needed. Empty cells count where
  /// they make the list whole; digits glued together are one value each, where sums can tell
  /// whether they are.
  List<Atom> values(Run run, int needed) {
    var values = run.values().stream().filter(atom -> atom.kind() != Kind.FILLER).toList();
    if (values.size() == 1 && isUniform && Cells.isDigits(values.getFirst().text())) {
      values = new GluedRows(table, rules).split(values.getFirst(), needed);
    }
    if (values.size() != needed && !values.isEmpty()) {
      values = run.values();
    }
    return values.size() == needed ? values : List.of();
  }

  /// The rows from j on whose labels are listed before a run that has values for just all of them.
  /// A list of which some labels would be left without values is read otherwise, or not at all.
  List<Table.Row> rows(Run run, int j) {
    if (run.values().isEmpty() || isHeadAlone(rows.get(j), run.before())) {
      return List.of();
    }
    var whole = rows(run, j, this::find);
    // So many values are those of a table, and their number tells whether the labels are found.
    return whole.isEmpty() && isUniform && run.values().size() > MANY * rows.size()
        ? rows(run, j, this::findDamaged)
        : whole;
  }

  private List<Table.Row> rows(Run run, int j, Finder finder) {
    var found = new ArrayList<Table.Row>();
    int at = 0;
    int needed = 0;
    for (var row : rows.subList(j, rows.size())) {
      int next = finder.find(row, run.before(), at);
      if (next >= 0) {
        found.add(row);
        at = next;
        needed += row.columns().size();
      } else if (found.isEmpty()) {
        return List.of();
      }
    }
    if (isWholeTable(run, found)) {
      return rows;
    }
    return found.size() > 1
            && (isUniform || run.before().length() - at <= NEAR)
            && isRowByRow(found, values(run, needed))
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
        && !values(run, columns).isEmpty();
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

  /// Whether a label that is also the head of a column stands there without its number.
  private boolean isHeadAlone(Table.Row row, String text) {
    var label = heads.get(row);
    return label != null && !text.contains(label);
  }

  /// The first row whose label stands before a run; no list begins behind it. A short label is
  /// found in longer ones.
  int first(Run run) {
    for (int row = 0; row < rows.size(); row++) {
      for (var label : rows.get(row).match()) {
        if (label.length() >= LONG && run.before().contains(label)) {
          return row;
        }
      }
    }
    return rows.size();
  }

  /// Where a row's label ends in a text, or -1. What is a part of another row's label, or stands
  /// behind another row's number, is not it.
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

  /// The same of a label that may have lost one character.
  private int findDamaged(Table.Row row, String text, int from) {
    int whole = find(row, text, from);
    if (whole >= 0) {
      return whole;
    }
    int first = -1;
    for (var label : row.match()) {
      for (int lost = 0; lost < label.length() && label.length() >= LONG; lost++) {
        int at = text.indexOf(label.substring(0, lost) + label.substring(lost + 1), from);
        if (at >= 0 && (first < 0 || at + label.length() - 1 < first)) {
          first = at + label.length() - 1;
        }
      }
    }
    return first;
  }

  private boolean isOfAnother(Table.Row row, String text, int at) {
    for (var label : others.getOrDefault(row, List.of())) {
      if (text.startsWith(label, at)) {
        return true;
      }
    }
    return numbers.isAnothers(row, text, at);
  }
}
