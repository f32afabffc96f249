package gongkai.check;

import gongkai.form.Check;
import gongkai.report.Figure;
import gongkai.report.Finding.Verdict;
import gongkai.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds the figures of a year against those of the year before.
final class YearCheck {
  private final Labels labels;

  YearCheck(Labels labels) {
    this.labels = labels;
  }

  Stream<Result> results(Check.Years check, Report report, Report last) {
    return check.each().stream()
        .map(name -> terms(check, name, report.figures(), last.figures()))
        .flatMap(Optional::stream)
        .map(this::judge);
  }

  /// @param now the figure that follows from the others
  /// @param taken those that are taken off
  private record Terms(List<String> codes, Figure now, List<Figure> added, List<Figure> taken) {
    List<Figure> all() {
      return Stream.concat(added.stream(), taken.stream()).toList();
    }
  }

  /// Empty where either report lacks a figure altogether: there is nothing to compare.
  private static Optional<Terms> terms(
      Check.Years check, String name, Map<String, Figure> now, Map<String, Figure> last) {
    var code = check.now().replace("*", name);
    var lastCodes = codes(check.last(), name);
    var plus = codes(check.plus(), name);
    var minus = codes(check.minus(), name);
    var here = Stream.of(List.of(code), plus, minus).flatMap(List::stream).toList();
    if (!now.keySet().containsAll(here) || !last.keySet().containsAll(lastCodes)) {
      return Optional.empty();
    }
    var added = new ArrayList<>(figures(lastCodes, last));
    added.addAll(figures(plus, now));
    return Optional.of(
        new Terms(here, figures(List.of(code), now).getFirst(), added, figures(minus, now)));
  }

  private static List<String> codes(List<String> patterns, String name) {
    return patterns.stream().map(pattern -> pattern.replace("*", name)).toList();
  }

  private static List<Figure> figures(List<String> codes, Map<String, Figure> figures) {
    return codes.stream().map(code -> Objects.requireNonNull(figures.get(code))).toList();
  }

  private Result judge(Terms terms) {
    var code = terms.codes().getFirst();
    var printed = terms.all().stream().filter(each -> each.value().isPresent()).count();
    if (!(terms.now() instanceof Figure.Printed) || !canBeAdded(terms)) {
      return result(Verdict.NOT_ASSESSABLE, terms, code);
    }
    var expected = sum(terms.added()).subtract(sum(terms.taken()));
    var found = terms.now().value().orElseThrow();
    return result(
            verdict(expected.compareTo(found) == 0, printed == terms.all().size()), terms, code)
        .saying(expected.toPlainString(), found.toPlainString());
  }

  private Result result(Verdict verdict, Terms terms, String code) {
    return new Result(verdict, terms.codes(), labels.of(code), "", "");
  }

  private static Verdict verdict(boolean agrees, boolean whole) {
    if (agrees) {
      return Verdict.PASS;
    }
    return whole ? Verdict.FAIL : Verdict.UNCERTAIN;
  }

  /// What the year before left must be printed; of what came and went since, a cell may be blank,
  /// but none may hold what nobody can read.
  private static boolean canBeAdded(Terms terms) {
    return terms.added().getFirst().value().isPresent()
        && terms.all().stream()
            .noneMatch(each -> each instanceof Figure.Unknown || each instanceof Figure.Text);
  }

  private static BigDecimal sum(List<Figure> figures) {
    return figures.stream()
        .map(each -> each.value().orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
