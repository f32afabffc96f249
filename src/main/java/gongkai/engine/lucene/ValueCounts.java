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
import java.util.function.IntConsumer;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

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

  static Values of(IndexField field, ValueNumbers numbers, Matches matches) throws IOException {
    return new ValueCounts(numbers, matches).of(field);
  }

  /// Every value that a report has, the most frequent first, ties by value.
  static List<Count> all(ValueNumbers numbers, FacetsCollector reports) throws IOException {
    var counts = new int[numbers.size()];
    var matches = new Matches(reports, Names.PASSAGES);
    new ValueCounts(numbers, matches).count(value -> counts[value]++);
    var all = new ArrayList<Count>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        all.add(new Count(numbers.value(value), counts[value]));
      }
    }
    all.sort(Comparator.comparingLong(count -> -count.count()));
    return all;
  }

  private Values of(IndexField field) throws IOException {
    var counts = new int[numbers.size()];
    long withValue = count(value -> counts[value]++);
    var listed = new ArrayList<Count>();
    var isListed = new boolean[counts.length];
    for (int value : most(counts)) {
      listed.add(new Count(numbers.value(value), counts[value]));
      isListed[value] = true;
    }
    boolean all = listed.size() < LISTED;
    return new Values(
        field, listed, all ? 0 : withoutAny(isListed, withValue), matches.count() - withValue);
  }

  /// Counts each value of each report.
  ///
  /// @return how many reports have any
  private long count(IntConsumer counter) throws IOException {
    long withValue = 0;
    for (var segment : matches.reports().getMatchingDocs()) {
      var values = values(segment);
      var reports = segment.bits().iterator();
      while (reports.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (values.advanceExact(reports.docID())) {
          withValue++;
          for (int i = 0; i < values.docValueCount(); i++) {
            counter.accept(numbers.number(segment, values.nextOrd()));
          }
        }
      }
    }
    return withValue;
  }

  /// How many reports have values, but none of those listed.
  private long withoutAny(boolean[] isListed, long withValue) throws IOException {
    long withListed = 0;
    for (var segment : matches.reports().getMatchingDocs()) {
      var values = values(segment);
      var reports = segment.bits().iterator();
      while (reports.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (values.advanceExact(reports.docID())) {
          boolean any = false;
          for (int i = 0; i < values.docValueCount() && !any; i++) {
            any = isListed[numbers.number(segment, values.nextOrd())];
          }
          withListed += any ? 1 : 0;
        }
      }
    }
    return withValue - withListed;
  }

  private SortedSetDocValues values(MatchingDocs segment) throws IOException {
    return DocValues.getSortedSet(segment.context().reader(), numbers.field());
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
