package gongkai.relevance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well passages answer queries, from 0 (not at all) to 3 (just what was asked for).
final class Judgements {
  /// From here on a passage is of use to whoever asked.
  private static final int RELEVANT = 2;

  private final Map<String, Map<String, Integer>> grades = new HashMap<>();

  static Judgements read() {
    var judgements = new Judgements();
    for (var row : Table.rows("judgements.tsv")) {
      judgements.add(row.get(0), row.get(1), Integer.parseInt(row.get(2)));
    }
    return judgements;
  }

  /// A unit has the grade of the best of its passages.
  Judgements by(Map<String, List<Passage>> groups) {
    var byUnit = new Judgements();
    grades.forEach(
        (query, ofPassages) ->
            groups.forEach(
                (unit, group) ->
                    group.stream()
                        .map(Passage::id)
                        .filter(ofPassages::containsKey)
                        .forEach(id -> byUnit.add(query, unit, ofPassages.getOrDefault(id, 0)))));
    return byUnit;
  }

  private void add(String query, String unit, int grade) {
    grades.computeIfAbsent(query, _ -> new HashMap<>()).merge(unit, grade, Math::max);
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
