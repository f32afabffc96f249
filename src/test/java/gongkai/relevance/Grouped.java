package gongkai.relevance;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Units in the order of their best passages.
///
/// @param unitOf the unit's id for each passage's
record Grouped(Ranking passages, Map<String, String> unitOf) implements Ranking {
  /// Deep enough that even if one unit took all the first ranks, others follow.
  private static final int PASSAGES_FOR_ONE = 8;

  Grouped {
    unitOf = Map.copyOf(unitOf);
  }

  static Grouped of(Ranking passages, Map<String, List<Passage>> groups) {
    var unitOf = new HashMap<String, String>();
    groups.forEach((id, group) -> group.forEach(passage -> unitOf.put(passage.id(), id)));
    return new Grouped(passages, unitOf);
  }

  @Override
  public String name() {
    return passages.name();
  }

  @Override
  public List<String> best(String query, int most) throws IOException {
    return passages.best(query, most * PASSAGES_FOR_ONE).stream()
        .map(id -> unitOf.getOrDefault(id, id))
        .distinct()
        .limit(most)
        .toList();
  }

  @Override
  public void close() throws IOException {
    passages.close();
  }
}
