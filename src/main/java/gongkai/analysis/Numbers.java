package gongkai.analysis;

/// Numbers as they are printed: `1,234`, `16.397`, `1,234.5`.
final class Numbers {
  private static final int GROUP = 3;

  private Numbers() {}

  /// Where the number ends whose first digit stands at this place.
  static int end(Places places, int start) {
    int end = digits(places, start);
    if (end - start <= GROUP) {
      end = groups(places, end);
    }
    int fraction = joined(places, end, '.') ? digits(places, end + 1) : end;
    boolean isDate = fraction > end && joined(places, fraction, '.');
    return isDate ? end : fraction;
  }

  private static int groups(Places places, int from) {
    int end = from;
    while (joined(places, end, ',') && digits(places, end + 1) == end + 1 + GROUP) {
      end += 1 + GROUP;
    }
    return end;
  }

  private static int digits(Places places, int from) {
    int end = from;
    while (end < places.size() && isDigit(places.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean joined(Places places, int at, char mark) {
    return at + 1 < places.size()
        && places.at(at) == mark
        && isDigit(places.at(at + 1))
        // `1, 234` is a list.
        && places.start(at + 1) == places.start(at) + 1
        // `⒈234` is a list, too.
        && places.start(at - 1) < places.start(at);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
