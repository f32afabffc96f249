package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Table;
import gongkai.parse.KnownLabel.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well the text round a run of values agrees with the label of a row.
final class Agreement {
  /// What a character between a label and its values costs.
  private static final double NOISE = 0.05;

  /// What a run costs that has too few values for the row.
  private static final double SHORT = 0.1;

  /// What a run costs that holds nothing but blanks, such as those between the words of a head.
  private static final double BLANK = 0.05;

  /// What a character of the label gains: 其他处理 is itself before it is 其他.
  private static final double LONGER = 0.001;

  /// Values that stand among the row's own, such as a page number.
  private static final int STRAY = 3;

  /// Of a group's label, broken over the lines of the labels beside it.
  private static final int LONGEST_PIECE = 6;

  /// Characters that a converter may lose out of a label.
  private static final int MOST_LOST = 3;

  private final Map<Table.Row, List<KnownLabel>> labels = new HashMap<>();
  private final List<String> groups;
  private final List<String> columns;
  private final Neighbours neighbours;
  private final RowNumbers numbers;
  private final GroupLabels groupLabels;

  Agreement(Table table) {
    this.groups = table.rows().stream().map(row -> Labels.bare(row.group())).distinct().toList();
    this.columns = table.columns().stream().map(column -> Labels.bare(column.label())).toList();
    this.neighbours = new Neighbours(table);
    this.numbers = new RowNumbers(table);
    this.groupLabels = new GroupLabels(table, numbers);
    for (var row : table.rows()) {
      var number = numbers.of(row);
      labels.put(row, row.match().stream().map(it -> KnownLabel.of(it, number)).toList());
    }
  }

  /// 1 at best, 0 where nothing agrees.
  double of(Run run, Table.Row row) {
    if (!fits(run, row)) {
      return 0;
    }
    double most = 0;
    for (var label : labels.getOrDefault(row, List.of())) {
      most = Math.max(most, agreement(run, row, label.whole()));
      most = Math.max(most, most > 0 ? 0 : beheaded(run, row, label));
    }
    if (run.printed() == 0) {
      return most / 2;
    }
    if (run.isBlank()) {
      return most - BLANK;
    }
    return run.printed() >= row.columns().size() || run.isGlued() ? most : most - SHORT;
  }

  /// Whether the values stand beside the label of the row's group, and its own label below.
  boolean isBesideGroup(Run run, Table.Row row) {
    return run.printed() > 0 && fits(run, row) && groupLabels.isBeside(run, row);
  }

  private boolean fits(Run run, Table.Row row) {
    int needed = row.columns().size();
    // Empty cells and a page number before the words of a head are the head's.
    if ((run.isBlank() || run.printed() + 1 < needed) && isColumn(run.after())) {
      return false;
    }
    return run.printed() == 0 ? run.values().size() >= needed : run.printed() <= needed + STRAY;
  }

