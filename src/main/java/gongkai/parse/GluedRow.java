package gongkai.parse;

import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import gongkai.parse.RowReader.Filling;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Takes the values of one row apart that are one string of digits.
final class GluedRow {
  /// Glued digits longer than this have more ways than are worth trying.
  private static final int LONGEST = 30;

  /// No figure of a report has more.
  private static final int MOST_DIGITS = 8;

  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

  private GluedRow() {}

  /// All ways to cut a string of digits into numbers without leading zeros that add up.
  static List<Filling> splits(Atom glued, Table.Row row, List<Rule> rules) {
    var digits = Folding.fold(glued.text());
    var plain = new Atom(glued.kind(), digits, glued.at());
    var printed = digits.length() == glued.text().length() ? glued : plain;
    var found = new ArrayList<Filling>();
    if (digits.indexOf('.') >= 0) {
      return isOne(digits) || !rules.isEmpty() ? List.of() : decimals(plain, row);
    }
    if (digits.length() <= LONGEST) {
      split(
          digits,
          0,
          new int[row.columns().size() + 1],
          0,
          cuts -> {
            if (holds(filling(plain, cuts), row, rules)) {
              found.add(filling(printed, cuts));
            }
          });
    }
    return found;
  }

  /// All ways to cut digits into numbers of which any may have decimals.
  private static List<Filling> decimals(Atom glued, Table.Row row) {
    var found = new ArrayList<Filling>();
    cut(glued, List.of(), row.columns().size(), found);
    return found;
  }

  /// Whether digits may as well be one number, beside cells that were left blank.
  private static boolean isOne(String digits) {
    return NUMBER.matcher(digits).matches();
  }

  private static void cut(Atom rest, List<Atom> before, int columns, List<Filling> found) {
    if (before.size() == columns && rest.text().isEmpty()) {
      found.add(Filling.of(before));
    }
    for (int to = 1; before.size() < columns && to <= rest.text().length(); to++) {
      var number = new Atom(Kind.VALUE, rest.text().substring(0, to), rest.at());
      if (NUMBER.matcher(number.text()).matches()) {
        var cells = new ArrayList<>(before);
        cells.add(number);
        cut(new Atom(rest.kind(), rest.text().substring(to), rest.at()), cells, columns, found);
      }
    }
  }

  /// Offers every way to place the cuts; `cuts[i]` is where column i begins.
  private static void split(
      String digits, int from, int[] cuts, int column, Consumer<int[]> offer) {
    cuts[column] = from;
    int left = cuts.length - 1 - column;
    if (left == 0) {
      if (from == digits.length()) {
        offer.accept(cuts);
      }
      return;
    }
    int longest = Math.min(longest(digits, from), digits.length() - from - (left - 1));
    int shortest = from < digits.length() && digits.charAt(from) == '-' ? 2 : 1;
    for (int length = shortest; length <= longest; length++) {
      split(digits, from + length, cuts, column + 1, offer);
    }
  }

  /// A zero leads no number, and a minus begins one.
  private static int longest(String digits, int from) {
    int sign = from < digits.length() && digits.charAt(from) == '-' ? 1 : 0;
    if (from + sign < digits.length() && digits.charAt(from + sign) == '0') {
      return 1 - sign;
    }
    int minus = digits.indexOf('-', from + 1);
    return Math.min(MOST_DIGITS + sign, minus < 0 ? digits.length() : minus - from);
  }

  private static Filling filling(Atom glued, int[] cuts) {
    var cells = new ArrayList<Atom>();
    for (int i = 0; i + 1 < cuts.length; i++) {
      cells.add(new Atom(Kind.VALUE, glued.text().substring(cuts[i], cuts[i + 1]), glued.at()));
    }
    return Filling.of(cells);
  }

  private static boolean holds(Filling filling, Table.Row row, List<Rule> rules) {
    return rules.stream()
        .allMatch(rule -> sum(filling, row, rule.total()) == sum(filling, row, rule.parts()));
  }

  private static long sum(Filling filling, Table.Row row, List<String> columns) {
    long sum = 0;
    for (int i = 0; i < row.columns().size(); i++) {
      if (columns.contains(row.columns().get(i).key())) {
        sum += Long.parseLong(filling.cells().get(i).orElseThrow().text());
      }
    }
    return sum;
  }
}
