package gongkai.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What was measured of the program and of the baseline, row by row.
final class Results {
  /// Whose figure it is.
  enum Side {
    GONGKAI,
    PLAIN
  }

  private record Row(Samples gongkai, Samples plain) {
    Row() {
      this(new Samples(), new Samples());
    }

    Samples of(Side side) {
      return side == Side.GONGKAI ? gongkai : plain;
    }
  }

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /// @param what with its unit; rows stand in the order in which they first came
  void add(String what, Side side, double value) {
    rows.computeIfAbsent(what, _ -> new Row()).of(side).add(value);
  }

  String toMarkdown() {
    var table =
        new StringBuilder("| | Gongkai | plain Lucene | Gongkai : plain |\n|---|---|---|---|\n");
    rows.forEach(
        (what, row) ->
            table.append(
                "| %s | %s | %s | %s |%n".formatted(what, row.gongkai, row.plain, ratio(row))));
    return table.toString();
  }

  private static String ratio(Row row) {
    return row.gongkai.isEmpty() || row.plain.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.2f", row.gongkai.median() / row.plain.median());
  }
}
