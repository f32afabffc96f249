package gongkai.parse;

import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.parse.Candidate.Sum;
import gongkai.report.Explanation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/// Chooses between the ways to read the rows of a table: by the sum of the row, else by what the
/// neighbours of the same shape lack, else by the sums of the columns. What nothing decides stays
/// undecided.
final class SumSolver {
  /// More combinations than this are not tried; the rows concerned stay undecided.
  private static final int MOST = 20_000;

  private final Table table;
  private final List<Rule> rowRules;
  private final List<Rule> columnRules;
  private final Set<Table.Row> found = new HashSet<>();
  private final Map<Table.Row, Candidate> decided = new LinkedHashMap<>();
  private final Map<Table.Row, List<Candidate>> open = new LinkedHashMap<>();
  private final Map<Table.Row, Explanation.Rule> rules = new HashMap<>();

  SumSolver(Table table, List<Rule> rowRules, List<Rule> columnRules) {
    this.table = table;
    this.rowRules = rowRules;
    this.columnRules = columnRules;
  }

  /// The rows that could be decided.
  Map<Table.Row, Candidate> solve(Map<Table.Row, List<Candidate>> candidates) {
    found.addAll(candidates.keySet());
    candidates.forEach((row, each) -> settle(row, distinct(each)));
    byNeighbours();
    byColumnSums();
    decided.replaceAll((_, candidate) -> candidate.completed(rowRules));
    return decided;
  }

  private void settle(Table.Row row, List<Candidate> ways) {
    var candidates = byRowSum(ways);
    if (candidates.size() == 1) {
      decide(
          row,
          candidates.getFirst(),
          ways.size() == 1 ? Explanation.Rule.ONLY_WAY : Explanation.Rule.ROW_SUM);
    } else if (!candidates.isEmpty()) {
      open.put(row, candidates);
      rules.put(row, Explanation.Rule.AMBIGUOUS);
    } else if (!ways.isEmpty()) {
      rules.put(row, Explanation.Rule.DOUBTED);
    }
  }

  private void decide(Table.Row row, Candidate candidate, Explanation.Rule rule) {
    decided.put(row, candidate);
    rules.put(row, rule);
  }

  /// What decided each row, or why nothing did.
  Map<Table.Row, Explanation.Rule> rules() {
    return rules;
  }

