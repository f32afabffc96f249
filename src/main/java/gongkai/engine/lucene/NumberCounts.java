package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.engine.lucene.Matching.Matches;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/// How many reports have each number of a field.
final class NumberCounts {
  private final TreeMap<Double, Long> counts = new TreeMap<>();

  private NumberCounts() {}

  record Counted(double number, long count) {}

  /// In ascending order of the numbers.
  static List<Counted> of(Field field, Matches matches) throws IOException {
    var numbers = new NumberCounts();
    for (var segment : matches.segments()) {
      segment.numbers(field.key()).count(segment.reports(), numbers);
    }
    return numbers.counts.entrySet().stream()
        .map(number -> new Counted(number.getKey(), number.getValue()))
        .toList();
  }

  void add(double number, long count) {
    counts.merge(number, count, Long::sum);
  }
}
