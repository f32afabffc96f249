package gongkai.extract;

import java.util.ArrayList;
import java.util.List;

/// Rows as spreadsheets save them: cells parted by commas, those with a comma in quotes.
final class CommaRow {
  /// The tables of the form have no fewer columns.
  private static final int FEWEST_CELLS = 4;

  /// So many cells at the end of a row are numbers or empty; no sentence ends so.
  private static final int VALUES = 3;

  /// So many rows make a file one of which commas part the cells.
  private static final int FEWEST_ROWS = 5;

  /// The head of a column is no longer.
  private static final int LONGEST_HEAD = 20;

  private CommaRow() {}

  /// Whether commas part the cells of a file's tables.
  static boolean isIn(List<String> lines) {
    return lines.stream()
            .filter(line -> line.indexOf(',') >= 0 && hasValues(parted(line)))
            .limit(FEWEST_ROWS)
            .count()
        == FEWEST_ROWS;
  }

  /// The cells of a line of such a file, none where it is a sentence.
  static List<String> cells(String line) {
    if (line.indexOf(',') < 0 || line.indexOf('。') >= 0) {
      return List.of();
    }
    var cells = parted(line);
    return hasValues(cells) || isHead(cells) ? cells : List.of();
  }

  /// Without the quotes round a cell.
  static String unquoted(String cell) {
    var bare = cell.strip();
    return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
        ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  private static boolean hasValues(List<String> cells) {
    return cells.size() >= FEWEST_CELLS
        && cells.subList(cells.size() - VALUES, cells.size()).stream().allMatch(CommaRow::isValue);
  }

  private static boolean isHead(List<String> cells) {
    return cells.size() >= FEWEST_CELLS
        && cells.stream().skip(1).allMatch(cell -> cell.length() <= LONGEST_HEAD);
  }

  /// A blank within would part two numbers, each with its own separators of thousands.
  private static boolean isValue(String cell) {
    var bare = cell.strip();
    return bare.chars().noneMatch(c -> Character.isLetter(c) || Character.isWhitespace(c));
  }

  private static List<String> parted(String line) {
    var cells = new ArrayList<String>();
    int from = 0;
    boolean isQuoted = false;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || (line.charAt(i) == ',' && !isQuoted)) {
        cells.add(unquoted(line.substring(from, i)));
        from = i + 1;
      } else if (line.charAt(i) == '"') {
        isQuoted = !isQuoted;
      }
    }
    return cells;
  }
}
