package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// The values of a field, numbered in their order over all segments of an index.
record ValueNumbers(
    String field, DirectoryReader reader, OrdinalMap numbers, Map<Integer, String> known) {

  static ValueNumbers of(DirectoryReader reader, String field) throws IOException {
    var leaves = reader.leaves();
    var values = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
    }
    return new ValueNumbers(
        field,
        reader,
        OrdinalMap.build(null, values, PackedInts.DEFAULT),
        new ConcurrentHashMap<>());
  }

  int size() {
    return Math.toIntExact(numbers.getValueCount());
  }

  /// The numbers of the values that a segment knows by numbers of its own.
  LongValues in(LeafReaderContext segment) {
    return numbers.getGlobalOrds(segment.ord);
  }

  /// Values that are listed once are listed again and again.
  String value(int number) throws IOException {
    var value = known.get(number);
    if (value == null) {
      value = read(number);
      known.put(number, value);
    }
    return value;
  }

  private String read(int number) throws IOException {
    var leaf = reader.leaves().get(numbers.getFirstSegmentNumber(number)).reader();
    var values = DocValues.getSortedSet(leaf, field);
    return values.lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
  }
}
