package gongkai.parse;

import gongkai.form.Edition;
import gongkai.form.Rule;
import gongkai.form.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known of a table of the form before any text is read, made once for all reports.
///
/// @param rowRules the sums of a row
/// @param columnRules the sums of a column
/// @param fewest columns that a row has
/// @param agreement with the labels of the rows
/// @param list of these labels
/// @param codes the names of each row's figures, in the order of its columns
record KnownTable(
    Table table,
    List<Rule> rowRules,
    List<Rule> columnRules,
    int fewest,
    Agreement agreement,
    LabelList list,
    Map<Table.Row, List<String>> codes) {

  static KnownTable of(Edition edition, Table table) {
    var rowRules = edition.rules(table, Rule.Each.ROW);
    var codes = new HashMap<Table.Row, List<String>>();
    for (var row : table.rows()) {
      codes.put(
          row, row.columns().stream().map(column -> table.code(row.key(), column.key())).toList());
    }
    return new KnownTable(
        table,
        rowRules,
        edition.rules(table, Rule.Each.COLUMN),
        table.rows().stream().mapToInt(row -> row.columns().size()).min().orElse(1),
        new Agreement(table),
        new LabelList(table, rowRules),
        codes);
  }

  List<String> codes(Table.Row row) {
    return codes.getOrDefault(row, List.of());
  }
}
