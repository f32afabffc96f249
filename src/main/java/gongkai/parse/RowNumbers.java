package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Table;
import java.util.HashMap;
import java.util.Map;

/// The numbers that stand before the labels of a table's rows, such as `2` and `六`.
final class RowNumbers {
  private final Map<Table.Row, String> numbers = new HashMap<>();

  RowNumbers(Table table) {
    table.rows().forEach(row -> numbers.put(row, number(row)));
  }

  private static String number(Table.Row row) {
    var label = Labels.bare(row.label());
    return row.match().stream()
        .filter(label::endsWith)
        .map(match -> label.substring(0, label.length() - match.length()))
        .findFirst()
        .orElse("");
  }

  /// Empty where the row has none.
  String of(Table.Row row) {
    return numbers.getOrDefault(row, "");
  }

  /// Whether what begins at a place in a text stands behind another row's number.
  boolean isAnothers(Table.Row row, String text, int at) {
    var own = of(row);
    return !own.isEmpty()
        && !isBehind(own, text, at)
        && numbers.values().stream()
            .anyMatch(number -> !number.isEmpty() && isBehind(number, text, at));
  }

  private static boolean isBehind(String number, String text, int at) {
    return text.startsWith(number, at - number.length());
  }
}
