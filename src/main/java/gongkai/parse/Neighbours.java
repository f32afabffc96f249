package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells what stands between a label and values that are not its own: the label of another row, the
/// head of other columns, the number of another row.
///
/// Where all rows have the same columns, their sums find out what was taken wrongly. Elsewhere
/// nothing does, and a label takes values only from its own line or directly after it.
final class Neighbours {
  private final Map<Table.Row, String> numbers = new HashMap<>();
  private final Map<Table.Row, List<String>> otherLabels = new HashMap<>();
  private final Map<Table.Row, List<String>> otherHeads = new HashMap<>();
  private final Map<Table.Row, List<String>> heads = new HashMap<>();
  private final boolean isUniform;

  Neighbours(Table table) {
    this.isUniform = table.rows().stream().map(Table.Row::columns).distinct().count() == 1;
    for (var row : table.rows()) {
      numbers.put(row, number(Labels.bare(row.label())));
      if (!isUniform) {
        var own = row.columns().stream().map(column -> Labels.bare(column.label())).toList();
        heads.put(row, own);
        otherHeads.put(row, table.head().stream().filter(head -> !isIn(own, head)).toList());
        otherLabels.put(row, otherLabels(table, row));
      }
    }
  }

  private static List<String> otherLabels(Table table, Table.Row row) {
    var labels = new ArrayList<String>();
    for (var other : table.rows()) {
      if (!other.equals(row)) {
        labels.addAll(other.match());
      }
    }
    return labels;
  }

  private static boolean isIn(List<String> labels, String head) {
    return labels.stream().anyMatch(label -> label.contains(head));
  }

  private static String number(String label) {
    return !label.isEmpty() && Character.isDigit(label.charAt(0)) ? label.substring(0, 1) : "";
  }

  /// Whether a label that is not whole stands behind the number of another row.
  boolean isOtherNumber(String text, int at, Table.Row row) {
    var number = numbers.getOrDefault(row, "");
    return at > 0
        && !number.isEmpty()
        && Character.isDigit(text.charAt(at - 1))
        && text.charAt(at - 1) != number.charAt(0);
  }

  /// Whether the values behind a label are more likely another row's.
  ///
  /// @param from where the label begins in the text before the values
  /// @param to where it ends
  boolean isAnothers(Run run, Table.Row row, int from, int to) {
    if (isUniform) {
      return false;
    }
    var text = run.lead().text();
    var gap = text.substring(to);
    if (hasAny(gap, otherHeads.getOrDefault(row, List.of()))
        || hasAny(gap, otherLabels.getOrDefault(row, List.of()))) {
      return true;
    }
    int last = run.lead().last();
    return from < run.lead().line() && last < from && isListed(text.substring(last, from), row);
  }

  /// Whether another label stands before, and no head of the row's own columns between.
  private boolean isListed(String before, Table.Row row) {
    int head = 0;
    for (var each : heads.getOrDefault(row, List.of())) {
      head = Math.max(head, before.lastIndexOf(each) + 1);
    }
    return hasAny(before.substring(head), otherLabels.getOrDefault(row, List.of()));
  }

  private static boolean hasAny(String text, List<String> words) {
    for (var word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
