package gongkai.form;

import java.util.List;

/// A sum that must hold in a table, once for each column or once for each row. Its words stand with
/// those of all other rules in [FindingRules].
///
/// @param total the rows (or columns) that together are the total
/// @param parts the rows (or columns) that must add up to it
public record Rule(String id, String table, Each each, List<String> total, List<String> parts) {

  /// What a rule is repeated for.
  public enum Each {
    ROW,
    COLUMN
  }

  /// Whether a row or column stands in the sum.
  public boolean names(String key) {
    return total.contains(key) || parts.contains(key);
  }

  static Rule read(Node node, List<Table> tables) {
    node.only("id", "table", "each", "total", "parts");
    var rule =
        new Rule(
            node.text("id"),
            node.text("table"),
            each(node.get("each")),
            node.texts("total"),
            node.texts("parts"));
    var table = tableOf(node, tables);
    for (var name : rule.total()) {
      rule.require(node.get("total"), table, name);
    }
    for (var name : rule.parts()) {
      rule.require(node.get("parts"), table, name);
    }
    return rule;
  }

  static Each each(Node node) {
    return switch (node.text()) {
      case "row" -> Each.ROW;
      case "column" -> Each.COLUMN;
      default -> throw node.wrong("must be row or column, got " + node.text());
    };
  }

  static Table tableOf(Node node, List<Table> tables) {
    var key = node.text("table");
    return tables.stream()
        .filter(table -> table.key().equals(key))
        .findFirst()
        .orElseThrow(() -> node.wrong("names the unknown table " + key));
  }

  private void require(Node node, Table table, String name) {
    if (each == Each.COLUMN ? !table.hasRow(name) : !table.hasColumn(name)) {
      throw node.wrong("names " + name + ", which the table " + table.key() + " lacks");
    }
  }
}
