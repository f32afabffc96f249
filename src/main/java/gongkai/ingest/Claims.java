package gongkai.ingest;

import gongkai.report.ReportId;
import gongkai.report.ReportId.Scope;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /// Where a report stands among those of its agency.
  private record Place(String agency, Scope scope, int year) {
    static Place of(Entry entry) {
      var id = ReportId.parse(entry.id()).orElseThrow();
      return new Place(entry.agency(), id.scope(), id.year());
    }

    Place after(int years) {
      return new Place(agency, scope, year + years);
    }
  }

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

  /// The report of the same agency and scope for another year. Where two claim to be it, nobody
  /// knows which is.
  Optional<Entry> neighbour(Entry entry, int years) {
    var ids = idsByPlace.getOrDefault(Place.of(entry).after(years), Set.of());
    return ids.size() == 1 ? of(ids.iterator().next()) : Optional.empty();
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
