package gongkai.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts the paragraphs of numbered lists and says what stands before each.
final class ListLabels {
  /// No format has more levels.
  static final int LEVELS = 9;

  private static final int NOT_BEGUN = Integer.MIN_VALUE;

  private final Map<String, int[]> counts = new HashMap<>();

  /// How a level of a list is numbered.
  ///
  /// @param pattern with `%1` for the number of the first level, `%2` for that of the second …
  record Level(Numeral numeral, String pattern, int start) {}

  /// The label of the list's next paragraph.
  ///
  /// @param list whose paragraphs are counted together
  String next(String list, List<Level> levels, int level) {
    if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
      return "";
    }
    var count = counts.computeIfAbsent(list, _ -> begun());
    count[level] = count[level] == NOT_BEGUN ? levels.get(level).start() : count[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      count[deeper] = NOT_BEGUN;
    }
    return label(levels, level, count);
  }

  /// Lets a level of a list begin anew.
  void restart(String list, int level) {
    Optional.ofNullable(counts.get(list)).ifPresent(count -> count[level] = NOT_BEGUN);
  }

  private static String label(List<Level> levels, int level, int[] count) {
    if (levels.get(level).numeral() == Numeral.NONE) {
      return "";
    }
    var label = levels.get(level).pattern();
    for (int i = 0; i <= level; i++) {
      int number = count[i] == NOT_BEGUN ? levels.get(i).start() : count[i];
      label = label.replace("%" + (i + 1), levels.get(i).numeral().write(number));
    }
    return label;
  }

  private static int[] begun() {
    var count = new int[LEVELS];
    Arrays.fill(count, NOT_BEGUN);
    return count;
  }

  /// A label and its text, which grow together unless that made another number of both.
  static String before(String label, String text) {
    if (label.isEmpty() || text.isBlank()) {
      return text;
    }
    boolean wouldJoin =
        label.charAt(label.length() - 1) < 0x80 && Character.isDigit(text.charAt(0));
    return label + (wouldJoin ? " " : "") + text;
  }
}
