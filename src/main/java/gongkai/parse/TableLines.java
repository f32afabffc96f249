package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Table;
import gongkai.form.Table.Column;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What the head of a table says: where the table begins, and whether its columns are those of the
/// form.
final class TableLines {
  /// The head of a column is no longer; a note under the table is.
  private static final int LONGEST_HEAD = 12;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

  private TableLines() {}

  /// The lines of a part from the head or the first row of cells on, without sentences. A sentence
  /// with words of the head is a table whose line ends were lost.
  static List<Line> of(Table table, List<Line> lines) {
    var own = ownHead(table);
    int head =
        IntStream.range(0, lines.size())
            .filter(i -> isFirst(table, own, lines.get(i)))
            .findFirst()
            .orElse(0);
    return lines.subList(head, lines.size()).stream()
        .filter(line -> !line.isSentence() || hasWord(table.head(), line))
        .toList();
  }

  /// The same lines if one of them has a word of the head, else none: other tables that count the
  /// same are not the form's.
  static List<Line> headed(Table table, List<Line> lines) {
    return lines.stream().anyMatch(line -> hasWord(table.head(), line)) ? lines : List.of();
  }

  /// Whether a row names several columns.
  static boolean namesColumns(Table table, List<Line> lines) {
    var columns = table.columns().stream().map(column -> Labels.bare(column.label())).toList();
    return lines.stream()
        .filter(Line::ruled)
        .anyMatch(
            line ->
                line.cells().stream()
                        .map(Labels::bare)
                        .filter(cell -> column(columns, cell) >= 0)
                        .distinct()
                        .count()
                    > 1);
  }

  /// A label of the first row may stand above the head, where it names a group of columns.
  private static boolean isFirst(Table table, List<String> own, Line line) {
    var bare = Labels.bare(line.text());
    return line.ruled() || hasWord(own, bare) || table.rows().getFirst().match().contains(bare);
  }

  /// The words of the head that do not also stand between the rows.
  private static List<String> ownHead(Table table) {
    var groups = table.rows().stream().map(row -> Labels.bare(row.group())).distinct().toList();
    return table.head().stream()
        .filter(word -> groups.stream().noneMatch(group -> group.contains(word)))
        .toList();
  }

  private static boolean hasWord(List<String> words, Line line) {
    return hasWord(words, Labels.bare(line.text()));
  }

  private static boolean hasWord(List<String> words, String bare) {
    for (var word : words) {
      if (bare.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a row of the head names the columns in another order than the form.
  static boolean isReordered(Table table, List<Line> lines) {
    var labels = table.columns().stream().map(column -> Labels.bare(column.label())).toList();
    return lines.stream().filter(Line::ruled).anyMatch(line -> isReordered(labels, line))
        || isReorderedBelow(table, lines);
  }

  /// Whether words outside cells name the columns in another order. A name that rows have, too, may
  /// be a row's.
  private static boolean isReorderedBelow(Table table, List<Line> lines) {
    var names = ownNames(table);
    var words =
        lines.stream()
            .filter(line -> !line.ruled())
            .flatMap(line -> BLANKS.splitAsStream(line.text()))
            .toList();
    var named = new BitSet();
    for (var word : words) {
      int column = word.length() > LONGEST_HEAD ? -1 : names.indexOf(Labels.bare(word));
      if (column >= 0 && !names.get(column).isEmpty() && !named.get(column)) {
        if (named.length() > column) {
          return true;
        }
        named.set(column);
      }
    }
    return false;
  }

  /// The name of each column, empty where it has none of its own.
  private static List<String> ownNames(Table table) {
    return table.columns().stream()
        .map(column -> column.key().equals(table.mainColumn()) ? "" : column.label())
        .map(label -> Labels.bare(label.substring(label.lastIndexOf('·') + 1)))
        .map(name -> table.rows().stream().anyMatch(row -> row.match().contains(name)) ? "" : name)
        .toList();
  }

  private static boolean isReordered(List<String> labels, Line line) {
    var named = new BitSet();
    for (var cell : line.cells()) {
      int column = column(labels, Labels.bare(cell));
      if (column >= 0 && !named.get(column)) {
        if (named.length() > column) {
          return true;
        }
        named.set(column);
      }
    }
    return false;
  }

  /// Whether a row of the head names a column that the form has not.
  static boolean hasOtherColumns(Table table, List<Line> lines, Cells cells) {
    var columns = table.columns().stream().map(column -> Labels.bare(column.label())).toList();
    return lines.stream()
        .filter(Line::ruled)
        .map(line -> line.cells().stream().map(Labels::bare).filter(it -> !it.isEmpty()).toList())
        // First, since few rows have one.
        .filter(row -> row.stream().anyMatch(cells::isOtherColumn))
        .filter(row -> row.stream().anyMatch(cell -> isOfHead(table, columns, cell)))
        .flatMap(List::stream)
        .filter(cell -> cell.length() <= LONGEST_HEAD && !isOfHead(table, columns, cell))
        .anyMatch(cells::isOtherColumn);
  }

  private static boolean isOfHead(Table table, List<String> columns, String cell) {
    return table.head().stream().anyMatch(cell::contains)
        || columns.stream().anyMatch(column -> column.endsWith(cell));
  }

  /// The column whose label a cell of the head has, or the end of it; -1 where none has, or where
  /// it is the end of several.
  private static int column(List<String> labels, String cell) {
    int found = -1;
    for (int i = 0; i < labels.size() && !cell.isEmpty(); i++) {
      if (labels.get(i).endsWith(cell)
          && !labels.get(i).equals(found < 0 ? "" : labels.get(found))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /// The columns whose head prints another unit than the form's; nothing is converted.
  static List<Column> inOtherUnits(Table table, List<Line> lines) {
    var inUnits = table.columns().stream().filter(it -> !it.otherUnits().isEmpty()).toList();
    if (inUnits.isEmpty()) {
      return List.of();
    }
    var printed = lines.stream().map(line -> Labels.bare(line.text())).toList();
    return inUnits.stream()
        .filter(column -> printed.stream().anyMatch(bare -> hasWord(column.otherUnits(), bare)))
        .toList();
  }
}
