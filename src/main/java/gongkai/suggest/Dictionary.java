package gongkai.suggest;

import gongkai.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// All names of one state of the index, to be looked through at each key stroke.
///
/// Every name is held against what is typed, one after the other: most are passed over by one
/// number, so that a hundred thousand take a few milliseconds, and any part of a name is found
/// without a table of all parts.
final class Dictionary {
  private final Map<Kind, Names> names;

  /// An entry that fits, and how well.
  record Fit(Entry entry, int rank) {}

  Dictionary(List<Entry> entries) {
    names = new EnumMap<>(Kind.class);
    entries.stream()
        .collect(Collectors.groupingBy(entry -> entry.target().kind()))
        .forEach((kind, ofKind) -> names.put(kind, new Names(ofKind)));
  }

  /// The names that fit best, of several kinds in turn where they fit equally well. Who types no
  /// part of an agency's name may have abbreviated one.
  List<Fit> find(Matcher matcher, Predicate<Entry> wanted, int limit) {
    var found = inTurn(limit, ofKind -> ofKind.best(matcher, wanted, limit, ranking(matcher)));
    boolean mayAbbreviate =
        found.size() < limit
            && matcher.canAbbreviate()
            && found.stream().noneMatch(fit -> fit.entry().target().kind() == Kind.AGENCY);
    return mayAbbreviate
        ? inTurn(limit, ofKind -> ofKind.best(matcher, wanted, limit, rankingWithGaps(matcher)))
        : found;
  }

  private static Names.Ranking ranking(Matcher matcher) {
    return (entry, bound) -> matcher.rank(entry.spelling(), bound);
  }

  /// Agencies and figures have long names and are called by short ones. Of anything else anything
  /// would be an abbreviation.
  private static Names.Ranking rankingWithGaps(Matcher matcher) {
    return (entry, bound) -> {
      int rank = matcher.rank(entry.spelling(), bound);
      var kind = entry.target().kind();
      return rank == Matcher.NONE
              && bound > Matcher.ABBREVIATED
              && (kind == Kind.AGENCY || kind == Kind.FIGURE)
          ? matcher.rankWithGaps(entry.spelling())
          : rank;
    };
  }

  /// The first that are offered where nothing is typed yet.
  List<Fit> first(Predicate<Entry> wanted, int limit) {
    return inTurn(limit, ofKind -> ofKind.first(wanted, limit));
  }

  /// The names that lack few of these signs.
  List<String> similar(long signs, int lacking, Predicate<Entry> wanted) {
    return names.values().stream()
        .flatMap(ofKind -> ofKind.similar(signs, lacking).stream())
        .filter(wanted)
        .map(Entry::text)
        .toList();
  }

  /// A fit and the number of better ones of its kind.
  private record Turn(Fit fit, int number) {}

  private interface Finding {
    List<Fit> in(Names ofKind);
  }

  private List<Fit> inTurn(int limit, Finding finding) {
    var turns = new ArrayList<Turn>();
    for (var ofKind : names.values()) {
      var fits = finding.in(ofKind);
      for (int i = 0; i < fits.size(); i++) {
        turns.add(new Turn(fits.get(i), i));
      }
    }
    // Equal ones stay in the order of their kinds.
    turns.sort(Comparator.comparingInt((Turn turn) -> turn.fit.rank()).thenComparing(Turn::number));
    return turns.stream().map(Turn::fit).limit(limit).toList();
  }
}
