package gongkai.compare;

import gongkai.report.Passage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An improvement of the earlier report, and the problems of the later one that are about the same.
///
/// @param problems the most alike first, none where nothing is
public record Promise(Passage improvement, List<Again> problems) {
  /// Less is shared by points of two reports that have only the words of the trade in common.
  private static final double ALIKE = 0.12;

  private static final int MOST = 3;

  /// A problem, and how much it has in common with an improvement, from 0 to 1.
  public record Again(Passage problem, double likeness) {}

  public Promise {
    problems = List.copyOf(problems);
  }

  /// @param earlier part five of the earlier report
  /// @param later part five of the later report
  static List<Promise> all(List<Passage> earlier, List<Passage> later) {
    var weights = Weights.of(Stream.concat(earlier.stream(), later.stream()).toList());
    var problems =
        later.stream().filter(passage -> passage.kind() == Passage.Kind.PROBLEM).toList();
    return earlier.stream()
        .filter(passage -> passage.kind() == Passage.Kind.IMPROVEMENT)
        .map(improvement -> of(improvement, problems, weights))
        .toList();
  }

  private static Promise of(Passage improvement, List<Passage> problems, Weights weights) {
    var again =
        problems.stream()
            .map(problem -> new Again(problem, weights.likeness(improvement, problem)))
            .filter(each -> each.likeness() >= ALIKE)
            .sorted(Comparator.comparingDouble(Again::likeness).reversed())
            .limit(MOST)
            .toList();
    return new Promise(improvement, again);
  }

  /// A pair of characters that many passages have says little of what one of them is about.
  private record Weights(Map<Integer, Double> byPair) {

    static Weights of(List<Passage> passages) {
      var counts = new HashMap<Integer, Integer>();
      passages.forEach(
          passage -> pairs(passage).forEach(pair -> counts.merge(pair, 1, Math::addExact)));
      var weights = new HashMap<Integer, Double>();
      counts.forEach((pair, count) -> weights.put(pair, Math.log((1.0 + passages.size()) / count)));
      return new Weights(weights);
    }

    private static Set<Integer> pairs(Passage passage) {
      return Pairs.of(passage.text()).all();
    }

    /// The cosine of the angle between both.
    double likeness(Passage one, Passage other) {
      var shared = new HashSet<>(pairs(one));
      shared.retainAll(pairs(other));
      double length = Math.sqrt(sum(pairs(one)) * sum(pairs(other)));
      return length == 0 ? 0 : sum(shared) / length;
    }

    private double sum(Set<Integer> pairs) {
      return pairs.stream()
          .mapToDouble(pair -> Optional.ofNullable(byPair.get(pair)).orElse(0.0))
          .map(weight -> weight * weight)
          .sum();
    }
  }
}
