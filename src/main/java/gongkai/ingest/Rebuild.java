package gongkai.ingest;

import gongkai.ingest.Progress.Change;
import gongkai.ingest.Progress.Result;
import gongkai.ingest.Progress.Stage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Makes an index again from the originals, by deciding everything that was ever recorded once more
/// in its order. Under the same rules the same reports come of it; what comes out otherwise under
/// other rules is recorded and said.
public final class Rebuild {
  private final FileReader files;
  private final Store store;
  private final YearlyIndex fresh;
  private final int threads;

  /// Rebuilds into an index that holds nothing.
  ///
  /// @param fresh stands beside the index in use, which it will replace
  public Rebuild(FileReader files, Store store, YearlyIndex fresh, int threads) {
    this.files = files;
    this.store = store;
    this.fresh = fresh;
    this.threads = threads;
  }

  /// Fills the fresh index and records what has become different. Whoever then puts the index in
  /// its place confirms the records.
  public Tally run(Progress progress) throws IOException {
    var history =
        store.records().history().stream()
            .filter(event -> event instanceof Entry || event instanceof Event.Deleted)
            .toList();
    var ledger = replay(history, progress);
    var before = List.copyOf(store.records().ledger().files());
    Differences.between(store.records().ledger(), ledger).forEach(store.records()::add);
    store.records().sync();
    var tally = new Tally();
    for (var entry : before) {
      var now = ledger.file(entry.path()).orElseThrow();
      var result = new Result(now, now.equals(entry) ? Change.NONE : Change.RECORDED);
      tally.add(result);
      progress.done(result);
    }
    return tally;
  }

  private Ledger replay(List<Event> history, Progress progress) throws IOException {
    var arrivals = new Arrivals(files, store);
    var ledger = new Ledger();
    progress.begins(Stage.READ, history.size());
    try (var workers = new InOrder(threads)) {
      var batch = new Batch(fresh, ledger, store.said(), workers);
      workers.each(
          history,
          event -> again(event, arrivals),
          step -> {
            decide(step, ledger, batch);
            progress.advances();
            if (batch.isFull()) {
              finish(batch, ledger);
            }
          });
      finish(batch, ledger);
    }
    return ledger;
  }

  private void finish(Batch batch, Ledger ledger) throws IOException {
    batch.add().forEach(ledger::take);
    fresh.engine().commit();
  }

  private sealed interface Step {
    /// There is nothing to read it from: it stays what it was.
    record Same(Entry entry) implements Step {}

    record Again(Arrival arrival) implements Step {}

    record Gone(Event.Deleted deleted) implements Step {}
  }

  private Step again(Event event, Arrivals arrivals) {
    return switch (event) {
      case Entry entry -> again(entry, arrivals);
      case Event.Deleted deleted -> new Step.Gone(deleted);
      case Event.Released _, Event.Indexed _ ->
          throw new IllegalArgumentException("nothing to do for " + event);
    };
  }

  private Step again(Entry entry, Arrivals arrivals) {
    boolean hasOriginal = store.originals().find(entry.sha256()).isPresent();
    return hasOriginal || entry.isIndexed()
        ? new Step.Again(arrivals.ofOriginal(entry))
        : new Step.Same(entry);
  }

  private static void decide(Step step, Ledger ledger, Batch batch) throws IOException {
    switch (step) {
      case Step.Same(var entry) -> ledger.take(entry);
      case Step.Gone(var deleted) -> {
        Optional.ofNullable(ledger.reports().get(deleted.id())).ifPresent(batch::drop);
        ledger.take(deleted);
      }
      case Step.Again(var arrival) -> {
        boolean isNew = !ledger.holds(arrival);
        for (var id : ledger.superseded(arrival)) {
          Optional.ofNullable(ledger.reports().get(id)).ifPresent(batch::drop);
          ledger.take(new Event.Released(id));
        }
        var entry = ledger.decide(arrival);
        Optional.ofNullable(ledger.reports().get(entry.id())).ifPresent(batch::changes);
        ledger.take(entry);
        if (isNew && entry.isIndexed() && arrival instanceof Arrival.Read read) {
          batch.put(entry, read);
        }
      }
    }
  }
}
