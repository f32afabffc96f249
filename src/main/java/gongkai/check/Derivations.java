package gongkai.check;

import gongkai.form.Derivation;
import gongkai.form.Derivation.GroupTotal;
import gongkai.form.Derivation.Rate;
import gongkai.form.Edition;
import gongkai.form.Table;
import gongkai.report.Assessment.Derived;
import gongkai.report.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Values that follow from figures. One that lacks a part is left out, not guessed.
final class Derivations {
  /// Enough to tell shares of a city's ten thousand requests apart.
  private static final int DECIMALS = 4;

  private final List<Derivation> derivations;
  private final Map<String, List<Total>> totals = new HashMap<>();

  /// A group's rows added up for one column.
  private record Total(String code, List<String> parts) {}

  Derivations(Edition edition) {
    this.derivations = edition.derivations();
    for (var derivation : derivations) {
      if (derivation instanceof GroupTotal total) {
        totals.put(total.code(), totals(total, edition.table(total.table())));
      }
    }
  }

  private static List<Total> totals(GroupTotal total, Table table) {
    return table.columns().stream()
        .map(
            column ->
                new Total(
                    total.code() + "." + column.key(),
                    total.rows().stream().map(row -> table.code(row, column.key())).toList()))
        .toList();
  }

  Map<String, Derived> of(Map<String, Figure> figures) {
    var derived = new LinkedHashMap<String, Derived>();
    for (var derivation : derivations) {
      switch (derivation) {
        case GroupTotal group -> addTotals(group, figures, derived);
        case Rate rate -> rate(rate, figures).ifPresent(value -> derived.put(rate.code(), value));
      }
    }
    return derived;
  }

  private void addTotals(
      GroupTotal group, Map<String, Figure> figures, Map<String, Derived> derived) {
    for (var total : totals.getOrDefault(group.code(), List.of())) {
      if (!figures.containsKey(total.code())) {
        sum(total.parts(), figures)
            .map(value -> new Derived(value, BigDecimal.valueOf(total.parts().size())))
            .ifPresent(value -> derived.put(total.code(), value));
      }
    }
  }

  private static Optional<Derived> rate(Rate rate, Map<String, Figure> figures) {
    var of = sum(rate.of(), figures);
    var to = sum(rate.to(), figures);
    var less = sum(rate.less(), figures);
    if (of.isEmpty() || to.isEmpty() || less.isEmpty()) {
      return Optional.empty();
    }
    var n = to.get().subtract(less.get());
    return n.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            new Derived(
                of.get().divide(n, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros(), n));
  }

  private static Optional<BigDecimal> sum(List<String> codes, Map<String, Figure> figures) {
    var sum = BigDecimal.ZERO;
    for (var code : codes) {
      var figure = figures.get(code);
      var value = figure == null ? Optional.<BigDecimal>empty() : figure.value();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
    }
    return Optional.of(sum);
  }
}
