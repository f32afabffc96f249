package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import gongkai.engine.Answer.Facet.Values;
import gongkai.engine.lucene.Matching.Matches;
import gongkai.engine.lucene.Matching.Segment;
import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.util.FixedBitSet;

/// Counts the reports that have a matching passage of each value: sections and kinds of passages.
final class PassageCounts {
  private final IndexField field;
  private final Matches matches;
  private final Map<String, Long> counts = new HashMap<>();
  private long counted;

  private PassageCounts(IndexField field, Matches matches) {
    this.field = field;
    this.matches = matches;
  }

  static Values of(IndexField field, Matches matches) throws IOException {
    return new PassageCounts(field, matches).values();
  }

  private Values values() throws IOException {
    for (var segment : matches.segments()) {
      count(segment);
    }
    var values =
        counts.entrySet().stream()
            .map(value -> new Count(value.getKey(), value.getValue()))
            .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
            .toList();
    return new Values(field, values, 0, matches.count() - counted);
  }

  private void count(Segment segment) throws IOException {
    var members = segment.all().members(segment.documents());
    var passages = segment.sets().of(matches.passages(), members);
    var column = DocValues.getSorted(segment.leaf().reader(), field.key());
    var perValue = new long[column.getValueCount()];
    var ofReport = new BitSet();
    int report = -1;
    for (int passage = next(passages, 0); passage < passages.length(); ) {
      if (passage > report) {
        add(ofReport, perValue);
        report = segment.documents().nextSetBit(passage);
      }
      if (column.advanceExact(passage)) {
        ofReport.set(column.ordValue());
      }
      passage = next(passages, passage + 1);
    }
    add(ofReport, perValue);
    for (int value = 0; value < perValue.length; value++) {
      if (perValue[value] > 0) {
        counts.merge(column.lookupOrd(value).utf8ToString(), perValue[value], Long::sum);
      }
    }
  }

  private static int next(FixedBitSet set, int from) {
    return from < set.length() ? set.nextSetBit(from) : set.length();
  }

  /// Counts the values of one report.
  private void add(BitSet values, long[] counts) {
    counted += values.isEmpty() ? 0 : 1;
    values.stream().forEach(value -> counts[value]++);
    values.clear();
  }
}
