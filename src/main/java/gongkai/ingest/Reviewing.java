package gongkai.ingest;

import gongkai.report.Finding;
import gongkai.report.Review;
import java.io.IOException;
import java.util.List;

/// Takes down what a person says of a finding, and lets the index tell it.
public final class Reviewing {

  public sealed interface Result {
    /// It is kept and will outlive every index.
    record Kept(List<Finding> findings) implements Result {}

    record NoReport() implements Result {}

    /// @param findings those that the report has
    record NoFinding(List<Finding> findings) implements Result {}
  }

  private final Store store;
  private final YearlyIndex index;

  public Reviewing(Store store, YearlyIndex index) {
    this.store = store;
    this.index = index;
  }

  /// Takes down one review.
  ///
  /// @param place the code that tells the finding from others of its rule, or empty for all of them
  public Result review(String id, String rule, String place, Review review) throws IOException {
    var entry = store.records().ledger().reports().get(id);
    var report = index.report(id);
    if (entry == null || report.isEmpty()) {
      return new Result.NoReport();
    }
    var findings = report.get().assessment().findings();
    var meant =
        findings.stream()
            .filter(each -> each.rule().equals(rule))
            .filter(each -> place.isEmpty() || each.place().equals(place))
            .toList();
    if (meant.isEmpty()) {
      return new Result.NoFinding(findings);
    }
    store.reviews().add(id, rule, place, review);
    show(entry);
    return new Result.Kept(meant);
  }

  /// The entry is recorded once more, so that a crash before the commit makes the next run look at
  /// the report again.
  private void show(Entry entry) throws IOException {
    store.records().add(entry);
    store.records().sync();
    try (var workers = new InOrder(1)) {
      var batch = store.batch(index, workers);
      batch.again(entry);
      batch.add();
    }
    index.engine().commit();
    store.records().confirm();
  }
}
