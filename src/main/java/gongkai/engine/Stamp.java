package gongkai.engine;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// By what an index was made: a name for each of the things that decide how a report is indexed. An
/// index with another stamp answers other questions than the ones this program asks.
///
/// @param parts for example `form` and the hash of the form's files
public record Stamp(SortedMap<String, String> parts) {
  public Stamp {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  public static Stamp of(Map<String, String> parts) {
    return new Stamp(new TreeMap<>(parts));
  }

  public Stamp with(String part, String name) {
    var more = new TreeMap<>(parts);
    more.put(part, name);
    return new Stamp(more);
  }

  /// Which parts are not the same, as words for a message: `form (was 1f3a, is 77b0)`.
  public String differencesFrom(Stamp older) {
    var names = new TreeSet<>(parts.keySet());
    names.addAll(older.parts.keySet());
    names.removeIf(name -> name(name).equals(older.name(name)));
    return String.join(
        ", ",
        names.stream()
            .map(name -> name + " (was " + older.name(name) + ", is " + name(name) + ")")
            .toList());
  }

  private String name(String part) {
    return parts.getOrDefault(part, "absent");
  }
}
