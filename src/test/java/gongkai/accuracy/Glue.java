package gongkai.accuracy;

import gongkai.report.Figure;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which figures nothing in a file decides: digits printed one after another without a gap that are
/// the same for other numbers, too. In the table without sums that is any other numbers, in the
/// table of cases those whose sums hold as well.
final class Glue {
  private static final String LAYOUT = "GLUED";
  private static final String TABLE = "disclosure.";
  private static final List<String> CASES = List.of("review.", "litigation.");

  /// Four outcomes and their total.
  private static final int GROUP = 5;

  /// No report counts more cases.
  private static final int MOST_DIGITS = 9;

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
      undecided.addAll(cases(sample.truth().figures()));
    }
    return undecided;
  }

  /// The figures of the table of cases that are others in another way to part its digits.
  private static Set<String> cases(Map<String, Figure> figures) {
    var printed = new LinkedHashMap<String, String>();
    figures.forEach(
        (code, figure) -> {
          if (CASES.stream().anyMatch(code::startsWith)) {
            printed.put(code, spelled(figure.text()));
          }
        });
    var codes = List.copyOf(printed.keySet());
    var differing = new HashSet<String>();
    for (var way : groups(String.join("", printed.values()), codes.size() / GROUP)) {
      for (int i = 0; i < codes.size(); i++) {
        if (!way.get(i).equals(printed.get(codes.get(i)))) {
          differing.add(codes.get(i));
        }
      }
    }
    return differing;
  }

  /// All ways to part digits into groups whose last number is the sum of the others.
  private static List<List<String>> groups(String digits, int groups) {
    var ways = new ArrayList<List<String>>();
    if (groups == 0 && digits.isEmpty()) {
      ways.add(List.of());
    }
    for (int to = GROUP; groups > 0 && to <= digits.length(); to++) {
      var rest = groups(digits.substring(to), groups - 1);
      for (var group : rest.isEmpty() ? rest : summed(digits.substring(0, to), GROUP, 0)) {
        rest.forEach(each -> ways.add(Stream.concat(group.stream(), each.stream()).toList()));
      }
    }
    return ways;
  }

  /// All ways to part digits into so many numbers, of which the last is the sum of the others.
  private static List<List<String>> summed(String digits, int numbers, long sum) {
    if (numbers == 1) {
      return digits.equals(Long.toString(sum)) ? List.of(List.of(digits)) : List.of();
    }
    var ways = new ArrayList<List<String>>();
    for (int to = 1; to <= Math.min(MOST_DIGITS, digits.length() - numbers + 1); to++) {
      var number = digits.substring(0, to);
      if (isNumber(number)) {
        summed(digits.substring(to), numbers - 1, sum + Long.parseLong(number))
            .forEach(rest -> ways.add(Stream.concat(Stream.of(number), rest.stream()).toList()));
      }
    }
    return ways;
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
