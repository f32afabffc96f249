package gongkai.snapshot;

import java.util.List;

/// What came of making, checking or restoring a snapshot.
///
/// @param faults each names a file and what is wrong with it
public record Result(int files, long bytes, List<String> faults) {
  public Result {
    faults = List.copyOf(faults);
  }

  public boolean isWhole() {
    return faults.isEmpty();
  }
}
