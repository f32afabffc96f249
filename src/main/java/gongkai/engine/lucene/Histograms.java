package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Bucket;
import gongkai.engine.Answer.Facet.Histogram;
import gongkai.engine.Answer.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Shows how numbers are spread.
///
/// Years have a bucket each. Figures lie between nought and some hundred thousand, most of them at
/// nought, so their buckets are decades, with one for nought itself; shares have tenths.
final class Histograms {
  private Histograms() {}

  static Histogram of(Field field, double[] numbers, long missing) {
    return new Histogram(field, buckets(field, numbers), summary(numbers), missing);
  }

  private static List<Bucket> buckets(Field field, double[] numbers) {
    boolean whole = Arrays.stream(numbers).allMatch(number -> number == Math.rint(number));
    if (field == IndexField.YEAR) {
      return split(numbers, Math::nextUp, Histograms::asCounted);
    }
    if (whole) {
      return split(numbers, Histograms::decadeAbove, Histograms::wholeDecade);
    }
    boolean shares = numbers[0] >= 0 && numbers[numbers.length - 1] <= 1;
    return split(
        numbers, shares ? Histograms::tenthAbove : Histograms::decadeAbove, Histograms::asCounted);
  }

  private static Summary summary(double[] numbers) {
    int n = numbers.length;
    if (n == 0) {
      return new Summary(0, 0, 0, 0, 0, 0);
    }
    double sum = Arrays.stream(numbers).sum();
    double median = (numbers[(n - 1) / 2] + numbers[n / 2]) / 2;
    return new Summary(n, numbers[0], numbers[n - 1], sum, sum / n, median);
  }

  /// Cuts ascending numbers into buckets.
  ///
  /// @param above for the first number of a bucket, the first that is in it no more
  private static List<Bucket> split(double[] numbers, DoubleUnaryOperator above, Ends ends) {
    var buckets = new ArrayList<Bucket>();
    for (int i = 0; i < numbers.length; ) {
      double bound = above.applyAsDouble(numbers[i]);
      int end = i;
      while (end < numbers.length && numbers[end] < bound) {
        end++;
      }
      buckets.add(ends.bucket(numbers[i], numbers[end - 1], end - i));
      i = end;
    }
    return buckets;
  }

  /// What a bucket says of its ends, given the least and the greatest number in it.
  private interface Ends {
    Bucket bucket(double least, double greatest, long count);
  }

  private static Bucket asCounted(double least, double greatest, long count) {
    return new Bucket(least, greatest, count);
  }

  private static Bucket wholeDecade(double least, double greatest, long count) {
    if (least == 0) {
      return new Bucket(0, 0, count);
    }
    double ten = powerOfTenAbove(Math.abs(greatest));
    return least > 0 ? new Bucket(ten / 10, ten - 1, count) : new Bucket(1 - ten, -ten / 10, count);
  }

  private static double decadeAbove(double number) {
    if (number == 0) {
      return Double.MIN_VALUE;
    }
    if (number > 0) {
      return powerOfTenAbove(number);
    }
    return number > -1 ? 0 : Math.nextUp(-powerOfTenAbove(-number) / 10);
  }

  private static double tenthAbove(double number) {
    return number == 0 ? Double.MIN_VALUE : (Math.floor(number * 10) + 1) / 10;
  }

  private static double powerOfTenAbove(double number) {
    double power = 1;
    while (power <= number) {
      power *= 10;
    }
    return power;
  }
}
