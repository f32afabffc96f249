package gongkai.engine.lucene;

import org.apache.lucene.util.NumericUtils;

/// Numbers as the index keeps them: longs in the order of the numbers.
final class Numbers {
  private Numbers() {}

  static long encoded(double number) {
    // Adding zero makes the negative zero the common one.
    return NumericUtils.doubleToSortableLong(number + 0.0);
  }

  static double decoded(long encoded) {
    return NumericUtils.sortableLongToDouble(encoded);
  }
}
