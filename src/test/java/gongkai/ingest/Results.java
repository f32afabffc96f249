package gongkai.ingest;

import gongkai.ingest.Progress.Change;
import gongkai.ingest.Progress.Result;
import gongkai.report.Outcome.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a run said of each file, in the order in which it said it.
final class Results {
  private final Path folder;
  private final Map<String, Result> byName = new LinkedHashMap<>();

  /// @param folder the names are those within it
  Results(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  void add(Result result) {
    byName.put(folder.relativize(Path.of(result.entry().path())).toString(), result);
  }

  Result of(String name) {
    return Optional.ofNullable(byName.get(name)).orElseThrow();
  }

  Entry entry(String name) {
    return of(name).entry();
  }

  List<String> notes(String name) {
    return entry(name).outcome().notes();
  }

  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  List<Entry> entries() {
    return byName.values().stream().map(Result::entry).toList();
  }

  List<Change> changes() {
    return byName.values().stream().map(Result::change).toList();
  }

  /// `a.txt ok`, `b.txt conflict`
  List<String> statuses() {
    var statuses = new ArrayList<String>();
    byName.forEach((name, it) -> statuses.add(name + " " + status(it).key()));
    return statuses;
  }

  Status status(String name) {
    return status(of(name));
  }

  private static Status status(Result result) {
    return result.entry().outcome().status();
  }
}
