package gongkai.report;

import java.util.List;
import java.util.stream.IntStream;

/// Where an agency is at work: province, prefecture, county, township, as far as it can be told.
/// Empty where nothing can be told.
public record Region(List<String> path) {
  public static final Region UNKNOWN = new Region(List.of());

  public Region {
    path = List.copyOf(path);
  }

  public boolean isKnown() {
    return !path.isEmpty();
  }

  /// A region takes in itself and all below it.
  public boolean contains(Region other) {
    return other.path.size() >= path.size() && other.path.subList(0, path.size()).equals(path);
  }

  /// `河南省`, `河南省/洛阳市`, …: this region and all that contain it, widest first.
  public List<String> prefixes() {
    return IntStream.rangeClosed(1, path.size())
        .mapToObj(depth -> String.join("/", path.subList(0, depth)))
        .toList();
  }

  @Override
  public String toString() {
    return String.join("/", path);
  }
}
