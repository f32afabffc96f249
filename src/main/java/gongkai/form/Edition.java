package gongkai.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One edition of the form: which tables a report of its years has, and what must add up.
///
/// @param key `2019` or `2021`
/// @param marks words of its tables that no other edition has
public record Edition(
    String key,
    int firstYear,
    int lastYear,
    List<String> marks,
    List<Table> tables,
    List<Rule> rules,
    List<Derivation> derivations) {

  static Edition read(Path file) {
    var node = Node.read(file);
    node.only(
        "edition",
        "notice",
        "first_year",
        "last_year",
        "marks",
        "tables",
        "rules",
        "group_totals",
        "rates");
    var tables = node.list("tables", Table::read);
    var derivations =
        new ArrayList<Derivation>(
            node.list("group_totals", each -> Derivation.GroupTotal.read(each, tables)));
    derivations.addAll(node.list("rates", Derivation.Rate::read));
    return new Edition(
        node.text("edition"),
        node.number("first_year"),
        node.number("last_year"),
        node.texts("marks").stream().map(Labels::bare).toList(),
        tables,
        node.list("rules", each -> Rule.read(each, tables)),
        List.copyOf(derivations));
  }

  public boolean covers(int year) {
    return firstYear <= year && year <= lastYear;
  }

  public Table table(String tableKey) {
    return tables.stream().filter(table -> table.key().equals(tableKey)).findFirst().orElseThrow();
  }

  /// The sums that hold in a table, for each row or for each column.
  public List<Rule> rules(Table table, Rule.Each each) {
    return rules.stream()
        .filter(rule -> rule.table().equals(table.key()) && rule.each() == each)
        .toList();
  }
}
