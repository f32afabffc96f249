package gongkai.ingest;

import gongkai.document.ReportDocument;
import gongkai.report.Outcome;
import gongkai.report.Report;

/// A file that was read and waits for its decision.
///
/// Files are read side by side and decided one after the other, so an arrival already holds
/// everything that takes time.
sealed interface Arrival {
  String path();

  String sha256();

  /// Path and bytes are those of an indexed report: nothing was read.
  record Known(String path, String sha256) implements Arrival {}

  record Rejected(String path, String sha256, Outcome outcome) implements Arrival {}

  record Read(String path, String sha256, Report report, ReportDocument document)
      implements Arrival {}
}
