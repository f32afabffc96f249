package gongkai.check;

import gongkai.form.Check;
import gongkai.form.Edition;
import gongkai.form.FindingRule;
import gongkai.form.Form;
import gongkai.report.Assessment;
import gongkai.report.Finding;
import gongkai.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Assesses reports by the rules and derivations of their edition of the form.
public final class Assessor {
  private final Form form;
  private final Map<String, Arithmetic> arithmetic;
  private final PartChecks parts;
  private final TextCheck texts;
  private final YearCheck years;

  public Assessor(Form form) {
    this.form = form;
    this.arithmetic = Arithmetic.of(form);
    var labels = Labels.of(form);
    this.parts = new PartChecks(form.sections());
    this.texts = new TextCheck(labels);
    this.years = new YearCheck(labels);
  }

  /// Holds a report against the rules that need no other report.
  public Report assess(Report report) {
    return edition(report)
        .map(
            edition ->
                report.assessed(
                    assess(Objects.requireNonNull(arithmetic.get(edition.key())), report)))
        .orElse(report);
  }

  private Optional<Edition> edition(Report report) {
    return form.edition(report.metadata().edition());
  }

  private Assessment assess(Arithmetic edition, Report report) {
    var derived = edition.derivations().of(report.figures());
    var computed = report.assessed(new Assessment(derived, List.of()));
    var findings = new ArrayList<Finding>();
    for (var rule : form.findings().rules()) {
      findings.addAll(findings(rule, edition, computed));
    }
    return new Assessment(derived, findings);
  }

  private List<Finding> findings(FindingRule rule, Arithmetic edition, Report report) {
    return switch (rule.check()) {
      case Check.Sum _ -> told(rule, sums(rule, edition, report));
      case Check.Text check -> texts.findings(rule, check, report);
      case Check.MissingPart _ -> told(rule, parts.missing(report));
      case Check.EmptyPart check -> told(rule, parts.empty(check, report));
      case Check.LongPart check -> told(rule, parts.length(check, report));
      case Check.BlankCells _ -> told(rule, Stream.of(BlankCells.of(report)));
      case Check.PrintedRule check ->
          told(rule, Stream.of(PrintedRuleCheck.of(check, report.printedRule())));
      case Check.Late _ -> told(rule, Stream.of(Lateness.of(report, form.findings())));
      case Check.Years _, Check.MissingReport _ -> List.of();
    };
  }

  private static List<Finding> told(FindingRule rule, Stream<Result> results) {
    return results.map(result -> result.finding(rule)).toList();
  }

  private static Stream<Result> sums(FindingRule rule, Arithmetic edition, Report report) {
    return edition.sums(rule.id()).stream().flatMap(sum -> sum.in(report.figures()).stream());
  }

  /// The report without findings about the year before, as it is where that year is not known.
  public Report alone(Report report) {
    return report.assessed(
        new Assessment(report.assessment().derived(), ofItself(report).toList()));
  }

  /// The report held against that of the year before. What another edition of the form counts
  /// otherwise has other codes there, so that only what means the same is compared.
  public Report after(Report report, Report last) {
    if (edition(report).isEmpty() || edition(last).isEmpty()) {
      return alone(report);
    }
    var fromYearToYear =
        form.findings().rules().stream().flatMap(rule -> fromYearToYear(rule, report, last));
    return report.assessed(
        new Assessment(
            report.assessment().derived(),
            Stream.concat(ofItself(report), fromYearToYear).toList()));
  }

  private Stream<Finding> ofItself(Report report) {
    return report.assessment().findings().stream()
        .filter(finding -> !isFromYearToYear(finding.rule()));
  }

  private boolean isFromYearToYear(String rule) {
    return form.findings().rules().stream()
        .anyMatch(each -> each.id().equals(rule) && each.check() instanceof Check.Years);
  }

  private Stream<Finding> fromYearToYear(FindingRule rule, Report report, Report last) {
    return rule.check() instanceof Check.Years check
        ? years.results(check, report, last).map(result -> result.finding(rule))
        : Stream.empty();
  }
}
