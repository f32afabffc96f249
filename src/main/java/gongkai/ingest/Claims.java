package gongkai.ingest;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The indexed reports and the files that they stand on: found by id, by content and by path.
final class Claims {
  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<String, Entry> byContent = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> idsByPath = new HashMap<>();
  private final Map<Place, Set<String>> idsByPlace = new HashMap<>();

  Map<String, Entry> byId() {
    return Collections.unmodifiableMap(byId);
  }

  Optional<Entry> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// May be asked by any thread while claims change.
  Optional<Entry> ofContent(String sha256) {
    return Optional.ofNullable(byContent.get(sha256));
  }

  Set<String> idsAt(String path) {
    return Collections.unmodifiableSet(idsByPath.getOrDefault(path, Set.of()));
  }

  List<Entry> at(Place place) {
    return place.isKnown()
        ? idsByPlace.getOrDefault(place, Set.of()).stream().flatMap(id -> of(id).stream()).toList()
        : List.of();
  }

  void put(Entry entry) {
    drop(entry.id());
    byId.put(entry.id(), entry);
    byContent.put(entry.sha256(), entry);
    idsByPath.computeIfAbsent(entry.path(), _ -> new LinkedHashSet<>()).add(entry.id());
    idsByPlace.computeIfAbsent(Place.of(entry), _ -> new LinkedHashSet<>()).add(entry.id());
  }

  void drop(String id) {
    var entry = byId.remove(id);
    if (entry != null) {
      byContent.remove(entry.sha256(), entry);
      idsByPath.getOrDefault(entry.path(), new LinkedHashSet<>()).remove(id);
      idsByPlace.getOrDefault(Place.of(entry), new LinkedHashSet<>()).remove(id);
    }
  }
}
