package gongkai.ingest;

import gongkai.engine.IndexRefusedException;
import gongkai.engine.SearchEngine;
import gongkai.ingest.Progress.Stage;
import gongkai.report.Report;
import gongkai.report.ReportId;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/// Makes the index hold what the records tell, where a crash came between the two or somebody has
/// deleted the index.
final class Restore {
  private static final Logger LOG = System.getLogger(Restore.class.getName());

  private final Arrivals arrivals;
  private final Store store;
  private final Records records;
  private final YearlyIndex index;
  private final SearchEngine engine;

  Restore(Arrivals arrivals, Store store, YearlyIndex index) {
    this.arrivals = arrivals;
    this.store = store;
    this.records = store.records();
    this.index = index;
    this.engine = index.engine();
  }

  void run(InOrder workers, Progress progress) throws IOException {
    var missing = missing();
    var gone = records.unconfirmed().stream().filter(id -> !isReport(id)).toList();
    if (!missing.isEmpty() || !gone.isEmpty()) {
      progress.begins(Stage.RESTORE, missing.size());
      restore(missing, gone, workers, progress);
      records.confirm();
    }
    requireAgreement();
  }

  private boolean isReport(String id) {
    return records.ledger().reports().containsKey(id);
  }

  private List<Entry> missing() throws IOException {
    var reports = records.ledger().reports().values();
    boolean anyMayMiss = engine.size() != reports.size();
    var missing = new ArrayList<Entry>();
    for (var entry : reports) {
      if (records.unconfirmed().contains(entry.id())
          || (anyMayMiss && engine.report(entry.id()).isEmpty())) {
        missing.add(entry);
      }
    }
    return missing;
  }

  private void restore(List<Entry> missing, List<String> gone, InOrder workers, Progress progress)
      throws IOException {
    var batch = store.batch(index, workers);
    for (var id : gone) {
      index.report(id).map(Report::metadata).ifPresent(batch::changes);
    }
    engine.delete(gone);
    workers.each(
        missing,
        entry -> new Restored(entry, arrivals.ofOriginal(entry)),
        restored -> {
          put(restored, batch);
          progress.advances();
          if (batch.isFull()) {
            finish(batch);
          }
        });
    finish(batch);
  }

  private void finish(Batch batch) throws IOException {
    batch.add().forEach(records::add);
    records.sync();
    engine.commit();
  }

  private record Restored(Entry entry, Arrival arrival) {}

  private void put(Restored restored, Batch batch) throws IOException {
    var entry = restored.entry();
    switch (restored.arrival()) {
      case Arrival.Read read -> {
        requireSame(entry, read.report());
        batch.put(entry, read);
      }
      case Arrival.Rejected(_, _, _, var outcome) -> {
        batch.changes(entry);
        LOG.log(Level.WARNING, entry.id() + " is no longer indexed: " + outcome.notes());
        records.add(entry.fallen(outcome));
        engine.delete(List.of(entry.id()));
      }
      case Arrival.Known known -> throw new IllegalStateException("not read: " + known.path());
    }
  }

  private static void requireSame(Entry entry, Report report) throws IOException {
    var now = report.id().in("").toString();
    if (!ReportId.parse(entry.id()).map(id -> id.in("").toString()).orElse("").equals(now)) {
      throw new IndexRefusedException(
          "%s is now read as %s, not %s: run gongkai rebuild"
              .formatted(entry.path(), report.id(), entry.id()));
    }
  }

  private void requireAgreement() throws IOException {
    long held = engine.size();
    int recorded = records.ledger().reports().size();
    if (held != recorded) {
      throw new IndexRefusedException(
          "the index holds %d reports and the records tell of %d: run gongkai rebuild"
              .formatted(held, recorded));
    }
  }
}
