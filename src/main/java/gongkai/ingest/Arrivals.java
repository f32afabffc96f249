package gongkai.ingest;

import gongkai.document.Documents;
import gongkai.document.ReportDocument;
import gongkai.ingest.Fetched.Refused;
import gongkai.json.ReportJson;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import gongkai.report.Report;
import gongkai.report.ReportId;
import java.io.IOException;
import java.util.List;

/// Everything about a file that needs no other file: reading it, keeping its original, flattening
/// its report. Several threads may do so at once.
final class Arrivals {
  private final FileReader files;
  private final Store store;

  Arrivals(FileReader files, Store store) {
    this.files = files;
    this.store = store;
  }

  /// A file as it stands on the disk.
  Arrival of(Item item) throws IOException {
    var path = item.path();
    return switch (item.bytes().fetch()) {
      case Refused(var outcome) -> new Arrival.Rejected(path, "", outcome);
      case Content content ->
          store.records().ledger().holds(path, content.sha256())
              ? new Arrival.Known(path, content.sha256())
              : kept(content, read(path, content));
    };
  }

  /// A file as it was when its original was kept.
  ///
  /// @param path where it stood then
  Arrival ofOriginal(String path, String sha256) {
    var original = store.originals().find(sha256);
    if (original.isEmpty()) {
      return lost(path, sha256, "原件缺失：" + sha256);
    }
    return switch (files.fetchOriginal(original.get())) {
      case Content content when content.sha256().equals(sha256) -> read(path, content);
      case Content _ -> lost(path, sha256, "原件已损坏：" + original.get());
      case Refused(var outcome) -> new Arrival.Rejected(path, sha256, outcome);
    };
  }

  private static Arrival lost(String path, String sha256, String note) {
    return new Arrival.Rejected(path, sha256, new Outcome(Status.UNREADABLE, List.of(note)));
  }

  private Arrival read(String path, Content content) {
    return switch (files.read(path, content)) {
      case Reading.Read(var report) -> arrival(path, report);
      case Reading.Rejected(_, var outcome) ->
          new Arrival.Rejected(path, content.sha256(), outcome);
    };
  }

  private static Arrival arrival(String path, Report report) {
    var sha256 = report.source().sha256();
    try {
      return new Arrival.Read(path, sha256, report, document(report));
    } catch (RuntimeException e) {
      return new Arrival.Rejected(path, sha256, Faults.outcome(path, e));
    }
  }

  /// Keeps every report, and what may turn out to be one when it is named by hand or by better
  /// rules. What is something else is left where it is.
  private Arrival kept(Content content, Arrival arrival) throws IOException {
    boolean keep =
        switch (arrival) {
          case Arrival.Read _ -> true;
          case Arrival.Rejected(_, _, var outcome) -> outcome.status() == Status.UNIDENTIFIED;
          case Arrival.Known _ -> false;
        };
    if (keep) {
      store.originals().keep(content.sha256(), content.bytes());
    }
    return arrival;
  }

  /// The document of an arrival under the id that was decided for it.
  static ReportDocument document(Arrival.Read arrival, String id) {
    return arrival.document().id().equals(id)
        ? arrival.document()
        : document(arrival.report().named(ReportId.parse(id).orElseThrow()));
  }

  private static ReportDocument document(Report report) {
    return Documents.of(report, ReportJson.write(new Reading.Read(report)));
  }
}
