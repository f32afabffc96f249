package gongkai.suggest;

import java.util.BitSet;
import java.util.function.IntConsumer;

/// Holds what is typed against names: characters, pinyin in full, the first letters of pinyin, and
/// any mixture of them. `塔chengshi`, `tacheng`, `tcs` and `城市` are all in 塔城市.
///
/// @param typed folded, without the apostrophes of an input method
record Matcher(String typed) {
  /// How far one got in what is typed is a bit.
  static final int LONGEST = Long.SIZE - 1;

  /// No name fits.
  static final int NONE = Integer.MAX_VALUE;

  static final int WHOLE = 0;
  static final int PREFIX = 1;
  static final int WITHIN = 2;

  /// With one gap; each further gap is one more.
  static final int ABBREVIATED = 3;

  /// An abbreviation has a few parts: 市·监·局.
  private static final int MOST_GAPS = 3;

  /// Fewer signs with gaps between them stand in nearly every name.
  private static final int SHORTEST_ABBREVIATION = 3;

  Matcher {
    if (typed.isEmpty() || typed.length() > LONGEST) {
      throw new IllegalArgumentException("must be 1.." + LONGEST + " characters, got " + typed);
    }
  }

  /// How well a name fits without gaps, the better the lower.
  int rank(Spelling name) {
    return rank(name, NONE);
  }

  /// The same, if it is better than a rank that is no better than what is known already; else none.
  int rank(Spelling name, int bound) {
    int starts = bound <= WITHIN ? Math.min(1, name.length()) : name.length();
    for (int from = 0; from < starts; from++) {
      int end = end(name, from);
      if (end >= 0) {
        int rank = from > 0 ? WITHIN : end < name.length() ? PREFIX : WHOLE;
        return rank < bound ? rank : NONE;
      }
    }
    return NONE;
  }

  /// Where that ends which is typed, if it begins here, or -1. Letters can be shared out between
  /// syllables in several ways, which are all followed at once.
  private int end(Spelling name, int from) {
    long reached = 1;
    for (int at = from; at < name.length() && reached != 0; at++) {
      long next = 0;
      for (long left = reached; left != 0; left &= left - 1) {
        next |= after(name, at, Long.numberOfTrailingZeros(left));
      }
      if ((next & bit(typed.length())) != 0) {
        return at + 1;
      }
      reached = next;
    }
    return -1;
  }

  /// How far one may be behind a character: it is typed itself, or its syllable in full, or as far
  /// as it is typed yet, or its first sound or letter.
  private long after(Spelling name, int at, int done) {
    char next = typed.charAt(done);
    if (name.character(at) == next) {
      return bit(done + 1);
    }
    if (name.initial(at) != next || !Spelling.isLetter(next)) {
      return 0;
    }
    var syllable = name.syllable(at);
    int same = same(syllable, done);
    boolean whole = same == syllable.length() || done + same == typed.length();
    boolean sound = same > 1 && syllable.charAt(1) == 'h';
    return bit(done + 1) | (whole ? bit(done + same) : 0) | (sound ? bit(done + 2) : 0);
  }

  private static long bit(int place) {
    return 1L << place;
  }

  private int same(String syllable, int done) {
    int same = 0;
    while (same < syllable.length()
        && done + same < typed.length()
        && syllable.charAt(same) == typed.charAt(done + same)) {
      same++;
    }
    return same;
  }

  boolean canAbbreviate() {
    return typed.length() >= SHORTEST_ABBREVIATION;
  }

  /// How well a name fits where some of its characters may be left out, if need be.
  int rankAnyway(Spelling name, int bound) {
    int rank = rank(name, bound);
    return rank == NONE ? rankWithGaps(name, bound) : rank;
  }

  /// How well a name fits where some of its characters are left out, the better the lower.
  int rankWithGaps(Spelling name) {
    return rankWithGaps(name, NONE);
  }

  /// The same, if it can be better than a rank that is no better than what is known already.
  int rankWithGaps(Spelling name, int bound) {
    if (bound <= ABBREVIATED) {
      return NONE;
    }
    int best = NONE;
    for (int from = 0; from < name.length(); from++) {
      if (taken(name, from, 0) > 0) {
        int gaps = gaps(name, from, _ -> {});
        if (gaps == NONE) {
          // What does not fit from here on does not fit further on.
          break;
        }
        best = Math.min(best, gaps);
      }
    }
    return best > MOST_GAPS ? NONE : ABBREVIATED + best - 1;
  }

  /// Each sign goes to the next character that it can stand for.
  private int gaps(Spelling name, int from, IntConsumer places) {
    int done = 0;
    int gaps = 0;
    int last = from - 1;
    for (int at = from; at < name.length() && done < typed.length(); at++) {
      int taken = taken(name, at, done);
      if (taken > 0) {
        gaps += last < at - 1 ? 1 : 0;
        last = at;
        places.accept(at);
        done += taken;
      }
    }
    return done == typed.length() ? gaps : NONE;
  }

  /// How much of what is typed stands for this character: as much as can.
  private int taken(Spelling name, int at, int done) {
    char next = typed.charAt(done);
    if (name.character(at) == next) {
      return 1;
    }
    if (name.initial(at) != next || !Spelling.isLetter(next)) {
      return 0;
    }
    var syllable = name.syllable(at);
    int same = same(syllable, done);
    return same == syllable.length() || done + same == typed.length() ? same : Math.min(same, 1);
  }

  /// The places of a name that stand for what is typed, if it fits.
  BitSet places(Spelling name) {
    for (int from = 0; from < name.length(); from++) {
      int end = end(name, from);
      if (end >= 0) {
        var places = new BitSet();
        places.set(from, end);
        return places;
      }
    }
    return placesWithGaps(name);
  }

  /// Of several that are as good, the last begins nearest to what follows.
  private BitSet placesWithGaps(Spelling name) {
    var best = new BitSet();
    int fewest = NONE;
    for (int from = 0; from < name.length(); from++) {
      var places = new BitSet();
      int gaps = taken(name, from, 0) > 0 ? gaps(name, from, places::set) : NONE;
      if (gaps != NONE && gaps <= fewest) {
        fewest = gaps;
        best = places;
      }
    }
    return best;
  }
}
