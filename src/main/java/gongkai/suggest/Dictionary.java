package gongkai.suggest;

import gongkai.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// All names of one state of the index, to be looked through at each key stroke.
///
/// Every name is held against what is typed, one after the other: most are passed over by one
/// number, so that a hundred thousand take a few milliseconds, and any part of a name is found
/// without a table of all parts.
final class Dictionary {
  private static final Comparator<Entry> FIRST_OFFERED =
      Comparator.comparingLong((Entry entry) -> -entry.weight())
          .thenComparingInt(entry -> entry.text().length())
          .thenComparing(Entry::text);

  private final List<Entry> entries;

  /// By entry; apart from the entries, because all of them are read and few entries are.
  private final long[] signs;

  /// An entry that fits, and how well.
  record Fit(Entry entry, int rank) {}

  Dictionary(List<Entry> entries) {
    this.entries = entries.stream().sorted(FIRST_OFFERED).toList();
    this.signs = this.entries.stream().mapToLong(entry -> entry.spelling().signs()).toArray();
  }

  List<Entry> entries() {
    return entries;
  }

  /// The names that fit best, of several kinds in turn where they fit equally well.
  List<Fit> find(Matcher matcher, Predicate<Entry> wanted, int limit) {
    var found = best(matcher, wanted, limit, entry -> matcher.rank(entry.spelling()));
    if (found.size() < limit && matcher.canAbbreviate()) {
      return best(matcher, wanted, limit, entry -> rankWithGaps(matcher, entry));
    }
    return found;
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

  /// Agencies and figures have long names and are called by short ones. Of anything else anything
  /// would be an abbreviation.
  private static int rankWithGaps(Matcher matcher, Entry entry) {
    int rank = matcher.rank(entry.spelling());
    var kind = entry.target().kind();
    return rank == Matcher.NONE && (kind == Kind.AGENCY || kind == Kind.FIGURE)
        ? matcher.rankWithGaps(entry.spelling())
        : rank;
  }

  private List<Fit> best(
      Matcher matcher, Predicate<Entry> wanted, int limit, ToIntFunction<Entry> ranking) {
    long typed = Spelling.signs(matcher.typed());
    var best = new EnumMap<Kind, Best>(Kind.class);
    for (int i = 0; i < signs.length; i++) {
      if ((signs[i] & typed) == typed) {
        var entry = entries.get(i);
        int rank = wanted.test(entry) ? ranking.applyAsInt(entry) : Matcher.NONE;
        if (rank != Matcher.NONE) {
          best.computeIfAbsent(entry.target().kind(), _ -> new Best(limit)).add(rank, i);
        }
      }
    }
    return inTurn(best, limit);
  }

  /// A fit and the number of better ones of its kind.
  private record Turn(Fit fit, int number) {}

  private static List<Fit> inTurn(Map<Kind, Best> best, int limit) {
    var turns = new ArrayList<Turn>();
    for (var each : best.values()) {
      var fits = each.inOrder();
      for (int i = 0; i < fits.size(); i++) {
        turns.add(new Turn(fits.get(i), i));
      }
    }
    // Equal ones stay in the order of their kinds.
    turns.sort(Comparator.comparingInt((Turn turn) -> turn.fit.rank()).thenComparing(Turn::number));
    return turns.stream().map(Turn::fit).limit(limit).toList();
  }

  /// The best of one kind, as numbers of entries below their rank.
  private final class Best {
    private final PriorityQueue<Long> worstFirst = new PriorityQueue<>(Comparator.reverseOrder());
    private final int limit;

    Best(int limit) {
      this.limit = limit;
    }

    void add(int rank, int entry) {
      long key = (long) rank << Integer.SIZE | entry;
      if (worstFirst.size() < limit || key < worstFirst.element()) {
        worstFirst.add(key);
        if (worstFirst.size() > limit) {
          worstFirst.remove();
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
