package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Statistics;
import gongkai.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The table of statistics of a report from before the form: the lines it takes, and its rows.
///
/// @param from the line of its heading, or of its first row where it has none
/// @param to the line after it; the same as `from` where the report has no such table
record StatisticsTable(int from, int to, boolean hasHeading, List<Row> rows) {

  /// A row with its one number.
  ///
  /// @param code of what is well known, or empty
  record Row(String code, String label, BigDecimal value, String unit, Line line) {}

  /// No such table.
  static final StatisticsTable NONE = new StatisticsTable(0, 0, false, List.of());

  static StatisticsTable in(List<Line> lines, Statistics words) {
    var known =
        IntStream.range(0, lines.size()).filter(i -> isKnown(lines.get(i), words)).toArray();
    if (known.length < words.fewestRows()) {
      return NONE;
    }
    var heading = heading(lines, known[0], words);
    int from = heading.orElse(known[0]);
    int to = end(lines, known[known.length - 1] + 1);
    var rows = new Rows(words);
    lines.subList(from, to).forEach(rows::line);
    return new StatisticsTable(from, to, heading.isPresent(), rows.all());
  }

  private static boolean isKnown(Line line, Statistics words) {
    return cells(line).stream().anyMatch(cell -> !code(cell, words).isEmpty());
  }

  private static OptionalInt heading(List<Line> lines, int row, Statistics words) {
    IntPredicate isHeading =
        i -> !lines.get(i).isSentence() && lines.get(i).containsAny(words.headings());
    return IntStream.iterate(row, i -> i >= 0, i -> i - 1).filter(isHeading).findFirst();
  }

  /// Text that follows the table ends it.
  private static int end(List<Line> lines, int from) {
    return IntStream.range(from, lines.size())
        .filter(i -> lines.get(i).isSentence())
        .findFirst()
        .orElse(lines.size());
  }

  /// Where its lines stand in the file.
  Set<Integer> lines(List<Line> all) {
    return all.subList(from, to).stream().map(line -> line.at().line()).collect(Collectors.toSet());
  }

  boolean holds(int line) {
    return line >= from && line < to;
  }

  private static List<String> cells(Line line) {
    return line.ruled()
        ? line.cells().stream().map(Folding::fold).map(String::strip).toList()
        : Arrays.asList(line.folded().split("\\s+"));
  }

  private static String code(String cell, Statistics words) {
    var bare = words.remark().matcher(label(cell, words)).replaceAll("");
    return words.codes().getOrDefault(Labels.bare(bare), "");
  }

  /// A label without its number.
  private static String label(String cell, Statistics words) {
    var lead = words.lead().matcher(cell);
    return lead.lookingAt() ? cell.substring(lead.end()).strip() : cell;
  }

  /// Rows in the making, cell by cell.
  private static final class Rows {
    private final Statistics words;
    private final List<Row> rows = new ArrayList<>();
    private final List<BigDecimal> values = new ArrayList<>();
    private String label = "";
    private String unit = "";

    Rows(Statistics words) {
      this.words = words;
    }

    void line(Line line) {
      if (line.isSentence()) {
        end(line);
        return;
      }
      if (line.ruled()) {
        end(line);
      }
      cells(line).forEach(cell -> cell(cell, line));
      if (line.ruled()) {
        end(line);
      }
    }

    private void cell(String cell, Line line) {
      var value = value(cell);
      if (value.isPresent()) {
        values.add(value.get());
      } else if (words.blanks().contains(cell)) {
        label = "";
      } else if (words.units().contains(cell)) {
        unit = cell;
      } else if (!cell.isEmpty()) {
        label(cell, line);
      }
    }

    private Optional<BigDecimal> value(String cell) {
      var number = words.value().matcher(cell);
      if (!number.lookingAt()) {
        return Optional.empty();
      }
      var rest = cell.substring(number.end());
      if (!rest.isEmpty() && !words.units().contains(rest)) {
        return Optional.empty();
      }
      unit = rest.isEmpty() ? unit : rest;
      return Optional.of(new BigDecimal(number.group().replace(",", "")));
    }

    /// A label broken over two cells is known by both together.
    private void label(String cell, Line line) {
      boolean goesOn = values.isEmpty() && unit.isEmpty() && !code(label + cell, words).isEmpty();
      var whole = goesOn ? label + cell : StatisticsTable.label(cell, words);
      end(line);
      label = whole;
    }

    /// Where a row has several numbers, nothing says which of them is meant.
    private void end(Line line) {
      if (!label.isEmpty() && values.size() == 1) {
        rows.add(new Row(code(label, words), label, values.getFirst(), unit, line));
      }
      values.clear();
      label = "";
      unit = "";
    }

    List<Row> all() {
      return List.copyOf(rows);
    }
  }
}
