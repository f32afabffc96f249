package gongkai.ingest;

import gongkai.ingest.Progress.Change;
import gongkai.ingest.Progress.Result;
import gongkai.report.Outcome.Status;
import java.util.EnumMap;
import java.util.Map;

/// What came of a run, counted. Not for use by several threads.
public final class Tally {
  private final Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
  private int files;
  private int unchanged;
  private int updated;

  void add(Result result) {
    files++;
    byStatus.merge(result.entry().outcome().status(), 1, Integer::sum);
    if (result.change() == Change.NONE) {
      unchanged++;
    } else if (result.entry().version() > 1) {
      updated++;
    }
  }

  public int files() {
    return files;
  }

  /// Those for which there was nothing to do.
  public int unchanged() {
    return unchanged;
  }

  /// Those that became the next version of their report.
  public int updated() {
    return updated;
  }

  public int count(Status status) {
    return byStatus.getOrDefault(status, 0);
  }

  /// How many files had each outcome, in the order of outcomes.
  public Map<Status, Integer> byStatus() {
    return new EnumMap<>(byStatus);
  }

  /// Whether every file is a report that is indexed, itself or by its like.
  public boolean allIsWell() {
    return byStatus.keySet().stream()
        .allMatch(status -> status.isReport() || status == Status.DUPLICATE);
  }
}
