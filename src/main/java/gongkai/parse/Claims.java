package gongkai.parse;

import gongkai.report.NarrativeNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The numbers that may be that of a well-known thing, and which of them is.
final class Claims {
  /// A number that may be that of a code.
  ///
  /// @param rank zero where the words are the clearest
  record Claim(String code, int rank, Telling telling, String unit) {
    boolean agrees(Claim other) {
      return telling.count().value().compareTo(other.telling.count().value()) == 0
          && telling.count().precision() == other.telling.count().precision();
    }
  }

  private final Map<String, List<Claim>> byCode = new LinkedHashMap<>();

  void add(Claim claim) {
    byCode.computeIfAbsent(claim.code(), code -> new ArrayList<>()).add(claim);
  }

  /// The well-known numbers, then all others in their order.
  List<NarrativeNumber> settled(List<Telling> numbers, Function<Telling, String> counted) {
    var settled = new ArrayList<NarrativeNumber>();
    // Few, and told apart by their first parts: a hash would read all text of their sections.
    var known = new ArrayList<Telling>();
    for (var claims : byCode.values()) {
      clearest(claims)
          .ifPresent(
              claim -> {
                settled.add(number(claim.code(), claim.unit(), claim.telling(), counted));
                known.add(claim.telling());
              });
    }
    for (var telling : numbers) {
      if (!known.contains(telling)) {
        settled.add(number("", telling.count().unit(), telling, counted));
      }
    }
    return settled;
  }

  /// The clearest, unless another that is as clear tells another number.
  private static Optional<Claim> clearest(List<Claim> claims) {
    var best = claims.stream().min(Comparator.comparingInt(Claim::rank)).orElseThrow();
    boolean agreed =
        claims.stream().filter(each -> each.rank() == best.rank()).allMatch(best::agrees);
    return agreed ? Optional.of(best) : Optional.empty();
  }

  private static NarrativeNumber number(
      String code, String unit, Telling telling, Function<Telling, String> counted) {
    return new NarrativeNumber(
        code,
        telling.count().value(),
        telling.count().precision(),
        unit,
        counted.apply(telling),
        telling.printed(),
        telling.section().key(),
        telling.passage().page());
  }
}
