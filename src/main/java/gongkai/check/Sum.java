package gongkai.check;

import gongkai.form.Phrase;
import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.report.Figure;
import gongkai.report.Finding.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
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
    int printed = 0;
    for (var code : parts) {
      printed += figure(figures, code).value().isPresent() ? 1 : 0;
    }
    if (!totalStands(figures) || printed == 0 || anyUndecided(figures)) {
      return result(Verdict.NOT_ASSESSABLE);
    }
    var expected = add(parts, figures);
    var found = add(total, figures);
    return result(verdict(expected.compareTo(found) == 0, printed == parts.size()))
        .saying(expected.toPlainString(), found.toPlainString());
  }

  private boolean totalStands(Map<String, Figure> figures) {
    boolean stands = total.size() == rule.total().size();
    for (var code : total) {
      stands &= figure(figures, code) instanceof Figure.Printed;
    }
    return stands;
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
    for (var code : parts) {
      var part = figure(figures, code);
      if (part instanceof Figure.Unknown || part instanceof Figure.Text) {
        return true;
      }
    }
    return false;
  }

  private static List<String> present(List<String> codes, Map<String, Figure> figures) {
    var present = new ArrayList<String>(codes.size());
    for (var code : codes) {
      if (figures.containsKey(code)) {
        present.add(code);
      }
    }
    return present;
  }

  private static Figure figure(Map<String, Figure> figures, String code) {
    return Objects.requireNonNull(figures.get(code));
  }

  private static BigDecimal add(List<String> codes, Map<String, Figure> figures) {
    var sum = BigDecimal.ZERO;
    for (var code : codes) {
      sum = sum.add(figure(figures, code).value().orElse(BigDecimal.ZERO));
    }
    return sum;
  }
}
