package gongkai.ingest;

import gongkai.report.Metadata;
import gongkai.report.Report;
import gongkai.report.ReportId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reports on their way into the index, by the entries that they stand on, and with them those of
/// the year after, whose findings hang on theirs. All go in with one commit, so that a crash leaves
/// none held against a year that is not there. What an earlier batch added must be committed.
final class Batch {
  /// Enough that a commit costs little of each report, little enough to hold in memory and to lose
  /// in a crash.
  static final int SIZE = 500;

  private record Waiting(Entry entry, Arrival.Read arrival) {}

  private final YearlyIndex index;
  private final Ledger ledger;
  private final Said said;
  private final InOrder workers;
  private final Map<String, Waiting> waiting = new LinkedHashMap<>();
  private final Map<String, Entry> affected = new LinkedHashMap<>();
  private final Set<String> gone = new HashSet<>();

  Batch(YearlyIndex index, Ledger ledger, Said said, InOrder workers) {
    this.index = index;
    this.ledger = ledger;
    this.said = said;
    this.workers = workers;
  }

  boolean isEmpty() {
    return waiting.isEmpty() && affected.isEmpty() && gone.isEmpty();
  }

  boolean isFull() {
    return waiting.size() >= SIZE;
  }

  /// Of two documents of one report the later one stays.
  void put(Entry entry, Arrival.Read arrival) {
    gone.remove(entry.id());
    waiting.put(entry.id(), new Waiting(entry, arrival));
    changes(entry);
  }

  /// The report of this entry changes or goes, so that those after it must be looked at again. To
  /// be told while the ledger still holds the entry, too.
  void changes(Entry entry) {
    ledger.following(entry).forEach(this::again);
  }

  /// The report of which the index tells this has gone.
  void changes(Metadata report) {
    ledger.following(report).forEach(this::again);
  }

  /// The report is in the index and must be looked at again.
  void again(Entry entry) {
    affected.put(entry.id(), entry);
  }

  /// The report of this entry is no file's any longer. To be told while the ledger still holds it.
  void drop(Entry entry) {
    waiting.remove(entry.id());
    gone.add(entry.id());
    changes(entry);
  }

  /// Adds all that waits to the engine, side by side.
  ///
  /// @return the entries that fell, because the engine failed at their documents
  List<Entry> add() throws IOException {
    var fallen = new ArrayList<Entry>();
    workers.eachAtOnce(
        List.copyOf(waiting.values()), this::add, each -> each.ifPresent(fallen::add));
    fallen.forEach(this::falls);
    index.engine().delete(gone);
    refresh(List.copyOf(affected.values()));
    waiting.clear();
    affected.clear();
    gone.clear();
    return fallen;
  }

  private void falls(Entry entry) {
    gone.add(entry.id());
    changes(entry);
  }

  private Optional<Entry> add(Waiting each) throws IOException {
    try {
      index.add(YearlyIndex.document(judged(each.entry(), report(each))));
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(each.entry().fallen(Faults.outcome(each.entry().path(), e)));
    }
  }

  private Report report(Waiting each) {
    var id = ReportId.parse(each.entry().id()).orElseThrow();
    return said.corrected(each.arrival().report().named(id), index.assessor());
  }

  private void refresh(Collection<Entry> entries) throws IOException {
    workers.eachAtOnce(
        entries.stream().filter(this::mayDiffer).toList(),
        entry -> {
          refresh(entry);
          return entry;
        },
        _ -> {});
  }

  /// A report that waits was added a moment ago; it differs only where its neighbour fell since.
  private boolean mayDiffer(Entry entry) {
    return !gone.contains(entry.id()) && (!waiting.containsKey(entry.id()) || !gone.isEmpty());
  }

  /// One that the index does not hold yet will be looked at when it comes.
  private void refresh(Entry entry) throws IOException {
    var report = current(entry);
    if (report.isPresent()) {
      var judged = judged(entry, report.get());
      if (waiting.containsKey(entry.id()) || !judged.equals(report.get())) {
        index.add(YearlyIndex.document(judged));
      }
    }
  }

  private Report judged(Entry entry, Report report) throws IOException {
    var last = ledger.before(entry).filter(each -> !gone.contains(each.id()));
    var lastReport = last.isPresent() ? current(last.get()) : Optional.<Report>empty();
    var assessor = index.assessor();
    return said.reviews()
        .in(
            lastReport.isPresent()
                ? assessor.after(report, lastReport.get())
                : assessor.alone(report));
  }

  private Optional<Report> current(Entry entry) throws IOException {
    var here = waiting.get(entry.id());
    return here == null ? index.report(entry.id()) : Optional.of(report(here));
  }
}
