package gongkai.check;

import gongkai.form.Edition;
import gongkai.form.Form;
import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.report.Assessment;
import gongkai.report.Finding;
import gongkai.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Assesses reports by the rules and derivations of their edition of the form.
public final class Assessor {
  private final Form form;

  public Assessor(Form form) {
    this.form = form;
  }

  public Report assess(Report report) {
    return form.edition(report.metadata().edition())
        .map(edition -> report.assessed(assess(edition, report)))
        .orElse(report);
  }

  private Assessment assess(Edition edition, Report report) {
    var findings = new ArrayList<Finding>();
    for (var rule : edition.rules()) {
      for (var sum : sums(rule, edition.table(rule.table()))) {
        sum.in(report.figures()).map(this::finding).ifPresent(findings::add);
      }
    }
    return new Assessment(Derivations.of(edition, report.figures()), findings);
  }

  /// The sums that a rule stands for, one for each row or column.
  private static List<Sum> sums(Rule rule, Table table) {
    return switch (rule.each()) {
      case COLUMN ->
          table.columns().stream().map(column -> Sum.ofRows(rule, table, column.key())).toList();
      case ROW -> table.rows().stream().map(row -> Sum.ofColumns(rule, table, row.key())).toList();
    };
  }

  private Finding finding(Sum.Result result) {
    var sum = result.sum();
    var sentence =
        form.verdicts()
            .sentence(result.verdict())
            .replace("{at}", sum.label())
            .replace("{formula}", sum.rule().formula())
            .replace("{expected}", result.expected())
            .replace("{found}", result.found());
    var at = Stream.concat(sum.total().stream(), sum.parts().stream()).toList();
    return new Finding(
        sum.rule().id(), result.verdict(), at, result.expected(), result.found(), sentence);
  }
}
