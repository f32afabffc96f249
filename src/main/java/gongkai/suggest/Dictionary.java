package gongkai.suggest;

import gongkai.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  List<Fit> find(Matcher matcher, Wanted wanted, int limit) {
    var whole =
        each(wanted, ofKind -> ofKind.best(matcher, wanted.entries(), limit, matcher::rank));
    var found = inTurn(whole, limit);
    boolean mayAbbreviate =
        found.size() < limit
            && matcher.canAbbreviate()
            && whole.getOrDefault(Kind.AGENCY, List.of()).isEmpty();
    return mayAbbreviate ? inTurn(withAbbreviated(whole, matcher, wanted, limit), limit) : found;
  }

  /// Agencies and figures have long names and are called by short ones. Of anything else anything
  /// would be an abbreviation.
  private Map<Kind, List<Fit>> withAbbreviated(
      Map<Kind, List<Fit>> whole, Matcher matcher, Wanted wanted, int limit) {
    var all = new EnumMap<>(whole);
    for (var kind : List.of(Kind.AGENCY, Kind.FIGURE)) {
      var found = whole.get(kind);
      var ofKind = names.get(kind);
      if (found != null && ofKind != null) {
        Names.Ranking ranking = found.isEmpty() ? matcher::rankWithGaps : matcher::rankAnyway;
        all.put(kind, ofKind.best(matcher, wanted.entries(), limit, ranking));
      }
    }
    return all;
  }

  /// The first that are offered where nothing is typed yet.
  List<Fit> first(Wanted wanted, int limit) {
    return inTurn(each(wanted, ofKind -> ofKind.first(wanted.entries(), limit)), limit);
  }

  /// The names that lack few of these signs.
  List<String> similar(long signs, int lacking, Wanted wanted) {
    return wanted.kinds().stream()
        .flatMap(kind -> Stream.ofNullable(names.get(kind)))
        .flatMap(ofKind -> ofKind.similar(signs, lacking).stream())
        .filter(wanted.entries())
        .map(Entry::text)
        .toList();
  }

  /// A fit and the number of better ones of its kind.
  private record Turn(Fit fit, int number) {}

  private Map<Kind, List<Fit>> each(Wanted wanted, Function<Names, List<Fit>> finding) {
    var fits = new EnumMap<Kind, List<Fit>>(Kind.class);
    names.forEach(
        (kind, ofKind) -> {
          if (wanted.kinds().contains(kind)) {
            fits.put(kind, finding.apply(ofKind));
          }
        });
    return fits;
  }

  private static List<Fit> inTurn(Map<Kind, List<Fit>> byKind, int limit) {
    var turns = new ArrayList<Turn>();
    for (var fits : byKind.values()) {
      for (int i = 0; i < fits.size(); i++) {
        turns.add(new Turn(fits.get(i), i));
      }
    }
    // Equal ones stay in the order of their kinds.
    turns.sort(Comparator.comparingInt((Turn turn) -> turn.fit.rank()).thenComparing(Turn::number));
    return turns.stream().map(Turn::fit).limit(limit).toList();
  }
}
