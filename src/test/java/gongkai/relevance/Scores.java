package gongkai.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How good one order of passages is, or several on average.
///
/// @param ndcg of the first ten: gain 2^grade - 1, by the logarithm of the rank
/// @param recall the share of the relevant passages known that are among the first fifty
/// @param reciprocal one by the rank of the first relevant passage
/// @param unread the share of the first ten that nobody has judged
record Scores(double ndcg, double recall, double reciprocal, double unread) {
  static final int DEPTH = 50;
  private static final int FIRST = 10;

  static Scores of(List<String> ranked, Map<String, Integer> grades) {
    var first = ranked.subList(0, Math.min(FIRST, ranked.size()));
    var unread = first.stream().filter(id -> !grades.containsKey(id)).count();
    return new Scores(
        ndcg(first, grades),
        recall(ranked, grades),
        reciprocal(ranked, grades),
        first.isEmpty() ? 0 : (double) unread / first.size());
  }

  private static double ndcg(List<String> first, Map<String, Integer> grades) {
    var best = grades.values().stream().sorted(Comparator.reverseOrder()).limit(FIRST).toList();
    var reached = first.stream().map(id -> grades.getOrDefault(id, 0)).toList();
    var most = gain(best);
    return most == 0 ? 0 : gain(reached) / most;
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (var rank = 0; rank < grades.size(); rank++) {
      gain += (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2);
    }
    return gain;
  }

  private static double recall(List<String> ranked, Map<String, Integer> grades) {
    var relevant = new HashSet<String>();
    grades.forEach(
        (id, grade) -> {
          if (Judgements.isRelevant(grade)) {
            relevant.add(id);
          }
        });
    var found = ranked.stream().limit(DEPTH).filter(relevant::contains).count();
    // More than fifty cannot be among fifty.
    var most = Math.min(DEPTH, relevant.size());
    return most == 0 ? 0 : (double) found / most;
  }

  private static double reciprocal(List<String> ranked, Map<String, Integer> grades) {
    for (var rank = 0; rank < ranked.size(); rank++) {
      if (Judgements.isRelevant(grades.getOrDefault(ranked.get(rank), 0))) {
        return 1.0 / (rank + 1);
      }
    }
    return 0;
  }

  static Scores mean(Collection<Scores> all) {
    return new Scores(
        mean(all, Scores::ndcg),
        mean(all, Scores::recall),
        mean(all, Scores::reciprocal),
        mean(all, Scores::unread));
  }

  private static double mean(Collection<Scores> all, ToDoubleFunction<Scores> part) {
    return all.stream().mapToDouble(part).average().orElse(0);
  }
}
