package gongkai.accuracy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers of one report, whose sums hold.
final class Counts {
  private final Dice dice;
  private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();

  private Counts(Dice dice) {
    this.dice = dice;
  }

  /// @param grids the tables of the report
  static Map<String, BigDecimal> of(List<Grid> grids, Dice dice) {
    var counts = new Counts(dice);
    for (var grid : grids) {
      if (grid.name().startsWith("disclosure")) {
        grid.codes().forEach(counts::disclosure);
      } else if (grid.name().startsWith("requests")) {
        counts.requests(grid);
      } else {
        counts.reviews();
      }
    }
    return counts.numbers;
  }

  private void disclosure(String code) {
    if (code.endsWith(".amount")) {
      numbers.put(code, amount());
    } else if (code.endsWith("_change")) {
      put(code, dice.chance(0.5) ? 0 : dice.between(-40, 60));
    } else if (code.contains(".rules.")) {
      put(code, dice.chance(0.9) ? 0 : dice.between(1, 9));
    } else {
      put(code, number());
    }
  }

  private BigDecimal amount() {
    if (dice.chance(0.5)) {
      return BigDecimal.ZERO;
    }
    int places = dice.of(0, 1, 2, 2, 4, 6);
    return BigDecimal.valueOf(dice.between(1, 99_999_999), places);
  }

  private int number() {
    int digits = dice.between(0, 5);
    return digits == 0 ? 0 : dice.between(1, (int) Math.pow(10, digits));
  }

  private void requests(Grid grid) {
    var results = Form.results(grid);
    int most = dice.of(0, 0, 0, 3, 12, 80, 900);
    for (var column : Form.COLUMNS) {
      boolean isIdle = most == 0 || (!column.equals("natural_person") && dice.chance(0.7));
      column(column, results, isIdle ? 0 : dice.between(0, most));
    }
    for (var row : grid.codes()) {
      if (row.endsWith(".total") && row.startsWith("requests")) {
        total(row.substring(0, row.length() - ".total".length()), Form.COLUMNS);
      }
    }
  }

  private void column(String column, List<String> results, int cases) {
    int before = dice.chance(0.7) ? 0 : dice.between(0, cases);
    int after = dice.chance(0.7) ? 0 : dice.between(0, cases);
    put("requests.received." + column, cases - before);
    put("requests.carried_in." + column, before);
    results.forEach(row -> put(row + "." + column, 0));
    for (int i = 0; i < cases - after; i++) {
      var row = dice.chance(0.5) ? results.getFirst() : dice.of(results);
      numbers.merge(row + "." + column, BigDecimal.ONE, BigDecimal::add);
    }
    put("requests.completed." + column, cases - after);
    put("requests.carried_out." + column, after);
  }

  private void reviews() {
    for (var group : Form.GROUPS) {
      boolean isIdle = dice.chance(0.6);
      Form.OUTCOMES.forEach(
          outcome ->
              put(group + "." + outcome, isIdle || dice.chance(0.5) ? 0 : dice.between(0, 15)));
      total(group, Form.OUTCOMES);
    }
  }

  private void total(String row, List<String> parts) {
    numbers.put(
        row + ".total",
        parts.stream()
            .map(part -> numbers.getOrDefault(row + "." + part, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private void put(String code, int number) {
    numbers.put(code, BigDecimal.valueOf(number));
  }
}
