package gongkai.parse;

import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.report.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One way to read a row: a figure for each column, none for a column that the row lacks.
record Candidate(Table.Row row, Map<String, Figure> figures) {

  /// Whether a sum holds, as far as the row tells.
  enum Sum {
    HOLDS,
    BROKEN,
    OPEN
  }

  static Candidate of(Table.Row row, RowReader.Filling filling, Cells cells) {
    var figures = new LinkedHashMap<String, Figure>();
    for (int i = 0; i < row.columns().size(); i++) {
      var column = row.columns().get(i);
      var cell = filling.cells().get(i);
      if (cell.isPresent()) {
        figures.put(column.key(), figure(cell.get(), column, cells));
      }
    }
    return new Candidate(row, figures);
  }

  private static Figure figure(Atom atom, Table.Column column, Cells cells) {
    return atom.kind() == Atom.Kind.OPEN
        ? new Figure.Unknown(atom.text(), atom.at())
        : cells.read(atom.text(), column.unit(), atom.at());
  }

  Optional<BigDecimal> value(String column) {
    var figure = figures.get(column);
    return figure == null ? Optional.empty() : figure.value();
  }

  /// The values of some columns added up, if all of them have one.
  Optional<BigDecimal> sum(List<String> columns) {
    var sum = BigDecimal.ZERO;
    for (var column : columns) {
      var value = value(column);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
    }
    return Optional.of(sum);
  }

  /// Beside numbers a stroke stands for none.
  Sum check(List<Rule> rules) {
    var result = Sum.OPEN;
    for (var rule : rules) {
      var total = isTelling() ? sumWithStrokes(rule.total()) : sum(rule.total());
      var parts = isAnyNumber(rule.parts()) ? sumWithStrokes(rule.parts()) : sum(rule.parts());
      if (total.isPresent() && parts.isPresent()) {
        if (total.get().compareTo(parts.get()) != 0) {
          return Sum.BROKEN;
        }
        result = Sum.HOLDS;
      }
    }
    return result;
  }

  /// Whether each total is printed and more than nothing, and the sum of what is printed, so that
  /// no number of the row lacks a digit.
  boolean addsUp(List<Rule> rules) {
    return !rules.isEmpty()
        && rules.stream()
            .allMatch(
                rule -> {
                  var total = printed(rule.total());
                  return total.signum() > 0 && total.compareTo(printed(rule.parts())) == 0;
                });
  }

  /// What is printed in some columns, added up.
  private BigDecimal printed(List<String> columns) {
    return columns.stream()
        .filter(column -> !(figures.get(column) instanceof Figure.Inferred))
        .flatMap(column -> value(column).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean isAnyNumber(List<String> columns) {
    for (var column : columns) {
      if (value(column).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<BigDecimal> sumWithStrokes(List<String> columns) {
    var sum = BigDecimal.ZERO;
    for (var column : columns) {
      var value = value(column);
      if (value.isPresent()) {
        sum = sum.add(value.get());
      } else if (!isStroke(column)) {
        return Optional.empty();
      }
    }
    return Optional.of(sum);
  }

  private boolean isStroke(String column) {
    return figures.get(column) instanceof Figure.NotApplicable;
  }

  boolean lacks(String column) {
    return !figures.containsKey(column);
  }

  /// Whether both read the same numbers, wherever they found them.
  boolean agrees(Candidate other) {
    for (var column : row.columns()) {
      if (lacks(column.key()) != other.lacks(column.key())
          || !value(column.key()).equals(other.value(column.key()))) {
        return false;
      }
    }
    return true;
  }

  boolean hasBlank() {
    return figures.values().stream().anyMatch(figure -> figure instanceof Figure.Blank);
  }

  /// Whether any value is more than zero.
  boolean isTelling() {
    for (var figure : figures.values()) {
      var value = figure.value();
      if (value.isPresent() && value.get().signum() != 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether every cell of the row has something printed in it.
  boolean isPrinted() {
    return isWhole()
        && figures.values().stream()
            .noneMatch(each -> each instanceof Figure.Blank || each instanceof Figure.Inferred);
  }

  /// Whether the row lacks no column.
  boolean isWhole() {
    return figures.size() == row.columns().size();
  }

  /// Whether both rows have the same columns in the same cells.
  boolean isShapedAs(Candidate other) {
    return figures.keySet().equals(other.figures.keySet()) && isPieceOf(other);
  }

  /// Whether the row has its columns in the cells in which another has them.
  boolean isPieceOf(Candidate other) {
    return row.columns().equals(other.row.columns())
        && other.figures.keySet().containsAll(figures.keySet())
        && figures.keySet().stream().allMatch(column -> cell(column) == other.cell(column));
  }

  private int cell(String column) {
    return Objects.requireNonNull(figures.get(column)).at().cell();
  }

  /// With the total that the printed parts decide, where its cell is blank or its column missing.
  Candidate completed(List<Rule> rules) {
    return rules.stream().anyMatch(this::lacksTotal) ? with(rules) : this;
  }

  private boolean lacksTotal(Rule rule) {
    var printed = figures.get(rule.total().getFirst());
    return rule.total().size() == 1 && (printed == null || printed instanceof Figure.Blank);
  }

  private Candidate with(List<Rule> rules) {
    var whole = new LinkedHashMap<>(figures);
    for (var rule : rules) {
      var total = rule.total().getFirst();
      var printed = figures.get(total);
      if (lacksTotal(rule)) {
        sum(rule.parts())
            .ifPresent(sum -> whole.put(total, inferred(sum, printed, rule.parts().getLast())));
      }
    }
    return new Candidate(row, whole);
  }

  private Figure inferred(BigDecimal sum, @Nullable Figure printed, String neighbour) {
    var near = printed == null ? Objects.requireNonNull(figures.get(neighbour)) : printed;
    return new Figure.Inferred(sum, printed == null ? "" : printed.text(), near.at());
  }
}
