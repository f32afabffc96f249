package gongkai.parse;

import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.parse.Candidate.Sum;
import gongkai.report.Figure;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Decides which numbers are believed where the sums of their row do not hold.
///
/// A publisher may print a wrong sum, and a converter may break a number, shift a column or lose a
/// cell. What stands in the cells of one ruled row is taken as printed, if a head or the sums of as
/// many other rows tell that the columns are the form's. Elsewhere a number is believed if its
/// column confirms it in a table whose other rows hold, or else it is unknown.
final class Belief {
  /// As many rows must hold for one that does not.
  private static final int HOLDING = 3;

  private final Table table;
  private final List<Rule> rowRules;
  private final List<Rule> columnRules;
  private final Set<Table.Row> found;
  private final Map<Table.Row, Candidate> decided;

  /// How many rows' sums hold, and how many are broken; zeros add up in any columns.
  private final int holding;

  private final int broken;

  /// @param rules the sums of the table's rows and columns
  /// @param found the rows that the table prints, of which not all could be decided
  Belief(Table table, List<Rule> rules, Set<Table.Row> found, Map<Table.Row, Candidate> decided) {
    this.table = table;
    this.rowRules = of(rules, Rule.Each.ROW);
    this.columnRules = of(rules, Rule.Each.COLUMN);
    this.found = found;
    this.decided = decided;
    var sums = decided.values().stream().filter(Candidate::isTelling).map(this::check).toList();
    this.holding = Collections.frequency(sums, Sum.HOLDS);
    this.broken = Collections.frequency(sums, Sum.BROKEN);
  }

  private Sum check(Candidate candidate) {
    return candidate.check(rowRules);
  }

  private static List<Rule> of(List<Rule> rules, Rule.Each each) {
    return rules.stream().filter(rule -> rule.each() == each).toList();
  }

  /// The rows with what is not believed turned into unknown figures.
  Map<Table.Row, Candidate> of(Shapes shapes) {
    if (mostBreak()) {
      return Map.of();
    }
    boolean mostHold = mostHold();
    boolean isPlaced = shapes.hasHead() || (holding > 0 && holding >= broken);
    var believed = new LinkedHashMap<Table.Row, Candidate>();
    decided.forEach(
        (row, candidate) ->
            believed.put(
                row,
                shapes.besideGroups().contains(row)
                    ? confirmed(candidate)
                    : isPlaced && shapes.ruled().contains(row)
                        ? candidate
                        : doubted(candidate, mostHold)));
    return believed;
  }

  /// Nobody gets most sums wrong: such numbers stand in other columns than they seem to.
  private boolean mostBreak() {
    return broken >= HOLDING && broken > holding;
  }

  private boolean mostHold() {
    return holding >= HOLDING * broken;
  }

  /// A row that could be another's is believed where the sums of all columns hold with it. The
  /// column of a sum that the row itself confirms may have a misprint elsewhere.
  private Candidate confirmed(Candidate candidate) {
    var row = candidate.row();
    var checked =
        candidate.check(rowRules) == Sum.HOLDS
            ? rowRules.stream().flatMap(rule -> rule.parts().stream()).toList()
            : List.copyOf(candidate.figures().keySet());
    var rules = columnRules.stream().filter(rule -> rule.names(row.key())).toList();
    boolean isConfirmed =
        !rules.isEmpty()
            && rules.stream()
                .allMatch(rule -> checked.stream().allMatch(column -> holds(rule, column)));
    return isConfirmed ? candidate : unknown(candidate);
  }

  private Candidate doubted(Candidate candidate, boolean mostHold) {
    if (!candidate.isTelling() && !mostHold && broken > 1) {
      return unknown(candidate);
    }
    if (check(candidate) != Sum.BROKEN) {
      return candidate;
    }
    var figures = new LinkedHashMap<>(candidate.figures());
    // Among zeros alone a wrong total stands out, and leaves nothing to doubt in its parts.
    boolean isOnlyOne = broken == 1 && holding == 0;
    for (var rule : rowRules) {
      if (candidate.check(List.of(rule)) == Sum.BROKEN) {
        rule.parts().forEach(part -> doubt(figures, candidate.row(), part, mostHold || isOnlyOne));
        rule.total().forEach(total -> doubt(figures, candidate.row(), total, mostHold));
      }
    }
    return new Candidate(candidate.row(), figures);
  }

  /// Zeros and strokes add up wherever they stand, and so are worth what the rows beside them are.
  private static Candidate unknown(Candidate candidate) {
    var figures = new LinkedHashMap<>(candidate.figures());
    figures.replaceAll((_, figure) -> new Figure.Unknown(figure.text(), figure.at()));
    return new Candidate(candidate.row(), figures);
  }

  private void doubt(Map<String, Figure> figures, Table.Row row, String column, boolean mostHold) {
    if (!mostHold || !isConfirmed(row.key(), column)) {
      figures.computeIfPresent(
          column, (_, figure) -> new Figure.Unknown(figure.text(), figure.at()));
    }
  }

  private boolean isConfirmed(String row, String column) {
    var rules = columnRules.stream().filter(rule -> rule.names(row)).toList();
    return !rules.isEmpty()
        && rules.stream().allMatch(rule -> holds(rule, column) && areSound(rule, row));
  }

  /// Whether no other row of a column's sum is broken itself: where the first digits of all numbers
  /// are lost, the last ones may still add up.
  private boolean areSound(Rule rule, String row) {
    return decided.values().stream()
        .filter(each -> !each.row().key().equals(row))
        .filter(each -> rule.names(each.row().key()))
        .allMatch(each -> each.check(rowRules) != Sum.BROKEN);
  }

  private boolean holds(Rule rule, String column) {
    var total = add(rule.total(), column);
    return total.isPresent() && total.equals(add(rule.parts(), column));
  }

  /// Whether a table prints either this row or others in its place.
  private boolean isAlternative(Table.Row row) {
    return !row.insteadOf().isEmpty()
        || table.rows().stream().anyMatch(other -> other.insteadOf().contains(row.key()));
  }

  /// Over the rows that the table prints; empty where one of them has no number.
  private Optional<BigDecimal> add(List<String> rows, String column) {
    var sum = BigDecimal.ZERO;
    for (var key : rows) {
      var row = table.row(key);
      if (!decided.containsKey(row) && (found.contains(row) || !isAlternative(row))) {
        return Optional.empty();
      }
      if (decided.containsKey(row)) {
        var value = Objects.requireNonNull(decided.get(row)).value(column);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.add(value.get());
      }
    }
    return Optional.of(sum);
  }
}
