package gongkai.ingest;

import gongkai.ingest.Arrival.Known;
import gongkai.ingest.Fetched.Refused;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import java.io.IOException;
import java.util.List;

/// Everything about a file that needs no other file: reading it and keeping its original. Several
/// threads may do so at once.
final class Arrivals {
  private final FileReader files;
  private final Store store;

  Arrivals(FileReader files, Store store) {
    this.files = files;
    this.store = store;
  }

  /// A file as it stands on the disk.
  Arrival of(Item item) throws IOException {
    var was = new Known(item.path(), "", item.hints());
    return switch (item.bytes().fetch()) {
      case Refused(var outcome) -> rejected(was, outcome);
      case Content content -> {
        var is = new Known(item.path(), content.sha256(), item.hints());
        yield store.records().ledger().holds(is) ? is : kept(content, read(is, content));
      }
    };
  }

  /// A file as it was when its original was kept.
  ///
  /// @param entry where it stood then, and what was told of it
  Arrival ofOriginal(Entry entry) {
    var was = new Known(entry.path(), entry.sha256(), entry.hints());
    var original = store.originals().find(was.sha256());
    if (original.isEmpty()) {
      return lost(was, "原件缺失：" + was.sha256());
    }
    return switch (files.fetchOriginal(original.get())) {
      case Content content when content.sha256().equals(was.sha256()) -> read(was, content);
      case Content _ -> lost(was, "原件已损坏：" + original.get());
      case Refused(var outcome) -> rejected(was, outcome);
    };
  }

  private static Arrival lost(Known file, String note) {
    return rejected(file, new Outcome(Status.UNREADABLE, List.of(note)));
  }

  private static Arrival rejected(Known file, Outcome outcome) {
    return new Arrival.Rejected(file.path(), file.sha256(), file.hints(), outcome);
  }

  private Arrival read(Known file, Content content) {
    return switch (files.read(file.path(), content, file.hints())) {
      case Reading.Read(var report) -> new Arrival.Read(file.path(), file.sha256(), report);
      case Reading.Rejected(_, var outcome) -> rejected(file, outcome);
    };
  }

  /// Keeps every report, and what may turn out to be one when it is named by hand or by better
  /// rules. What is something else is left where it is.
  private Arrival kept(Content content, Arrival arrival) throws IOException {
    boolean keep =
        switch (arrival) {
          case Arrival.Read _ -> true;
          case Arrival.Rejected(_, _, _, var outcome) -> outcome.status() == Status.UNIDENTIFIED;
          case Arrival.Known _ -> false;
        };
    if (keep) {
      store.originals().keep(content.sha256(), content.bytes());
    }
    return arrival;
  }
}
