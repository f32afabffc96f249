package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import gongkai.engine.Answer.Facet.Values;
import gongkai.engine.lucene.Matching.Matches;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;

/// Counts the reports that have a matching passage of each value: sections and kinds of passages.
final class PassageCounts {
  private final IndexSearcher searcher;
  private final BitSetProducer ends;

  PassageCounts(IndexSearcher searcher, BitSetProducer ends) {
    this.searcher = searcher;
    this.ends = ends;
  }

  Values of(IndexField field, Matches matches) throws IOException {
    var weight =
        searcher.createWeight(
            searcher.rewrite(matches.passages()), ScoreMode.COMPLETE_NO_SCORES, 1);
    var counts = new HashMap<String, Long>();
    long reports = 0;
    for (var segment : matches.reports().getMatchingDocs()) {
      reports += count(field.key(), segment, weight, counts);
    }
    var values =
        counts.entrySet().stream()
            .map(value -> new Count(value.getKey(), value.getValue()))
            .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
            .toList();
    return new Values(field, values, 0, matches.count() - reports);
  }

  /// How many reports of the segment have any value.
  private long count(String field, MatchingDocs segment, Weight weight, Map<String, Long> counts)
      throws IOException {
    var scorer = weight.scorer(segment.context());
    var blocks = ends.getBitSet(segment.context());
    if (scorer == null || blocks == null) {
      return 0;
    }
    var passages = scorer.iterator();
    var column = DocValues.getSorted(segment.context().reader(), field);
    var perValue = new long[column.getValueCount()];
    long counted = 0;
    var reports = segment.bits().iterator();
    while (reports.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int report = reports.docID();
      int first = report == 0 ? 0 : blocks.prevSetBit(report - 1) + 1;
      if (passages.docID() < first) {
        passages.advance(first);
      }
      var values = new HashSet<Integer>();
      for (; passages.docID() < report; passages.nextDoc()) {
        if (column.advanceExact(passages.docID())) {
          values.add(column.ordValue());
        }
      }
      values.forEach(value -> perValue[value]++);
      counted += values.isEmpty() ? 0 : 1;
    }
    for (int value = 0; value < perValue.length; value++) {
      if (perValue[value] > 0) {
        counts.merge(column.lookupOrd(value).utf8ToString(), perValue[value], Long::sum);
      }
    }
    return counted;
  }
}
