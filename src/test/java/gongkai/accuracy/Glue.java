package gongkai.accuracy;

import gongkai.report.Figure;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Which figures nothing in a file decides: digits printed one after another without a gap, in a
/// table that has no sums, that are the same for other numbers, too.
final class Glue {
  private static final String LAYOUT = "GLUED";
  private static final String TABLE = "disclosure.";

  private Glue() {}

  static Set<String> undecided(Sample sample) {
    var undecided = new HashSet<String>();
    if (sample.layout().startsWith(LAYOUT)) {
      rows(sample.truth().figures())
          .forEach(
              (row, printed) -> {
                var text = spelled(String.join("", printed.values()));
                // A unit, a note or a stroke parts what stands around it.
                if (text.matches("[-,.0-9]*") && ways(text, printed.size()) != 1) {
                  undecided.addAll(printed.keySet());
                }
              });
    }
    return undecided;
  }

  /// What each row prints, by the codes of its figures.
  private static Map<String, Map<String, String>> rows(Map<String, Figure> figures) {
    var rows = new LinkedHashMap<String, Map<String, String>>();
    figures.forEach(
        (code, figure) -> {
          if (code.startsWith(TABLE)) {
            rows.computeIfAbsent(
                    code.substring(0, code.lastIndexOf('.')), _ -> new LinkedHashMap<>())
                .put(code, figure.text());
          }
        });
    return rows;
  }

  private static String spelled(String printed) {
    return Normalizer.normalize(printed, Normalizer.Form.NFKC);
  }

  /// In how many ways a text is so many numbers without leading zeros, up to two.
  private static int ways(String text, int numbers) {
    if (numbers == 1) {
      return isNumber(text) ? 1 : 0;
    }
    int ways = 0;
    for (int to = 1; to < text.length() && ways < 2; to++) {
      if (isNumber(text.substring(0, to))) {
        ways += ways(text.substring(to), numbers - 1);
      }
    }
    return ways;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?(0|[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]*)(\\.[0-9]+)?");
  }
}
