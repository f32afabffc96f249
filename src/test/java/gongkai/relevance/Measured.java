package gongkai.relevance;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one ranking gave.
///
/// @param byQuery only queries that have an answer in the corpus
record Measured(String ranking, Map<Asked, Scores> byQuery) {
  private static final String ALL = "all";

  static Measured of(Ranking ranking, List<Asked> asked, Judgements judgements) throws IOException {
    var byQuery = new LinkedHashMap<Asked, Scores>();
    for (var one : asked) {
      if (judgements.hasAnswer(one.id())) {
        var best = ranking.best(one.text(), Scores.DEPTH);
        byQuery.put(one, Scores.of(best, judgements.of(one.id())));
      }
    }
    return new Measured(ranking.name(), byQuery);
  }

  /// @param kind of query, or `all`
  Scores mean(String kind) {
    return Scores.mean(
        byQuery.entrySet().stream()
            .filter(entry -> kind.equals(ALL) || entry.getKey().kind().equals(kind))
            .map(Map.Entry::getValue)
            .toList());
  }

  /// The kinds of query, then all together.
  static List<String> kinds() {
    return List.of("term", "terms", "agency", "exact", "meaning", ALL);
  }
}
