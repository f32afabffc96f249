package gongkai.parse;

import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;

/// Takes the values of several rows apart that are one string of digits: in the one way in which
/// each row's last value is the sum of those before.
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

  /// As many values as needed, empty where there is no way or more than one.
  List<Atom> split(Atom glued, int needed) {
    var digits = Folding.fold(glued.text());
    var ways = new ArrayList<List<String>>();
    if (digits.length() == needed) {
      ways.add(digits.chars().mapToObj(Character::toString).toList());
    } else if (digits.length() > needed && digits.length() <= LONGEST && isSummed) {
      steps = 0;
      rows(digits, new ArrayList<>(), needed, ways);
      if (steps > MOST_STEPS) {
        return List.of();
      }
    }
    return ways.size() == 1
        ? ways.getFirst().stream().map(each -> new Atom(Kind.VALUE, each, glued.at())).toList()
        : List.of();
  }

  /// Stops at the second way.
  private void rows(String rest, List<String> values, int needed, List<List<String>> ways) {
    if (++steps > MOST_STEPS) {
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
    for (int length = 1; length <= longest && ways.size() < 2; length++) {
      take(rest, rest.substring(0, Math.min(length, rest.length())), values, needed, ways);
    }
  }

  private void take(
      String rest, String value, List<String> values, int needed, List<List<String>> ways) {
    if (!value.isEmpty() && rest.startsWith(value)) {
      values.add(value);
      rows(rest.substring(value.length()), values, needed, ways);
      values.removeLast();
    }
  }

  private static String sum(List<String> row) {
    return Long.toString(row.stream().mapToLong(Long::parseLong).sum());
  }
}
