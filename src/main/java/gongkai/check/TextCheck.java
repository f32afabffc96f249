package gongkai.check;

import gongkai.form.Check;
import gongkai.form.Check.Claim;
import gongkai.form.FindingRule;
import gongkai.report.Finding;
import gongkai.report.Finding.Verdict;
import gongkai.report.NarrativeNumber;
import gongkai.report.NarrativeNumber.Precision;
import gongkai.report.Report;
import gongkai.report.ReportId.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds the numbers that the text tells against the tables. A number that can honestly count
/// something else is never called wrong.
final class TextCheck {
  private final Labels labels;

  TextCheck(Labels labels) {
    this.labels = labels;
  }

  List<Finding> findings(FindingRule rule, Check.Text check, Report report) {
    return check.claims().stream()
        .flatMap(claim -> finding(rule, claim, report, isOfOneOffice(check, report)).stream())
        .toList();
  }

  private Optional<Finding> finding(
      FindingRule rule, Claim claim, Report report, boolean ofOneOffice) {
    var told =
        report.narrative().stream().filter(each -> each.code().equals(claim.code())).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    var expected = sum(claim.equal(), report);
    var agreeing = told.stream().filter(each -> agrees(each, claim, report)).findFirst();
    var quoted = agreeing.orElse(told.getFirst());
    var verdict =
        agreeing.isPresent() ? Verdict.PASS : doubt(told, expected.isPresent(), ofOneOffice);
    return Optional.of(
        new Result(
                verdict,
                claim.equal(),
                labels.of(claim.equal().getFirst()),
                expected.map(BigDecimal::toPlainString).orElse(""),
                quoted.value().toPlainString())
            .quoting(rule, quoted.text()));
  }

  /// A number told once and exactly, in the report of one office, can mean nothing else.
  private static Verdict doubt(
      List<NarrativeNumber> told, boolean tableStands, boolean ofOneOffice) {
    if (!tableStands) {
      return Verdict.NOT_ASSESSABLE;
    }
    boolean plain = told.size() == 1 && told.getFirst().precision() == Precision.EXACT;
    return plain && ofOneOffice ? Verdict.FAIL : Verdict.UNCERTAIN;
  }

  /// Governments tell of their own few requests beside a table of their whole area's.
  private static boolean isOfOneOffice(Check.Text check, Report report) {
    return report.id().scope() == Scope.OWN
        && !check.areaKinds().contains(report.metadata().agency().kind());
  }

  private static boolean agrees(NarrativeNumber number, Claim claim, Report report) {
    return Stream.concat(Stream.of(claim.equal()), claim.or().stream())
        .flatMap(codes -> sum(codes, report).stream())
        .anyMatch(sum -> sum.compareTo(number.value()) == 0);
  }

  /// Empty where any of them has no value: nothing is guessed into a zero.
  private static Optional<BigDecimal> sum(List<String> codes, Report report) {
    var sum = BigDecimal.ZERO;
    for (var code : codes) {
      var value = value(code, report);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
    }
    return Optional.of(sum);
  }

  private static Optional<BigDecimal> value(String code, Report report) {
    var figure = report.figures().get(code);
    if (figure != null) {
      return figure.value();
    }
    var derived = report.assessment().derived().get(code);
    return derived == null ? Optional.empty() : Optional.of(derived.value());
  }
}
