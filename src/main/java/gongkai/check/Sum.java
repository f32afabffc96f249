package gongkai.check;

import gongkai.form.Phrase;
import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.report.Figure;
import gongkai.report.Finding.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One sum of a rule: the codes that must add up to those that are the total.
///
/// @param label where it stands, in the words of the form
record Sum(Rule rule, String label, List<String> total, List<String> parts) {

  static Sum ofRows(Rule rule, Table table, String column) {
    var label =
        table.columns().stream()
            .filter(each -> each.key().equals(column))
            .findFirst()
            .orElseThrow()
            .label();
    return new Sum(
        rule,
        label,
        rule.total().stream().map(row -> table.code(row, column)).toList(),
        rule.parts().stream().map(row -> table.code(row, column)).toList());
  }

  static Sum ofColumns(Rule rule, Table table, String row) {
    return new Sum(
        rule,
        table.row(row).label(),
        rule.total().stream().map(column -> table.code(row, column)).toList(),
        rule.parts().stream().map(column -> table.code(row, column)).toList());
  }

  /// Empty where the report has none of its figures: rows that one edition prints and another
  /// report leaves out are no gap.
  Optional<Result> in(Map<String, Figure> figures) {
    var here = new Sum(rule, label, present(total, figures), present(parts, figures));
    if (here.total.isEmpty() || here.parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(here.judge(figures));
  }

  private Result judge(Map<String, Figure> figures) {
    boolean totalStands =
        total.size() == rule.total().size()
            && total.stream().allMatch(code -> figure(figures, code) instanceof Figure.Printed);
    var printed = parts.stream().filter(code -> figure(figures, code).value().isPresent()).toList();
    if (!totalStands || printed.isEmpty() || anyUndecided(figures)) {
      return result(Verdict.NOT_ASSESSABLE);
    }
    var expected = add(printed, figures);
    var found = add(total, figures);
    return result(verdict(expected.compareTo(found) == 0, printed.size() == parts.size()))
        .saying(expected.toPlainString(), found.toPlainString());
  }

  private Result result(Verdict verdict) {
    var at = Stream.concat(total.stream(), parts.stream()).toList();
    return new Result(verdict, at, new Phrase(label, total.getFirst()), "", "");
  }

  private static Verdict verdict(boolean agrees, boolean whole) {
    if (agrees) {
      return Verdict.PASS;
    }
    return whole ? Verdict.FAIL : Verdict.UNCERTAIN;
  }

  /// A cell that could not be read may hold anything; a blank one holds nothing.
  private boolean anyUndecided(Map<String, Figure> figures) {
    return parts.stream()
        .map(code -> figure(figures, code))
        .anyMatch(each -> each instanceof Figure.Unknown || each instanceof Figure.Text);
  }

  private static List<String> present(List<String> codes, Map<String, Figure> figures) {
    return codes.stream().filter(figures::containsKey).toList();
  }

  private static Figure figure(Map<String, Figure> figures, String code) {
    return Objects.requireNonNull(figures.get(code));
  }

  private static BigDecimal add(List<String> codes, Map<String, Figure> figures) {
    return codes.stream()
        .map(code -> figure(figures, code).value().orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
