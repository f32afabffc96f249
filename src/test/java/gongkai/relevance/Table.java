package gongkai.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The files of tab-separated values that lie beside these classes; their first line names columns.
final class Table {
  private Table() {}

  /// @throws IllegalArgumentException where a row has another number of cells than the first line
  static List<List<String>> rows(String name) {
    var rows = text(name).lines().map(line -> List.of(line.split("\t", -1))).toList();
    var columns = rows.getFirst().size();
    for (var row : rows) {
      if (row.size() != columns) {
        throw new IllegalArgumentException(name + " must have " + columns + " columns: " + row);
      }
    }
    return rows.subList(1, rows.size());
  }

  static String text(String name) {
    try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
