package gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tables drawn with `+---+` between their rows, whose cells may go on over several lines.
final class DrawnRows {
  private static final Pattern RULE = Pattern.compile("\\s*[+|][-=+:| ]*[-=]{2}[-=+:| ]*[+|]\\s*");

  /// Fewer lie round a table of which only the head is ruled off, and whose rows are lines.
  private static final int FEWEST_RULES = 5;

  private DrawnRows() {}

  /// The same lines, each row of such a table on the first of its own, and the others, and what is
  /// drawn between, empty.
  static List<String> onOneLine(List<String> lines) {
    if (lines.stream().noneMatch(DrawnRows::isRule)) {
      return lines;
    }
    var rows = new ArrayList<>(lines);
    for (int from = 0; from < rows.size(); from++) {
      int to = from;
      while (to < rows.size() && isDrawn(rows.get(to))) {
        to++;
      }
      if (rows.subList(from, to).stream().filter(DrawnRows::isRule).count() >= FEWEST_RULES) {
        join(rows.subList(from, to));
      }
      rows.subList(from, to).replaceAll(line -> isRule(line) ? "" : line);
      from = to;
    }
    return rows;
  }

  private static boolean isRule(String line) {
    return line.indexOf('+') >= 0 && RULE.matcher(line).matches();
  }

  private static boolean isDrawn(String line) {
    return isRule(line) || line.strip().startsWith("|");
  }

  private static void join(List<String> table) {
    int first = 0;
    for (int i = 1; i < table.size(); i++) {
      if (isRule(table.get(i)) || isRule(table.get(first))) {
        first = i;
      } else {
        var joined = joined(table.get(first).split("\\|", -1), table.get(i).split("\\|", -1));
        if (joined.isEmpty()) {
          first = i;
        } else {
          table.set(first, joined);
          table.set(i, "");
        }
      }
    }
  }

  /// Empty where a line has other cells, or goes on with a number beside which it could as well be
  /// another.
  private static String joined(String[] row, String[] more) {
    if (row.length != more.length) {
      return "";
    }
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.length; i++) {
      var rest = more[i].strip();
      if (!rest.isEmpty() && isNumber(rest) && isNumber(row[i].strip())) {
        return "";
      }
      cells.add(rest.isEmpty() ? row[i] : row[i].stripTrailing() + rest + " ");
    }
    return String.join("|", cells);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }
}
