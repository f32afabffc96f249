package gongkai.relevance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well passages answer queries, from 0 (not at all) to 3 (just what was asked for).
final class Judgements {
  /// From here on a passage is of use to whoever asked.
  private static final int RELEVANT = 2;

  private final Map<String, Map<String, Integer>> grades = new HashMap<>();

  private Judgements(List<List<String>> rows) {
    for (var row : rows) {
      grades
          .computeIfAbsent(row.get(0), _ -> new HashMap<>())
          .put(row.get(1), Integer.parseInt(row.get(2)));
    }
  }

  static Judgements read() {
    return new Judgements(Table.rows("judgements.tsv"));
  }

  /// @param rows of query, passage and grade
  static Judgements of(List<List<String>> rows) {
    return new Judgements(rows);
  }

  /// By passage; a passage without a grade was not read and counts as of no use.
  Map<String, Integer> of(String query) {
    return grades.getOrDefault(query, Map.of());
  }

  boolean hasAnswer(String query) {
    return of(query).values().stream().anyMatch(Judgements::isRelevant);
  }

  static boolean isRelevant(int grade) {
    return grade >= RELEVANT;
  }

  int count() {
    return grades.values().stream().mapToInt(Map::size).sum();
  }
}
