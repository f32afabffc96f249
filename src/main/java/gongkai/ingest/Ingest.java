package gongkai.ingest;

import gongkai.ingest.Progress.Change;
import gongkai.ingest.Progress.Result;
import gongkai.ingest.Progress.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings files into the index.
///
/// Files are read side by side, decided in their order, and made durable batch by batch: first the
/// originals, then the records, then the index. A crash in between leaves records that the index
/// does not hold yet; the next run puts them in before it does anything else.
public final class Ingest {
  /// What the paths of uploaded files begin with. No path of a disk begins so.
  private static final String UPLOADED = "upload:/";

  /// Says what there is to read, when it is its turn.
  @FunctionalInterface
  private interface Listing {
    Items items() throws IOException;
  }

  private final FileReader files;
  private final Store store;
  private final YearlyIndex index;
  private final int threads;

  public Ingest(FileReader files, Store store, YearlyIndex index, int threads) {
    this.files = files;
    this.store = store;
    this.index = index;
    this.threads = threads;
  }

  /// Indexes the files that the paths name, folders with all that is in them.
  public Tally run(List<Path> paths, Progress progress) throws IOException {
    return run(() -> distinct(paths), progress);
  }

  /// Indexes files that were found before.
  public Tally take(List<FileWalk.Found> found, Progress progress) throws IOException {
    return run(() -> files.items(found), progress);
  }

  private Tally run(Listing listing, Progress progress) throws IOException {
    var arrivals = new Arrivals(files, store);
    try (var workers = new InOrder(threads)) {
      new Restore(arrivals, store, index).run(workers, progress);
      var items = listing.items();
      progress.begins(Stage.READ, items.all().size());
      items.faults().forEach(progress::warns);
      var run = new Run(store.batch(index, workers), progress);
      workers.each(items.all(), arrivals::of, run::accept);
      run.finishBatch();
      return run.tally;
    }
  }

  /// Indexes the files of an upload. They are known by their names, wherever they wait: a name that
  /// is sent again is the next version.
  ///
  /// @return the upload with its outcomes
  public Upload take(Upload upload, Uploads uploads, Progress progress) throws IOException {
    uploads.begins(upload);
    var home = uploads.home(upload).toAbsolutePath().normalize();
    var found =
        uploads.files(upload).stream()
            .filter(file -> !file.endsWith(ManifestCsv.NAME))
            .map(file -> new FileWalk.Found(file.toString(), file, home))
            .toList();
    var results = new ArrayList<Upload.File>();
    run(
        () -> named(files.items(found), home),
        new Following(progress, it -> results.add(Upload.File.of(it, sent(it.path())))));
    var done = upload.done(results);
    uploads.ends(done);
    return done;
  }

  private static Items named(Items items, Path home) {
    int before = home.toString().length() + 1;
    return new Items(
        items.all().stream()
            .map(item -> item.known(UPLOADED + item.path().substring(before)))
            .toList(),
        items.faults());
  }

  private static String sent(String path) {
    return path.substring(UPLOADED.length());
  }

  private Items distinct(List<Path> paths) throws IOException {
    var distinct = new LinkedHashMap<Path, FileWalk.Found>();
    for (var found : FileWalk.of(paths)) {
      distinct.putIfAbsent(found.path().toAbsolutePath().normalize(), found);
    }
    return files.items(List.copyOf(distinct.values()));
  }

  private final class Run {
    private final Tally tally = new Tally();
    private final Batch batch;
    private final Progress progress;
    private final Map<String, Result> results = new LinkedHashMap<>();

    Run(Batch batch, Progress progress) {
      this.batch = batch;
      this.progress = progress;
    }

    void accept(Arrival arrival) throws IOException {
      for (var id : store.records().ledger().superseded(arrival)) {
        Optional.ofNullable(store.records().ledger().reports().get(id)).ifPresent(batch::drop);
        store.records().add(new Event.Released(id));
      }
      var entry = store.records().ledger().decide(arrival);
      if (store.records().ledger().file(arrival.path()).filter(entry::equals).isPresent()) {
        results.put(arrival.path(), new Result(entry, Change.NONE));
      } else {
        former(entry).ifPresent(batch::changes);
        record(entry);
        if (entry.isIndexed() && arrival instanceof Arrival.Read read) {
          batch.put(entry, read);
        }
      }
      progress.advances();
      if (results.size() >= Batch.SIZE) {
        finishBatch();
      }
    }

    private Optional<Entry> former(Entry entry) {
      return Optional.ofNullable(store.records().ledger().reports().get(entry.id()));
    }

    private void record(Entry entry) {
      store.records().add(entry);
      results.put(entry.path(), new Result(entry, Change.RECORDED));
    }

    void finishBatch() throws IOException {
      store.originals().sync();
      store.records().sync();
      if (!batch.isEmpty()) {
        batch.add().forEach(this::record);
        store.records().sync();
        index.engine().commit();
      }
      store.records().confirm();
      for (var result : results.values()) {
        tally.add(result);
        progress.done(result);
      }
      results.clear();
    }
  }
}
