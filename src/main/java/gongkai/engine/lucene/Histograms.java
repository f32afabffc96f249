package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Bucket;
import gongkai.engine.Answer.Facet.Histogram;
import gongkai.engine.Answer.Summary;
import gongkai.engine.lucene.NumberCounts.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Shows how numbers are spread.
///
/// Years have a bucket each. Figures lie between nought and some hundred thousand, most of them at
/// nought, so their buckets are decades, with one for nought itself; shares have tenths.
final class Histograms {
  private Histograms() {}

  /// @param numbers in ascending order
  static Histogram of(Field field, List<Counted> numbers, long reports) {
    var summary = summary(numbers);
    return new Histogram(field, buckets(field, numbers), summary, reports - summary.n());
  }

  private static List<Bucket> buckets(Field field, List<Counted> numbers) {
    if (field == IndexField.YEAR) {
      return split(numbers, Math::nextUp, Histograms::asCounted);
    }
    boolean whole = numbers.stream().allMatch(each -> each.number() == Math.rint(each.number()));
    if (whole) {
      return split(numbers, Histograms::decadeAbove, Histograms::wholeDecade);
    }
    boolean shares = numbers.getFirst().number() >= 0 && numbers.getLast().number() <= 1;
    return split(
        numbers, shares ? Histograms::tenthAbove : Histograms::decadeAbove, Histograms::asCounted);
  }

  static Summary summary(List<Counted> numbers) {
    long n = numbers.stream().mapToLong(Counted::count).sum();
    if (n == 0) {
      return new Summary(0, 0, 0, 0, 0, 0);
    }
    double sum = numbers.stream().mapToDouble(each -> each.number() * each.count()).sum();
    double median = (at(numbers, (n - 1) / 2) + at(numbers, n / 2)) / 2;
    double least = numbers.getFirst().number();
    return new Summary(n, least, numbers.getLast().number(), sum, sum / n, median);
  }

  /// The number of the report with this place among them all.
  private static double at(List<Counted> numbers, long place) {
    long before = 0;
    for (var each : numbers) {
      before += each.count();
      if (before > place) {
        return each.number();
      }
    }
    throw new IllegalArgumentException("no report " + place + " among " + before);
  }

  /// Cuts ascending numbers into buckets.
  ///
  /// @param above for the first number of a bucket, the first that is in it no more
  private static List<Bucket> split(List<Counted> numbers, DoubleUnaryOperator above, Ends ends) {
    var buckets = new ArrayList<Bucket>();
    for (int i = 0; i < numbers.size(); ) {
      double least = numbers.get(i).number();
      double bound = above.applyAsDouble(least);
      double greatest = least;
      long count = 0;
      for (; i < numbers.size() && numbers.get(i).number() < bound; i++) {
        greatest = numbers.get(i).number();
        count += numbers.get(i).count();
      }
      buckets.add(ends.bucket(least, greatest, count));
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
