package gongkai.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The same thing measured several times.
final class Samples {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
    Collections.sort(values);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  double median() {
    int size = values.size();
    return (values.get((size - 1) / 2) + values.get(size / 2)) / 2;
  }

  /// The median, and from where to where it was spread.
  @Override
  public String toString() {
    if (isEmpty()) {
      return "–";
    }
    var median = text(median());
    var least = text(values.getFirst());
    var most = text(values.getLast());
    return values.size() == 1 || (least.equals(median) && most.equals(median))
        ? median
        : "%s (%s–%s)".formatted(median, least, most);
  }

  /// Three digits say enough.
  private static String text(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
