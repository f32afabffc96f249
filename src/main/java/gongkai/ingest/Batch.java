package gongkai.ingest;

import gongkai.document.ReportDocument;
import gongkai.engine.SearchEngine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Documents on their way into the index, by the entries that they stand on.
final class Batch {
  /// Enough that a commit costs little of each report, little enough to hold in memory and to lose
  /// in a crash.
  static final int SIZE = 500;

  private record Waiting(Entry entry, ReportDocument document) {}

  private final SearchEngine engine;
  private final InOrder workers;
  private final Map<String, Waiting> waiting = new LinkedHashMap<>();

  Batch(SearchEngine engine, InOrder workers) {
    this.engine = engine;
    this.workers = workers;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  boolean isFull() {
    return waiting.size() >= SIZE;
  }

  /// Of two documents of one report the later one stays.
  void put(Entry entry, Arrival.Read arrival) {
    waiting.put(entry.id(), new Waiting(entry, Arrivals.document(arrival, entry.id())));
  }

  /// A report that no file is any longer.
  void drop(String id) throws IOException {
    waiting.remove(id);
    engine.delete(List.of(id));
  }

  /// Adds all that waits to the engine, side by side.
  ///
  /// @return the entries that fell, because the engine failed at their documents
  List<Entry> add() throws IOException {
    var fallen = new ArrayList<Entry>();
    workers.each(List.copyOf(waiting.values()), this::add, each -> each.ifPresent(fallen::add));
    waiting.clear();
    engine.delete(fallen.stream().map(Entry::id).toList());
    return fallen;
  }

  private Optional<Entry> add(Waiting each) throws IOException {
    try {
      engine.add(List.of(each.document()));
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(each.entry().fallen(Faults.outcome(each.entry().path(), e)));
    }
  }
}
