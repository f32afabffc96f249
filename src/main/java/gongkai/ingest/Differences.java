package gongkai.ingest;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The events that lead from one ledger to another.
final class Differences {
  private Differences() {}

  static List<Event> between(Ledger before, Ledger after) {
    var events = new LinkedHashSet<Event>();
    for (var id : before.reports().keySet()) {
      if (!after.reports().containsKey(id)) {
        events.add(new Event.Released(id));
      }
    }
    var touched = new HashSet<String>();
    for (var report : after.reports().values()) {
      if (!report.equals(before.reports().get(report.id()))) {
        events.add(report);
        touched.add(report.path());
      }
    }
    for (var file : after.files()) {
      if (touched.contains(file.path()) || !before.file(file.path()).equals(Optional.of(file))) {
        // The newest entry of a file comes after those of reports that it no longer is.
        events.remove(file);
        events.add(file);
      }
    }
    return List.copyOf(events);
  }
}
