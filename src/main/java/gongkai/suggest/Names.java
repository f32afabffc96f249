package gongkai.suggest;

import gongkai.suggest.Dictionary.Fit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// All names of one kind, the first to be offered first.
final class Names {
  private static final Comparator<Entry> FIRST_OFFERED =
      Comparator.comparingLong((Entry entry) -> -entry.weight())
          .thenComparingInt(entry -> entry.text().length())
          .thenComparing(Entry::text);

  private final List<Entry> entries;

  /// By entry, which signs its spelling has; apart from the entries, because all of these are read
  /// at each key stroke, and few entries are.
  private final long[] signs;

  private final long[] beginnings;
  private final long[] beginning;

  /// By entry, how long that can be which is typed of it.
  private final int[] longest;

  /// How well an entry fits, if it is better than a bound; else that it does not.
  interface Ranking {
    int of(Spelling name, int bound);
  }

  Names(List<Entry> entries) {
    this.entries = entries.stream().sorted(FIRST_OFFERED).toList();
    this.signs = numbers(Spelling::signs);
    this.beginnings = numbers(Spelling::beginnings);
    this.beginning = numbers(Spelling::beginning);
    this.longest = this.entries.stream().map(Entry::spelling).mapToInt(Spelling::longest).toArray();
  }

  private long[] numbers(ToLongFunction<Spelling> number) {
    return entries.stream().map(Entry::spelling).mapToLong(number).toArray();
  }

  /// Those that fit best, the best first, each target once.
  List<Fit> best(Matcher matcher, Predicate<Entry> wanted, int limit, Ranking ranking) {
    long typed = Spelling.signs(matcher.typed());
    long first = Spelling.sign(matcher.typed().charAt(0));
    var best = new Best(limit);
    for (int i = 0; i < signs.length; i++) {
      if ((signs[i] & typed) == typed
          && (beginnings[i] & first) != 0
          && longest[i] >= matcher.typed().length()) {
        int bound = best.bound();
        // Once there are enough that fit within, only a beginning is better.
        boolean canFit = bound > Matcher.WITHIN || (beginning[i] & first) != 0;
        if (canFit && wanted.test(entries.get(i))) {
          best.add(ranking.of(entries.get(i).spelling(), bound), i);
        }
      }
    }
    return best.inOrder();
  }

  /// The first that are offered where nothing is typed yet.
  List<Fit> first(Predicate<Entry> wanted, int limit) {
    var offered = new HashSet<Target>();
    return entries.stream()
        .filter(entry -> wanted.test(entry) && offered.add(entry.target()))
        .limit(limit)
        .map(entry -> new Fit(entry, Matcher.WITHIN))
        .toList();
  }

  /// Those that lack few of these signs.
  List<Entry> similar(long wanted, int lacking) {
    return IntStream.range(0, signs.length)
        .filter(i -> Long.bitCount(wanted & ~signs[i]) <= lacking)
        .mapToObj(entries::get)
        .toList();
  }

  /// Numbers of entries below their rank.
  private final class Best {
    private final PriorityQueue<Long> worstFirst = new PriorityQueue<>(Comparator.reverseOrder());
    private final int limit;
    private int bound = Matcher.NONE;

    Best(int limit) {
      this.limit = limit;
    }

    /// Of two that fit equally well the first stays, so that what comes later must fit better.
    int bound() {
      return bound;
    }

    void add(int rank, int entry) {
      if (rank < bound) {
        worstFirst.add((long) rank << Integer.SIZE | entry);
        if (worstFirst.size() > limit) {
          worstFirst.remove();
        }
        if (worstFirst.size() == limit) {
          bound = (int) (worstFirst.element() >> Integer.SIZE);
        }
      }
    }

    List<Fit> inOrder() {
      var keys = worstFirst.stream().mapToLong(key -> key).toArray();
      Arrays.sort(keys);
      var fits = new ArrayList<Fit>();
      var offered = new HashSet<Target>();
      for (long key : keys) {
        var entry = entries.get((int) key);
        if (offered.add(entry.target())) {
          fits.add(new Fit(entry, (int) (key >> Integer.SIZE)));
        }
      }
      return fits;
    }
  }
}
