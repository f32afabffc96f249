package gongkai.ingest;

import gongkai.ingest.Arrival.Known;
import gongkai.ingest.Arrival.Read;
import gongkai.ingest.Arrival.Rejected;
import gongkai.report.Metadata;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Report;
import gongkai.report.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which file is which report, and the rules by which a file that arrives becomes one.
///
/// 1. The bytes of an indexed report at its own path: nothing to do, unless a manifest now tells
///    otherwise of it; then the file is read again, and is another report in place of the first or
///    the same version of it.
/// 2. The bytes of an indexed report at another path: `duplicate`.
/// 3. Another text for a report at its own path: the next version.
/// 4. Another text for a report at another path: `conflict`; the first stays.
/// 5. The same agency and year in another place: a report of its own, named by its place.
/// 6. A file that is no longer the report it was: the report stays, and the file's outcome says so.
///
/// Deciding changes nothing; [#take] does. Not for use by several threads, but for [#holds].
final class Ledger {
  /// What a file is that a manifest must tell of to make it a report.
  private static final Set<Status> NOT_TOLD =
      EnumSet.of(Status.UNIDENTIFIED, Status.NOT_A_REPORT, Status.EMPTY);

  private final Map<String, Entry> files = new LinkedHashMap<>();
  private final Claims claims = new Claims();

  /// Whether this file, as it is, is an indexed report. May be asked while other files are decided:
  /// only a decision on the file itself changes the answer.
  boolean holds(Arrival file) {
    return claims.ofContent(file.sha256()).filter(holder -> isSame(holder, file)).isPresent();
  }

  private static boolean isSame(Entry holder, Arrival file) {
    return holder.path().equals(file.path()) && holder.hints().equals(file.hints());
  }

  /// The report that a file of the same bytes was before a manifest told otherwise of it, or no
  /// longer told of it. Nothing of it is to be kept: it was this one under a wrong name.
  List<String> superseded(Arrival arrival) {
    return claims
        .ofContent(arrival.sha256())
        .filter(holder -> holder.path().equals(arrival.path()) && !isSame(holder, arrival))
        .filter(holder -> isOther(arrival, holder))
        .map(Entry::id)
        .stream()
        .toList();
  }

  /// What only could not be read this time says nothing of what it is.
  private static boolean isOther(Arrival arrival, Entry holder) {
    return switch (arrival) {
      case Read read -> !isOf(read.report(), holder);
      case Rejected rejected -> NOT_TOLD.contains(rejected.outcome().status());
      case Known _ -> false;
    };
  }

  private static boolean isOf(Report report, Entry entry) {
    return ReportId.parse(entry.id()).map(id -> id.in("")).equals(Optional.of(report.id()));
  }

  /// The newest entry of every file, in the order in which the files came.
  Collection<Entry> files() {
    return Collections.unmodifiableCollection(files.values());
  }

  Optional<Entry> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /// The entry that each indexed report stands on, by id.
  Map<String, Entry> reports() {
    return claims.byId();
  }

  /// The report of the same agency and scope for the year before. Where two claim to be it, nobody
  /// knows which is.
  Optional<Entry> before(Entry entry) {
    var before = claims.at(Place.of(entry).after(-1));
    return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
  }

  /// The reports of the same agency and scope for the year after.
  List<Entry> following(Entry entry) {
    return claims.at(Place.of(entry).after(1));
  }

  List<Entry> following(Metadata report) {
    return claims.at(new Place(report.agency().key(), report.id()).after(1));
  }

  void take(Event event) {
    switch (event) {
      case Entry entry -> take(entry);
      case Event.Released(var id) -> claims.drop(id);
      case Event.Deleted(var id, _) -> delete(id);
      case Event.Indexed _ -> {}
    }
  }

  /// The file is then one that nobody has seen yet.
  private void delete(String id) {
    Optional.ofNullable(reports().get(id)).ifPresent(entry -> files.remove(entry.path(), entry));
    claims.drop(id);
  }

  private void take(Entry entry) {
    files.put(entry.path(), entry);
    if (entry.isIndexed()) {
      claims.put(entry);
    } else if (claims.idsAt(entry.path()).contains(entry.id())) {
      claims.drop(entry.id());
    }
  }

