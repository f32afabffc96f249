package gongkai.form;

import java.util.List;

/// A value that follows from figures and is printed nowhere.
public sealed interface Derivation {
  String code();

  String label();

  /// The rows of a group added up, for each column.
  record GroupTotal(String code, String label, String table, List<String> rows)
      implements Derivation {
    static GroupTotal read(Node node, List<Table> tables) {
      node.only("code", "label", "table", "each", "sum");
      var table = Rule.tableOf(node, tables);
      for (var row : node.texts("sum")) {
        if (!table.hasRow(row)) {
          throw node.get("sum").wrong("names " + row + ", which the table lacks");
        }
      }
      return new GroupTotal(node.text("code"), node.text("label"), table.key(), node.texts("sum"));
    }
  }

  /// `of` as a share of `to` without `less`, all of them codes of figures.
  record Rate(String code, String label, List<String> of, List<String> to, List<String> less)
      implements Derivation {
    static Rate read(Node node) {
      node.only("code", "label", "of", "to", "less");
      return new Rate(
          node.text("code"),
          node.text("label"),
          node.texts("of"),
          node.texts("to"),
          node.listOr("less", List.of(), Node::text));
    }
  }
}
