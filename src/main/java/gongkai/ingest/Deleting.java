package gongkai.ingest;

import java.io.IOException;

/// Takes a report out of the index because a person says so. Its original stays, and the records
/// tell who did it.
public final class Deleting {
  private final Store store;
  private final YearlyIndex index;

  public Deleting(Store store, YearlyIndex index) {
    this.store = store;
    this.index = index;
  }

  /// Takes out one report; kept through a crash when this returns.
  ///
  /// @return whether there was such a report
  public boolean delete(String id, String by) throws IOException {
    var entry = store.records().ledger().reports().get(id);
    if (entry == null) {
      return false;
    }
    try (var workers = new InOrder(1)) {
      var batch = store.batch(index, workers);
      batch.drop(entry);
      store.records().add(new Event.Deleted(id, by));
      store.records().sync();
      batch.add();
    }
    index.engine().commit();
    store.records().confirm();
    return true;
  }
}
