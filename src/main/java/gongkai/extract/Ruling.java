package gongkai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A straight line on a page: where it lies across, and from where to where it goes along.
record Ruling(double at, double from, double to) {

  /// Thicker ones are areas.
  private static final double THICKEST = 0.35 * DrawnPage.CHARACTER;

  /// Lines nearer to each other are one: the borders of two neighbouring cells.
  static final double NEAR = 0.3 * DrawnPage.CHARACTER;

  /// Shorter ones are dots and dashes of a picture.
  private static final double SHORTEST = 0.2 * DrawnPage.CHARACTER;

  /// The horizontal lines among the marks, joined and in order.
  static List<Ruling> across(List<Box> marks) {
    return joined(
        marks.stream()
            .filter(mark -> mark.height() <= THICKEST && mark.width() >= mark.height())
            .map(mark -> new Ruling(mark.centerY(), mark.left(), mark.right()))
            .toList());
  }

  /// The vertical lines among the marks, joined and in order.
  static List<Ruling> down(List<Box> marks) {
    return joined(
        marks.stream()
            .filter(mark -> mark.width() <= THICKEST && mark.height() >= mark.width())
            .map(mark -> new Ruling(mark.centerX(), mark.top(), mark.bottom()))
            .toList());
  }

  /// Pieces of one line become one, as programs draw the border of each cell for itself.
  private static List<Ruling> joined(List<Ruling> pieces) {
    var joined = new ArrayList<Ruling>();
    for (var level : groups(pieces, Ruling::at)) {
      double at = level.stream().mapToDouble(Ruling::at).average().orElseThrow();
      var inOrder = level.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
      double from = inOrder.getFirst().from();
      double to = inOrder.getFirst().to();
      for (var piece : inOrder) {
        if (piece.from() > to + NEAR) {
          joined.add(new Ruling(at, from, to));
          from = piece.from();
        }
        to = Math.max(to, piece.to());
      }
      joined.add(new Ruling(at, from, to));
    }
    return joined.stream().filter(ruling -> ruling.to() - ruling.from() > SHORTEST).toList();
  }

  /// Parts values into groups that lie near to each other.
  static <T> List<List<T>> groups(List<T> values, ToDoubleFunction<T> at) {
    var groups = new ArrayList<List<T>>();
    double first = 0;
    for (var value : values.stream().sorted(Comparator.comparingDouble(at)).toList()) {
      if (groups.isEmpty() || at.applyAsDouble(value) - first > NEAR) {
        groups.add(new ArrayList<>());
        first = at.applyAsDouble(value);
      }
      groups.getLast().add(value);
    }
    return groups;
  }

  /// Whether this line runs along a stretch, but for its ends.
  boolean covers(double begin, double end) {
    return from <= begin + NEAR && to >= end - NEAR;
  }

  /// Whether the other line, which runs the other way, meets this one.
  boolean meets(Ruling other) {
    return other.from <= at + NEAR
        && other.to >= at - NEAR
        && from <= other.at + NEAR
        && to >= other.at - NEAR;
  }
}
