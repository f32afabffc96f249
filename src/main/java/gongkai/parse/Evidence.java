package gongkai.parse;

import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import gongkai.report.Explanation;
import gongkai.report.Explanation.Rule;
import gongkai.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a table was read by: kept as it was found, and put in words only when somebody asks.
///
/// @param runs the values of the table and the text around them
/// @param found the values of each row
/// @param rules what decided each row, or why nothing did
/// @param decided the rows before what is not believed was taken out
record Evidence(
    Table table,
    List<Run> runs,
    Map<Table.Row, List<Atom>> found,
    Map<Table.Row, Rule> rules,
    Map<Table.Row, Candidate> decided) {

  /// How much of the text before the values is shown.
  private static final int SHOWN = 40;

  Evidence outOf(List<Run> values) {
    return new Evidence(table, values, found, rules, decided);
  }

  /// How the figures of the table were read.
  List<Explanation> explain(Map<String, Figure> figures) {
    var explanations = new ArrayList<Explanation>();
    for (var row : table.rows()) {
      for (var column : row.columns()) {
        var code = table.code(row.key(), column.key());
        var figure = figures.get(code);
        if (figure != null) {
          var label = row.label() + "·" + column.label();
          explanations.add(
              new Explanation(code, figure, label, matched(row), rule(row, column, figure)));
        }
      }
    }
    return explanations;
  }

  /// The words before the values of a row, from its label on.
  private String matched(Table.Row row) {
    var before = run(row).map(Run::before).orElse("");
    int from =
        row.match().stream().mapToInt(before::lastIndexOf).filter(at -> at >= 0).min().orElse(-1);
    return before.substring(from >= 0 ? from : Math.max(0, before.length() - SHOWN));
  }

  /// The values of the row with the text around them; empty where they were dealt from a list.
  private Optional<Run> run(Table.Row row) {
    return runs.stream().filter(run -> run.values().equals(found.get(row))).findFirst();
  }

  private Rule rule(Table.Row row, Table.Column column, Figure figure) {
    if (figure instanceof Figure.Inferred) {
      return Rule.COMPLETED_TOTAL;
    }
    var candidate = decided.get(row);
    if (candidate == null) {
      return found.containsKey(row) ? rules.getOrDefault(row, Rule.NO_VALUES) : Rule.NO_ROW;
    }
    if (!(figure instanceof Figure.Unknown)) {
      return rule(row);
    }
    var read = candidate.figures().get(column.key());
    if (read == null) {
      return Rule.NO_COLUMN;
    }
    if (read instanceof Figure.Unknown) {
      return isOpen(row) ? Rule.AMBIGUOUS : Rule.ILLEGIBLE;
    }
    return column.otherUnits().isEmpty() ? Rule.DOUBTED : Rule.OTHER_UNIT;
  }

  /// Whether digits without gaps can be parted in several ways.
  private boolean isOpen(Table.Row row) {
    return found.getOrDefault(row, List.of()).stream().anyMatch(it -> it.kind() == Kind.OPEN);
  }

  private Rule rule(Table.Row row) {
    var rule = rules.getOrDefault(row, Rule.ONLY_WAY);
    if (rule != Rule.ONLY_WAY) {
      return rule;
    }
    var run = run(row);
    if (run.isEmpty()) {
      return Rule.LISTED;
    }
    // Of the ways to cut glued digits only those are offered that add up.
    return run.get().isGlued() && row.columns().size() > 1 ? Rule.ROW_SUM : rule;
  }
}
