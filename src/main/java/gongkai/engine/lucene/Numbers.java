package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.NumericUtils;

/// Numbers as the index keeps them: longs in the order of the numbers.
final class Numbers {
  private Numbers() {}

  static long encoded(double number) {
    // Adding zero makes the negative zero the common one.
    return NumericUtils.doubleToSortableLong(number + 0.0);
  }

  static double decoded(long encoded) {
    return NumericUtils.sortableLongToDouble(encoded);
  }

  /// The numbers that reports have in one field, in ascending order.
  static double[] sorted(FacetsCollector reports, String key) throws IOException {
    var segments = reports.getMatchingDocs();
    var numbers = new double[segments.stream().mapToInt(MatchingDocs::totalHits).sum()];
    int size = 0;
    for (var segment : segments) {
      var column = DocValues.getNumeric(segment.context().reader(), key);
      var matching = segment.bits().iterator();
      while (matching.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (column.advanceExact(matching.docID())) {
          numbers[size++] = decoded(column.longValue());
        }
      }
    }
    Arrays.sort(numbers, 0, size);
    return Arrays.copyOf(numbers, size);
  }
}
