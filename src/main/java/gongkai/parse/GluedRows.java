package gongkai.parse;

import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Takes the values of several rows apart that are one string of digits, so that each row's last
/// value is the sum of those before. Where that can be done in several ways, only the values are
/// told that are the same in all of them.
final class GluedRows {
  /// No figure of such a table has more.
  private static final int MOST_DIGITS = 6;

  /// Longer strings have more ways than are worth trying.
  private static final int LONGEST = 45;

  /// More steps than this are not tried; zeros alone add up in very many ways.
  private static final int MOST_STEPS = 20_000;

  private int steps;
  private final int columns;
  private final boolean isSummed;

  GluedRows(Table table, List<Rule> rules) {
    var keys = table.columns().stream().map(Table.Column::key).toList();
    this.columns = keys.size();
    this.isSummed =
        rules.size() == 1
            && rules.getFirst().parts().equals(keys.subList(0, columns - 1))
            && rules.getFirst().total().equals(keys.subList(columns - 1, columns));
  }

  /// As many values as needed, empty where there is no way or too many to try.
  List<Atom> split(Atom glued, int needed) {
    var digits = Folding.fold(glued.text());
    var ways = new ArrayList<List<String>>();
    if (digits.length() == needed) {
      ways.add(digits.chars().mapToObj(Character::toString).toList());
    } else if (digits.length() > needed && digits.length() <= LONGEST && isSummed) {
      steps = 0;
      rows(digits, new ArrayList<>(), needed, ways);
    }
    return ways.isEmpty() || steps > MOST_STEPS
        ? List.of()
        : IntStream.range(0, needed).mapToObj(i -> common(glued, ways, i)).toList();
  }

  private static Atom common(Atom glued, List<List<String>> ways, int index) {
    var value = ways.getFirst().get(index);
    return ways.stream().allMatch(way -> way.get(index).equals(value))
        ? new Atom(Kind.VALUE, value, glued.at())
        : new Atom(Kind.OPEN, glued.text(), glued.at());
  }

  private void rows(String rest, List<String> values, int needed, List<List<String>> ways) {
    if (++steps > MOST_STEPS || rest.length() < needed - values.size()) {
      return;
    }
    if (values.size() == needed) {
      if (rest.isEmpty()) {
        ways.add(List.copyOf(values));
      }
      return;
    }
    int column = values.size() % columns;
    var row = values.subList(values.size() - column, values.size());
    if (column == columns - 1) {
      take(rest, sum(row), values, needed, ways);
      return;
    }
    int longest = rest.startsWith("0") ? 1 : Math.min(MOST_DIGITS, rest.length());
    for (int length = 1; length <= longest; length++) {
      take(rest, rest.substring(0, length), values, needed, ways);
    }
  }

  private void take(
      String rest, String value, List<String> values, int needed, List<List<String>> ways) {
    if (rest.startsWith(value)) {
      values.add(value);
      rows(rest.substring(value.length()), values, needed, ways);
      values.removeLast();
    }
  }

  private static String sum(List<String> row) {
    return Long.toString(row.stream().mapToLong(Long::parseLong).sum());
  }
}
