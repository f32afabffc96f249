package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import gongkai.engine.Answer.Facet.Values;
import gongkai.engine.lucene.Matching.Matches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Counts the reports that have each value of a field.
///
/// Lucene's own counts do not say how many reports have none of the values that are listed, and
/// give no numbers of values by which that could be told without looking each of them up again.
final class ValueCounts {
  /// More than a person reads through; the rest is summed up.
  static final int LISTED = 50;

  private final ValueNumbers numbers;
  private final Matches matches;

  private ValueCounts(ValueNumbers numbers, Matches matches) {
    this.numbers = numbers;
    this.matches = matches;
  }

  /// @param holding what a value must have in it to be listed
  static Values of(IndexField field, ValueNumbers numbers, Matches matches, String holding)
      throws IOException {
    return new ValueCounts(numbers, matches).of(field, holding);
  }

  /// Every value that a report has, the most frequent first, ties by value.
  static List<Count> all(ValueNumbers numbers, Matches matches) throws IOException {
    var counts = new ValueCounts(numbers, matches).counts();
    var all = new ArrayList<Count>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        all.add(new Count(numbers.value(value), counts[value]));
      }
    }
    all.sort(Comparator.comparingLong(count -> -count.count()));
    return all;
  }

  private Values of(IndexField field, String holding) throws IOException {
    var counts = counts();
    if (!holding.isEmpty()) {
      leaveOutWithout(holding, counts);
    }
    var listed = new ArrayList<Count>();
    var isListed = new boolean[counts.length];
    for (int value : most(counts)) {
      listed.add(new Count(numbers.value(value), counts[value]));
      isListed[value] = true;
    }
    long missing = 0;
    for (var segment : matches.segments()) {
      missing += segment.values(numbers.field()).without(segment.reports());
    }
    boolean all = holding.isEmpty() && listed.size() < LISTED;
    return new Values(
        field, listed, all ? 0 : matches.count() - missing - withAny(isListed), missing);
  }

  private void leaveOutWithout(String holding, int[] counts) throws IOException {
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0 && !numbers.value(value).contains(holding)) {
        counts[value] = 0;
      }
    }
  }

  /// How many reports have each value.
  private int[] counts() throws IOException {
    var counts = new int[numbers.size()];
    for (var segment : matches.segments()) {
      var number = numbers.in(segment.leaf());
      var counted = segment.values(numbers.field()).counts(segment.reports());
      for (int value = 0; value < counted.length; value++) {
        if (counted[value] > 0) {
          counts[(int) number.get(value)] += counted[value];
        }
      }
    }
    return counts;
  }

  /// How many reports have any of the values that are listed.
  private long withAny(boolean[] isListed) throws IOException {
    long with = 0;
    for (var segment : matches.segments()) {
      var column = segment.values(numbers.field());
      var number = numbers.in(segment.leaf());
      var wanted = new boolean[column.distinct()];
      for (int value = 0; value < wanted.length; value++) {
        wanted[value] = isListed[(int) number.get(value)];
      }
      with += column.with(wanted, segment.reports());
    }
    return with;
  }

  /// The numbers of the values that most reports have, the most frequent first, ties by value.
  private static List<Integer> most(int[] counts) {
    Comparator<Integer> better =
        Comparator.<Integer>comparingInt(value -> -counts[value]).thenComparing(value -> value);
    var worstFirst = new PriorityQueue<>(better.reversed());
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0
          && (worstFirst.size() < LISTED || counts[value] > counts[worstFirst.element()])) {
        worstFirst.add(value);
        if (worstFirst.size() > LISTED) {
          worstFirst.remove();
        }
      }
    }
    return worstFirst.stream().sorted(better).toList();
  }
}
