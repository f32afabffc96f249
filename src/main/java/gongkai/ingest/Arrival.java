package gongkai.ingest;

import gongkai.report.Hints;
import gongkai.report.Outcome;
import gongkai.report.Report;

/// A file that was read and waits for its decision.
///
/// Files are read side by side and decided one after the other, so an arrival already holds
/// everything that takes time and needs no other file.
sealed interface Arrival {
  String path();

  String sha256();

  /// What a manifest told of it.
  Hints hints();

  /// Path and bytes are those of an indexed report: nothing was read.
  record Known(String path, String sha256, Hints hints) implements Arrival {}

  record Rejected(String path, String sha256, Hints hints, Outcome outcome) implements Arrival {}

  record Read(String path, String sha256, Report report) implements Arrival {
    @Override
    public Hints hints() {
      return report.source().hints();
    }
  }
}
