package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// The values of one field of the reports of a segment, by the numbers the segment gives them.
final class ValueColumn {
  /// Where the values of each report begin, and behind the last where they end.
  private final int[] begins;

  private final int[] values;
  private final int distinct;

  private ValueColumn(int[] begins, int[] values, int distinct) {
    this.begins = begins;
    this.values = values;
    this.distinct = distinct;
  }

  /// @param documents of the reports, in ascending order
  static ValueColumn read(LeafReader reader, String field, int[] documents) throws IOException {
    var column = DocValues.getSortedSet(reader, field);
    var begins = new int[documents.length + 1];
    var values = new int[documents.length];
    int count = 0;
    for (int report = 0; report < documents.length; report++) {
      if (column.advanceExact(documents[report])) {
        int more = column.docValueCount();
        if (count + more > values.length) {
          values = Arrays.copyOf(values, 2 * values.length + more);
        }
        for (int i = 0; i < more; i++) {
          values[count++] = (int) column.nextOrd();
        }
      }
      begins[report + 1] = count;
    }
    return new ValueColumn(
        begins, Arrays.copyOf(values, count), Math.toIntExact(column.getValueCount()));
  }

  /// How many values the segment knows.
  int distinct() {
    return distinct;
  }

  /// How many of the reports have each value.
  int[] counts(int[] reports) {
    var counts = new int[distinct];
    for (int report : reports) {
      for (int i = begins[report]; i < begins[report + 1]; i++) {
        counts[values[i]]++;
      }
    }
    return counts;
  }

  /// How many of the reports have any of these values.
  int with(boolean[] wanted, int[] reports) {
    int with = 0;
    for (int report : reports) {
      int i = begins[report];
      while (i < begins[report + 1] && !wanted[values[i]]) {
        i++;
      }
      with += i < begins[report + 1] ? 1 : 0;
    }
    return with;
  }

  /// How many of the reports have no value.
  int without(int[] reports) {
    int without = 0;
    for (int report : reports) {
      without += begins[report] == begins[report + 1] ? 1 : 0;
    }
    return without;
  }
}
