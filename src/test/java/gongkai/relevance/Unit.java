package gongkai.relevance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is ranked.
enum Unit {
  /// Each passage is indexed as a report that holds nothing else, so that the order of the hits is
  /// the order of the passages.
  PASSAGE {
    @Override
    String of(Passage passage) {
      return passage.id();
    }
  },

  /// Reports as they are searched, named by their first passage; one is as good as the best of its
  /// passages.
  REPORT {
    @Override
    String of(Passage passage) {
      return passage.agency() + "@" + passage.year();
    }
  };

  /// The name of the unit that a passage is in.
  abstract String of(Passage passage);

  /// Passages by the id of the first of their unit.
  Map<String, List<Passage>> groups(List<Passage> corpus) {
    var byName = new LinkedHashMap<String, List<Passage>>();
    for (var passage : corpus) {
      byName.merge(of(passage), List.of(passage), Unit::both);
    }
    var groups = new LinkedHashMap<String, List<Passage>>();
    byName.values().forEach(group -> groups.put(group.getFirst().id(), group));
    return groups;
  }

  private static List<Passage> both(List<Passage> some, List<Passage> others) {
    var both = new ArrayList<>(some);
    both.addAll(others);
    return List.copyOf(both);
  }
}
