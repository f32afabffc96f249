package gongkai.ingest;

import gongkai.report.Correction;
import java.io.IOException;
import java.util.Optional;

/// Takes down what a person puts in place of what was read, and lets the index tell it.
public final class Correcting {

  /// What came of it.
  public enum Result {
    /// It is kept and will outlive every index.
    KEPT,
    NO_REPORT,
    /// There is nothing to take back.
    NOTHING
  }

  private final FileReader files;
  private final Store store;
  private final YearlyIndex index;

  public Correcting(FileReader files, Store store, YearlyIndex index) {
    this.files = files;
    this.store = store;
    this.index = index;
  }

  /// Takes down one correction, or takes one back where its value is empty. The original is read
  /// again, so that what was read is never what somebody corrected.
  public Result correct(String id, Correction correction) throws IOException {
    var entry = Optional.ofNullable(store.records().ledger().reports().get(id));
    if (entry.isEmpty()) {
      return Result.NO_REPORT;
    }
    if (correction.value().isEmpty() && store.corrections().of(id, correction.what()).isEmpty()) {
      return Result.NOTHING;
    }
    store.corrections().add(id, correction);
    show(entry.get());
    return Result.KEPT;
  }

  /// The entry is recorded once more, so that a crash before the commit makes the next run look at
  /// the report again.
  private void show(Entry entry) throws IOException {
    store.records().add(entry);
    store.records().sync();
    try (var workers = new InOrder(1)) {
      var batch = store.batch(index, workers);
      if (new Arrivals(files, store).ofOriginal(entry) instanceof Arrival.Read read) {
        batch.put(entry, read);
      }
      batch.add();
    }
    index.engine().commit();
    store.records().confirm();
  }
}
