package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// The numbers of one field of the reports of a segment. Figures repeat each other, so they are
/// counted number by number and need not be sorted for each search.
final class NumberColumn {
  private static final int NONE = -1;

  private final double[] distinct;

  /// For each report where its number stands among the distinct ones.
  private final int[] places;

  private NumberColumn(double[] distinct, int[] places) {
    this.distinct = distinct;
    this.places = places;
  }

  /// @param documents of the reports, in ascending order
  static NumberColumn read(LeafReader reader, String field, int[] documents) throws IOException {
    var column = DocValues.getNumeric(reader, field);
    var numbers = new double[documents.length];
    var places = new int[documents.length];
    Arrays.fill(places, NONE);
    int count = 0;
    for (int report = 0; report < documents.length; report++) {
      if (column.advanceExact(documents[report])) {
        numbers[count] = Numbers.decoded(column.longValue());
        places[report] = count++;
      }
    }
    var distinct = Arrays.stream(numbers, 0, count).sorted().distinct().toArray();
    for (int report = 0; report < places.length; report++) {
      if (places[report] != NONE) {
        places[report] = Arrays.binarySearch(distinct, numbers[places[report]]);
      }
    }
    return new NumberColumn(distinct, places);
  }

  void count(int[] reports, NumberCounts counted) {
    var counts = new int[distinct.length];
    for (int report : reports) {
      int place = places[report];
      if (place != NONE) {
        counts[place]++;
      }
    }
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        counted.add(distinct[place], counts[place]);
      }
    }
  }
}
