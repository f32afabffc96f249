package gongkai.form;

import gongkai.report.Section;
import gongkai.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// One table of the form.
///
/// @param prefix what the codes of its figures begin with
/// @param head words that stand in its head and nowhere in a row
/// @param mainColumn the column that stands for a whole row, or empty
public record Table(
    String key,
    Section.Key section,
    String prefix,
    String title,
    List<String> head,
    List<Column> columns,
    String mainColumn,
    List<Row> rows) {

  /// A column of a table.
  ///
  /// @param otherUnits words of a head that prints another unit than the form's
  public record Column(String key, String label, String unit, List<String> otherUnits) {
    static Column read(Node node) {
      node.only("key", "label", "unit", "other_units");
      return new Column(
          node.text("key"),
          node.text("label"),
          node.text("unit"),
          node.listOr("other_units", List.of(), each -> Labels.bare(each.text())));
    }
  }

  /// A row of a table.
  ///
  /// @param group the label above it that it shares with its neighbours, or empty
  /// @param match its label without number and punctuation, in all known spellings
  /// @param names what a person calls it
  /// @param columns those that it has, in order
  /// @param insteadOf the rows that are absent where this one is printed
  public record Row(
      String key,
      String group,
      String label,
      List<String> match,
      List<String> names,
      List<Column> columns,
      List<String> insteadOf) {

    /// Rows are kept in maps while a table is read; the key alone tells them apart.
    @Override
    public int hashCode() {
      return key.hashCode();
    }

    /// Whether a bare text has the label.
    public boolean isIn(String text) {
      for (var label : match) {
        if (text.contains(label)) {
          return true;
        }
      }
      return false;
    }
  }

  /// Tables are kept in maps while they are read; few have the same key.
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  static Table read(Node node) {
    node.only("key", "section", "prefix", "title", "head", "columns", "main_column", "rows");
    var columns = node.list("columns", Column::read);
    var rows = node.list("rows", row -> readRow(row, columns));
    var table =
        new Table(
            node.text("key"),
            section(node.get("section")),
            node.text("prefix"),
            node.text("title"),
            node.texts("head").stream().map(Labels::bare).toList(),
            columns,
            node.textOr("main_column", ""),
            rows);
    table.require(node);
    return table;
  }

  private static Row readRow(Node node, List<Column> all) {
    node.only("key", "group", "label", "match", "names", "columns", "instead_of");
    var keys = all.stream().map(Column::key).toList();
    return new Row(
        node.text("key"),
        node.textOr("group", ""),
        node.text("label"),
        node.texts("match").stream().map(Labels::bare).toList(),
        node.texts("names").stream().map(Folding::fold).toList(),
        node.listOr("columns", keys, Node::text).stream()
            .map(key -> column(node, all, key))
            .toList(),
        node.listOr("instead_of", List.of(), Node::text));
  }

  private static Column column(Node node, List<Column> all, String key) {
    return all.stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(() -> node.wrong("names the column " + key + ", which the table lacks"));
  }

  private static Section.Key section(Node node) {
    return Sections.key(node);
  }

  private void require(Node node) {
    var rowKeys = new HashSet<String>();
    for (var row : rows) {
      if (!rowKeys.add(row.key())) {
        throw node.wrong("has the row " + row.key() + " twice");
      }
      if (row.match().isEmpty() || row.match().contains("")) {
        throw node.wrong("has the row " + row.key() + " without a label to match");
      }
    }
    for (var row : rows) {
      for (var other : row.insteadOf()) {
        if (!rowKeys.contains(other)) {
          throw node.wrong("lets " + row.key() + " stand for the unknown row " + other);
        }
      }
    }
    var columnKeys = columns.stream().map(Column::key).collect(Collectors.toSet());
    if (columnKeys.size() < columns.size()) {
      throw node.wrong("has a column twice");
    }
    if (!mainColumn.isEmpty() && !columnKeys.contains(mainColumn)) {
      throw node.wrong("has the main column " + mainColumn + ", which it lacks");
    }
  }

  public Row row(String rowKey) {
    return rows.stream().filter(row -> row.key().equals(rowKey)).findFirst().orElseThrow();
  }

  boolean hasRow(String rowKey) {
    return rows.stream().anyMatch(row -> row.key().equals(rowKey));
  }

  public boolean hasColumn(String columnKey) {
    return columns.stream().anyMatch(column -> column.key().equals(columnKey));
  }

  /// The name of a figure: `requests.received.total`.
  public String code(String rowKey, String columnKey) {
    return prefix + rowKey + "." + columnKey;
  }
}