  /// What becomes of a file, by the rules above.
  Entry decide(Arrival arrival) {
    var holder = claims.ofContent(arrival.sha256());
    if (holder.isPresent() && !holder.get().path().equals(arrival.path())) {
      return duplicate(arrival, holder.get());
    }
    if (holder.isPresent() && isSame(holder.get(), arrival)) {
      return holder.get();
    }
    return switch (arrival) {
      case Known known -> throw new IllegalStateException("not held: " + known.path());
      case Rejected(var path, _, _, var outcome) ->
          Entry.rejected(arrival, noted(outcome, former(path, "")));
      case Read read -> decide(read, idOf(read));
    };
  }

  private static Entry duplicate(Arrival arrival, Entry holder) {
    var note = "与 %s 内容相同，已收录为 %s".formatted(holder.path(), holder.id());
    return new Entry(
        arrival.path(),
        arrival.sha256(),
        arrival.hints(),
        holder.id(),
        holder.agency(),
        0,
        holder.region(),
        new Outcome(Status.DUPLICATE, List.of(note)));
  }

  private Entry decide(Read read, ReportId id) {
    var holder = claims.of(id.toString());
    if (holder.isPresent() && !holder.get().path().equals(read.path())) {
      return entry(read, id, 0, conflict(read, holder.get()));
    }
    var notes =
        Stream.of(renamed(read.report(), id), former(read.path(), id.toString()))
            .flatMap(List::stream)
            .toList();
    int version = holder.map(it -> it.version() + (isText(it, read) ? 0 : 1)).orElse(1);
    return entry(read, id, version, noted(read.report().outcome(), notes));
  }

  /// Whether only what is told of the file has changed.
  private static boolean isText(Entry holder, Read read) {
    return holder.sha256().equals(read.sha256());
  }

  private static Entry entry(Read read, ReportId id, int version, Outcome outcome) {
    var metadata = read.report().metadata();
    return new Entry(
        read.path(),
        read.sha256(),
        read.hints(),
        id.toString(),
        metadata.agency().key(),
        version,
        metadata.region(),
        outcome);
  }

  private static Outcome conflict(Read read, Entry holder) {
    var note =
        "%s 与 %s 都是 %s，内容不同；已收录后者，两份原件都保留".formatted(read.path(), holder.path(), holder.id());
    return new Outcome(Status.CONFLICT, List.of(note));
  }

  /// The plain id, or one with the place where the plain one is an agency's elsewhere.
  private ReportId idOf(Read read) {
    return names(read.report()).stream()
        .filter(id -> claims.of(id.toString()).filter(it -> isElsewhere(it, read)).isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("two places of one name: " + read.path()));
  }

  /// The plain id, then with more and more of the place: 市中区, 济南市市中区, ….
  private static List<ReportId> names(Report report) {
    var path = report.metadata().region().path();
    var names = new ArrayList<>(List.of(report.id()));
    for (int from = path.size() - 1; from >= 0; from--) {
      names.add(report.id().in(String.join("", path.subList(from, path.size()))));
    }
    return names;
  }

  /// Two places of which one contains the other may be one place, told less exactly; and a file at
  /// its own path may come to tell its place better.
  private static boolean isElsewhere(Entry holder, Read read) {
    var there = holder.region();
    var here = read.report().metadata().region();
    return !holder.path().equals(read.path())
        && there.isKnown()
        && here.isKnown()
        && !there.contains(here)
        && !here.contains(there);
  }

  private List<String> renamed(Report report, ReportId id) {
    return id.equals(report.id())
        ? List.of()
        : claims
            .of(report.id().toString())
            .map(first -> "%s 是 %s 的报告，本报告编号为 %s".formatted(first.id(), first.region(), id))
            .stream()
            .toList();
  }

  /// The reports that a file was and no longer is.
  private List<String> former(String path, String now) {
    return claims.idsAt(path).stream()
        .filter(id -> !id.equals(now))
        .map("此文件先前是 %s，该报告仍按先前的内容保留"::formatted)
        .toList();
  }

  private static Outcome noted(Outcome outcome, List<String> more) {
    return new Outcome(
        outcome.status(), Stream.of(outcome.notes(), more).flatMap(List::stream).toList());
  }
}