  private boolean isColumn(String text) {
    for (var column : columns) {
      if (text.startsWith(column)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfGroup(String text) {
    for (var group : groups) {
      if (group.contains(text)) {
        return true;
      }
    }
    return false;
  }

  /// How well a label agrees that lost its first or its second character. What is left of a short
  /// one may end another, and so is known only behind its number.
  private double beheaded(Run run, Table.Row row, KnownLabel label) {
    if (!label.isLong()) {
      return label.endsBeheaded(run.before()) ? 1 - 1.0 / label.whole().text().length() : 0;
    }
    if (!run.lead().letters().mayHold(label.letters()) || !run.before().contains(label.middle())) {
      return 0;
    }
    double most = 0;
    for (var rest : label.beheaded()) {
      most = Math.max(most, agreement(run, row, rest));
    }
    return most - NOISE;
  }

  private double agreement(Run run, Table.Row row, Spelling spelling) {
    if (!run.lead().letters().mayHold(spelling.letters())) {
      return 0;
    }
    var before = run.before();
    var label = spelling.text();
    var start = spelling.start();
    double most = 0;
    for (int at = before.lastIndexOf(start); at >= 0; at = before.lastIndexOf(start, at - 1)) {
      var matched = matched(before, at, label);
      var gap = before.substring(matched.end());
      if (gap.length() * NOISE >= 1) {
        break;
      }
      if (!neighbours.isAnothers(run, row, at, matched.end())
          && (matched.isWhole(label) || !neighbours.isOtherNumber(before, at, row))
          && (label.length() >= KnownLabel.SHORTEST_BEGINNING
              || !numbers.isAnothers(row, before, at))) {
        most = Math.max(most, score(label, matched, gap, run.after()));
      }
    }
    return most;
  }

  /// How much of a label stands in a text.
  ///
  /// @param length in characters of the label
  /// @param lost how many of them the text has not, though it goes on behind them
  /// @param end where it ends in the text
  private record Matched(int length, int lost, int end) {
    boolean isWhole(String label) {
      return length == label.length() && lost == 0;
    }
  }

  /// Reads a label as far as it goes, over pieces of a group's label that stand in its midst and
  /// over characters that were lost.
  private Matched matched(String text, int at, String label) {
    int length = 0;
    int lost = 0;
    int end = at;
    while (length < label.length() && end < text.length()) {
      if (text.charAt(end) == label.charAt(length)) {
        length++;
        end++;
        continue;
      }
      int skip = length < 2 ? 0 : skip(text, end, label.substring(length));
      int missing = length < 2 || skip > 0 ? 0 : missing(text, end, label.substring(length));
      if (skip == 0 && (missing == 0 || lost + missing > MOST_LOST)) {
        break;
      }
      end += skip;
      length += missing;
      lost += missing;
    }
    return new Matched(length, lost, end);
  }

  /// How many characters of a label's rest the text lacks before it goes on with it, or 0.
  private static int missing(String text, int from, String rest) {
    var next = text.substring(from, Math.min(text.length(), from + 2));
    int at = next.length() < 2 ? rest.length() - 1 : rest.indexOf(next);
    return at > 0 && at <= (next.length() < 2 ? 1 : MOST_LOST) && rest.startsWith(next, at)
        ? at
        : 0;
  }

  /// How many characters of a group's label to skip before the label goes on, or 0.
  private int skip(String text, int from, String rest) {
    var next = rest.substring(0, Math.min(2, rest.length()));
    for (int length = 1; length <= LONGEST_PIECE && from + length < text.length(); length++) {
      var piece = text.substring(from, from + length);
      if (text.startsWith(next, from + length) && isOfGroup(piece)) {
        return length;
      }
    }
    return 0;
  }

  private double score(String label, Matched matched, String gap, String after) {
    int length = matched.length();
    boolean wrapped =
        length < label.length() && goesOn(label, length, after) && !isWhole(label, after);
    if (!wrapped && length < Math.min(KnownLabel.SHORTEST_BEGINNING, label.length())) {
      return 0;
    }
    double agreed = (wrapped ? label.length() : length) - matched.lost();
    double noise = isOfGroup(gap) ? 0 : NOISE * gap.length();
    return agreed / label.length() + LONGER * agreed - noise;
  }

  /// A label that stands whole after the values is that of the next row, whatever it begins with.
  private static boolean isWhole(String label, String after) {
    int at = after.indexOf(label);
    return at >= 0 && at <= LONGEST_PIECE;
  }

  /// Whether the text after the values takes up the label where it broke off; a group's label may
  /// stand between. Behind another row's number, or where the character before is there again, it
  /// is a label of its own.
  private static boolean goesOn(String label, int length, String after) {
    int at = after.indexOf(label.substring(length));
    return at >= 0
        && at <= label.length() - length + 8
        && !hasDigit(after, at)
        && (at == 0 || length == 0 || after.charAt(at - 1) != label.charAt(length - 1));
  }

  private static boolean hasDigit(String text, int before) {
    for (int i = 0; i < before; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
