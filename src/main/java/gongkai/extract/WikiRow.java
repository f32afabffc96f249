package gongkai.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Rows as MediaWiki writes them: cells parted by two pipes, a pipe before the first.
final class WikiRow {
  private static final String BETWEEN = "||";
  private static final List<String> RULES = List.of("{|", "|-", "|}");

  /// Rows of other kinds have single pipes, too, or more of them where cells are blank.
  private static final Pattern ROW =
      Pattern.compile("\\s*+(?:\\|(?!\\|))?+[^|]*+(?:\\|\\|[^|]++)*+(?:\\|\\|)?+");

  /// So many rows make a file one of which two pipes part the cells.
  private static final int FEWEST_ROWS = 5;

  private WikiRow() {}

  /// Whether two pipes part the cells of a file's tables.
  static boolean isIn(List<String> lines) {
    var parted = lines.stream().filter(line -> line.contains(BETWEEN)).toList();
    return parted.size() >= FEWEST_ROWS
        && parted.stream().allMatch(line -> ROW.matcher(line).matches());
  }

  static boolean isRow(String line) {
    return line.contains(BETWEEN);
  }

  /// Whether a line only opens or parts rows.
  static boolean isRule(String line) {
    return RULES.stream().anyMatch(line.strip()::startsWith);
  }

  static List<String> cells(String line) {
    var row = line.strip();
    boolean isLed = row.startsWith("|") && !row.startsWith(BETWEEN);
    return Arrays.stream((isLed ? row.substring(1) : row).split("\\|\\|", -1))
        .map(InlineMarks::removedFromCell)
        .toList();
  }
}
