package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import gongkai.engine.Answer.Facet.Values;
import gongkai.engine.lucene.Matching.Matches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// Counts the reports that have each value of a field.
final class ValueCounts {
  /// More than a person reads through; the rest is summed up.
  static final int LISTED = 50;

  private ValueCounts() {}

  static Values of(IndexField field, StringDocValuesReaderState values, Matches matches)
      throws IOException {
    long reports = matches.count();
    if (reports == 0) {
      return new Values(field, List.of(), 0, 0);
    }
    var counted = new StringValueFacetCounts(values, matches.reports());
    var top = counted.getTopChildren(LISTED, field.key());
    var counts = new ArrayList<Count>();
    for (var value : top.labelValues) {
      counts.add(new Count(value.label, value.value.longValue()));
    }
    long withValue = top.value.longValue();
    return new Values(field, counts, other(field, top, matches), reports - withValue);
  }

  private static long other(IndexField field, FacetResult top, Matches matches) throws IOException {
    if (top.childCount <= top.labelValues.length) {
      return 0;
    }
    var listed = new HashSet<String>();
    for (var value : top.labelValues) {
      listed.add(value.label);
    }
    long other = 0;
    for (var segment : matches.reports().getMatchingDocs()) {
      other += withNoneOf(listed, field, segment);
    }
    return other;
  }

  private static long withNoneOf(Set<String> listed, IndexField field, MatchingDocs segment)
      throws IOException {
    var values = DocValues.getSortedSet(segment.context().reader(), field.key());
    var isListed = new boolean[Math.toIntExact(values.getValueCount())];
    for (var value : listed) {
      long number = values.lookupTerm(new BytesRef(value));
      if (number >= 0) {
        isListed[(int) number] = true;
      }
    }
    long none = 0;
    var reports = segment.bits().iterator();
    for (int report = next(reports);
        report != DocIdSetIterator.NO_MORE_DOCS;
        report = next(reports)) {
      if (values.advanceExact(report)) {
        boolean any = false;
        for (int i = 0; i < values.docValueCount(); i++) {
          any |= isListed[(int) values.nextOrd()];
        }
        none += any ? 0 : 1;
      }
    }
    return none;
  }

  private static int next(DocIdSetIterator reports) throws IOException {
    return reports.nextDoc();
  }
}
