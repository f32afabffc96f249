package gongkai.extract;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/// A rectangle on a page, measured from its upper left corner downwards.
record Box(double left, double top, double right, double bottom) {

  static Box of(Rectangle2D bounds) {
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }

  /// The bounds of a piece of the page that is moved, turned or stretched.
  Box moved(AffineTransform by) {
    var here = new Rectangle2D.Double(left, top, width(), height());
    return of(by.createTransformedShape(here).getBounds2D());
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double centerX() {
    return (left + right) / 2;
  }

  double centerY() {
    return (top + bottom) / 2;
  }

  double area() {
    return width() * height();
  }

  boolean holdsCenterOf(Box other) {
    return left <= other.centerX()
        && other.centerX() <= right
        && top <= other.centerY()
        && other.centerY() <= bottom;
  }

  /// How much of their heights two boxes side by side share, 0 or less where they share none.
  double sharedHeight(Box other) {
    double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return shared / Math.max(1e-6, Math.min(height(), other.height()));
  }
}
