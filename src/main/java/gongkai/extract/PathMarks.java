package gongkai.extract;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// What of a drawn path may be a ruling.
final class PathMarks {
  private static final int COORDINATES = 6;

  private PathMarks() {}

  /// The straight pieces of a stroked path.
  static List<Box> ofStroke(PathIterator path) {
    var marks = new ArrayList<Box>();
    var to = new double[COORDINATES];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      if (kind == PathIterator.SEG_MOVETO) {
        startX = to[0];
        startY = to[1];
      } else if (kind == PathIterator.SEG_CLOSE) {
        to[0] = startX;
        to[1] = startY;
        marks.add(between(x, y, startX, startY));
      } else if (kind == PathIterator.SEG_LINETO) {
        marks.add(between(x, y, to[0], to[1]));
      }
      int last = lastOf(kind);
      x = to[last];
      y = to[last + 1];
    }
    return marks;
  }

  /// The bounds of each part of a filled path: thin where a border is drawn as an area. A frame is
  /// an area within an area, so the sides are marks, too.
  static List<Box> ofArea(PathIterator path) {
    var parts = new ArrayList<Box>();
    var to = new double[COORDINATES];
    var sides = new ArrayList<Box>();
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      if (kind == PathIterator.SEG_MOVETO) {
        parts.add(between(to[0], to[1], to[0], to[1]));
      } else if (kind != PathIterator.SEG_CLOSE) {
        int last = lastOf(kind);
        var side = between(x, y, to[last], to[last + 1]);
        sides.add(side);
        parts.set(parts.size() - 1, union(parts.getLast(), side));
      }
      if (kind != PathIterator.SEG_CLOSE) {
        int last = lastOf(kind);
        x = to[last];
        y = to[last + 1];
      }
    }
    if (isFrame(parts)) {
      parts.addAll(sides);
    }
    return parts;
  }

  private static boolean isFrame(List<Box> parts) {
    return parts.size() == 2 && parts.getFirst().holdsCenterOf(parts.getLast());
  }

  private static int lastOf(int kind) {
    return switch (kind) {
      case PathIterator.SEG_CUBICTO -> 4;
      case PathIterator.SEG_QUADTO -> 2;
      default -> 0;
    };
  }

  private static Box between(double x, double y, double toX, double toY) {
    return new Box(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY));
  }

  private static Box union(Box one, Box other) {
    return new Box(
        Math.min(one.left(), other.left()),
        Math.min(one.top(), other.top()),
        Math.max(one.right(), other.right()),
        Math.max(one.bottom(), other.bottom()));
  }
}