  private List<Candidate> distinct(List<Candidate> candidates) {
    var distinct = new ArrayList<Candidate>();
    for (var each : candidates) {
      if (distinct.stream()
          .noneMatch(other -> each.completed(rowRules).agrees(other.completed(rowRules)))) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  /// One way to read a row is taken as printed, right or wrong; of several, only those whose sum
  /// holds are believed, else those whose sum is still open.
  private List<Candidate> byRowSum(List<Candidate> candidates) {
    if (candidates.size() < 2 || rowRules.isEmpty()) {
      return candidates;
    }
    var possible = candidates.stream().filter(this::isPossible).toList();
    var holding = possible.stream().filter(each -> each.check(rowRules) == Sum.HOLDS).toList();
    return holding.isEmpty()
        ? possible.stream().filter(each -> each.check(rowRules) == Sum.OPEN).toList()
        : holding;
  }

  /// A row without one of its parts must have no smaller total than the parts that it has, and
  /// where it lacks the part's column, a total at all.
  private boolean isPossible(Candidate candidate) {
    return rowRules.stream()
        .allMatch(
            rule -> {
              var total = candidate.sum(rule.total());
              if (rule.parts().stream().anyMatch(candidate::lacks)) {
                return total
                    .filter(sum -> sum.signum() > 0 && !isLess(sum, candidate, rule))
                    .isPresent();
              }
              return candidate.sum(rule.parts()).isPresent()
                  || total.filter(sum -> isLess(sum, candidate, rule)).isEmpty();
            });
  }

  private static boolean isLess(BigDecimal total, Candidate candidate, Rule rule) {
    return total.compareTo(parts(candidate, rule)) < 0;
  }

  private static BigDecimal parts(Candidate candidate, Rule rule) {
    return rule.parts().stream()
        .flatMap(part -> candidate.value(part).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Rows of one piece of a table have the same columns at the same places. A row of zeros adds up
  /// whichever column it lacks, and so tells nothing of its neighbours.
  private void byNeighbours() {
    byShape((each, other) -> other.isTelling() && each.isShapedAs(other));
    byShape((each, other) -> !each.isTelling() && isModel(other) && each.isPieceOf(other));
    byShape(
        (each, other) ->
            each.isWhole() && addsUp(each) && hasTotal(other) && each.isShapedAs(other));
  }

  private boolean hasTotal(Candidate row) {
    return row.isWhole() && rowRules.stream().allMatch(rule -> row.sum(rule.total()).isPresent());
  }

  /// Whether the numbers beside blanks are the total, which zeros are wherever they stand.
  private boolean addsUp(Candidate row) {
    return row.isTelling()
        && rowRules.stream()
            .allMatch(
                rule ->
                    row.sum(rule.total())
                        .filter(total -> total.compareTo(parts(row, rule)) == 0)
                        .isPresent());
  }

  /// A row that has all columns shows those that lack one where theirs stand.
  private boolean isModel(Candidate row) {
    return row.isWhole() && row.check(rowRules) == Sum.HOLDS;
  }

  private void byShape(BiPredicate<Candidate, Candidate> isAlike) {
    for (var row : List.copyOf(open.keySet())) {
      var matching =
          ways(row).stream()
              .filter(
                  each -> decided.values().stream().anyMatch(other -> isAlike.test(each, other)))
              .toList();
      if (matching.size() == 1) {
        decide(row, matching.getFirst(), Explanation.Rule.NEIGHBOURS);
        open.remove(row);
      }
    }
  }

  /// Each sum alone rules ways out, and leaves fewer for all together.
  private void byColumnSums() {
    for (var rule : columnRules) {
      var rows = open.keySet().stream().filter(row -> rule.names(row.key())).toList();
      fitting(rows, List.of(rule))
          .forEach((row, ways) -> open.put(row, ways.isEmpty() ? ways(row) : ways));
    }
    for (var each : fitting(List.copyOf(open.keySet()), columnRules).entrySet()) {
      if (each.getValue().size() == 1) {
        decide(each.getKey(), each.getValue().getFirst(), Explanation.Rule.COLUMN_SUMS);
      }
    }
  }

  private List<Candidate> ways(Table.Row row) {
    return open.getOrDefault(row, List.of());
  }

  /// The ways to read some rows with which sums hold, none where there are too many to try.
  private Map<Table.Row, List<Candidate>> fitting(List<Table.Row> rows, List<Rule> sums) {
    long combinations =
        rows.stream()
            .mapToLong(row -> ways(row).size())
            .reduce(1, (one, other) -> Math.min(MOST + 1L, one * other));
    if (rows.isEmpty() || combinations > MOST || sums.isEmpty()) {
      return Map.of();
    }
    var combined = new ArrayList<Map<Table.Row, Candidate>>();
    combine(rows, sums, new LinkedHashMap<>(decided), combined);
    var fitting = new LinkedHashMap<Table.Row, List<Candidate>>();
    rows.forEach(
        row -> fitting.put(row, distinct(combined.stream().map(it -> it.get(row)).toList())));
    return fitting;
  }

  private void combine(
      List<Table.Row> rows,
      List<Rule> sums,
      Map<Table.Row, Candidate> chosen,
      List<Map<Table.Row, Candidate>> fitting) {
    if (rows.isEmpty()) {
      if (columnsHold(sums, chosen)) {
        fitting.add(new LinkedHashMap<>(chosen));
      }
      return;
    }
    for (var candidate : ways(rows.getFirst())) {
      chosen.put(rows.getFirst(), candidate.completed(rowRules));
      combine(rows.subList(1, rows.size()), sums, chosen, fitting);
      chosen.remove(rows.getFirst());
    }
  }

  private boolean columnsHold(List<Rule> sums, Map<Table.Row, Candidate> chosen) {
    return sums.stream()
        .allMatch(
            rule -> table.columns().stream().allMatch(column -> holds(rule, column.key(), chosen)));
  }

  private boolean holds(Rule rule, String column, Map<Table.Row, Candidate> chosen) {
    var total = add(rule.total(), column, chosen);
    var parts = add(rule.parts(), column, chosen);
    return total.isEmpty() || parts.isEmpty() || total.get().compareTo(parts.get()) == 0;
  }

  /// The sum over the rows that the table prints; empty where one of them has no number.
  private Optional<BigDecimal> add(
      List<String> rowKeys, String column, Map<Table.Row, Candidate> chosen) {
    var sum = BigDecimal.ZERO;
    for (var key : rowKeys) {
      var candidate = chosen.get(table.row(key));
      if (candidate != null || found.contains(table.row(key))) {
        var value = candidate == null ? Optional.<BigDecimal>empty() : candidate.value(column);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.add(value.get());
      }
    }
    return Optional.of(sum);
  }
}
