package gongkai.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.NumericUtils;

/// How a figure is spread over the reports that were found: by decades, with its extremes, sum,
/// mean and median.
final class PlainHistogram {
  private PlainHistogram() {}

  static JsonObject of(FacetsCollector found, String figure) throws IOException {
    var numbers = numbers(found, figure);
    Arrays.sort(numbers);
    var decades = new int[20];
    for (double number : numbers) {
      decades[number < 1 ? 0 : 1 + (int) Math.log10(number)]++;
    }
    var histogram = new JsonObject();
    for (int i = 0; i < decades.length; i++) {
      histogram.addProperty(Integer.toString(i), decades[i]);
    }
    var summary = DoubleStream.of(numbers).summaryStatistics();
    histogram.addProperty("min", numbers.length == 0 ? 0 : summary.getMin());
    histogram.addProperty("max", numbers.length == 0 ? 0 : summary.getMax());
    histogram.addProperty("sum", summary.getSum());
    histogram.addProperty("avg", summary.getAverage());
    histogram.addProperty("median", numbers.length == 0 ? 0 : numbers[numbers.length / 2]);
    return histogram;
  }

  private static double[] numbers(FacetsCollector found, String figure) throws IOException {
    var numbers = DoubleStream.builder();
    for (var segment : found.getMatchingDocs()) {
      var column = DocValues.getSortedNumeric(segment.context().reader(), figure);
      var reports = segment.bits().iterator();
      while (reports.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (column.advanceExact(reports.docID())) {
          numbers.add(NumericUtils.sortableLongToDouble(column.nextValue()));
        }
      }
    }
    return numbers.build().toArray();
  }
}
