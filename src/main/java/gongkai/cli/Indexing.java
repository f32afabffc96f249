package gongkai.cli;

import gongkai.check.Attendance.Absence;
import gongkai.engine.IndexRefusedException;
import gongkai.engine.SearchEngine;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.ingest.Correcting;
import gongkai.ingest.Deleting;
import gongkai.ingest.FileReader;
import gongkai.ingest.FileWalk;
import gongkai.ingest.Ingest;
import gongkai.ingest.Progress;
import gongkai.ingest.Rebuild;
import gongkai.ingest.Reviewing;
import gongkai.ingest.Store;
import gongkai.ingest.Tally;
import gongkai.ingest.Upload;
import gongkai.ingest.Uploads;
import gongkai.ingest.YearlyIndex;
import gongkai.report.Correction;
import gongkai.report.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Writes an index: the store, the engine and the folders that they live in. For one thread at a
/// time.
final class Indexing {
  private Program program;
  private final Settings settings;
  private final Path index;
  private final Generations generations;

  Indexing(Program program, Settings settings) {
    this(program, settings, settings.index());
  }

  /// Writes an index in another folder than that of the settings.
  Indexing(Program program, Settings settings, Path index) {
    this.program = program;
    this.settings = settings;
    this.index = index;
    this.generations = new Generations(index);
  }

  /// Brings files into the index, which begins where there is none.
  Tally index(List<Path> paths, Progress progress) throws IOException {
    try (var files = program.files();
        var store = Store.open(index, InstantSource.system())) {
      generations.deleteOthers();
      var current = generations.current();
      var folder = current.orElseGet(generations::first);
      try (var engine = LuceneEngine.openForWriting(program.lucene(folder))) {
        if (current.isEmpty()) {
          generations.use(folder);
        }
        return new Ingest(files, store, program.yearly(engine), settings.threads())
            .run(paths, progress);
      }
    }
  }

  /// Begins an index that holds nothing, where nothing was ever recorded.
  ///
  /// @return whether it did
  /// @throws IndexRefusedException where there are records that an index is to be made of
  boolean begin() throws IOException {
    if (generations.current().isPresent()) {
      return false;
    }
    if (Store.isBegun(index)) {
      throw new IndexRefusedException(index + " has records and no index. Run `gongkai rebuild`.");
    }
    index(List.of(), new Silent());
    return true;
  }

  /// What waits to be read, one after the other.
  interface Waiting {
    /// The next one, none where nothing waits or somebody else is to have his turn.
    Optional<Upload> next();

    /// It was read.
    void read(Upload upload);
  }

  /// Reads what was uploaded, all of it by one opening of the index: that takes longer than reading
  /// a report. What cannot be written is kept and told.
  ///
  /// @return how many there were
  int take(Waiting waiting, Uploads uploads) throws IOException {
    return writing(
        open -> {
          int read = 0;
          for (var next = waiting.next(); next.isPresent(); next = waiting.next()) {
            waiting.read(open.ingest().take(next.get(), uploads, new Silent()));
            read++;
          }
          return read;
        });
  }

  /// Reads what a watched folder has.
  Tally take(List<FileWalk.Found> found, Progress progress) throws IOException {
    return writing(open -> open.ingest().take(found, progress));
  }

  /// Takes a report out because a person says so.
  ///
  /// @return whether there was such a report
  boolean delete(String id, String by) throws IOException {
    return writing(
        open -> {
          open.ingest().run(List.of(), new Silent());
          return new Deleting(open.store(), open.index()).delete(id, by);
        });
  }

  /// Takes down what a person puts in place of what was read.
  Correcting.Result correct(String id, Correction correction) throws IOException {
    return writing(
        open -> {
          open.ingest().run(List.of(), new Silent());
          return new Correcting(open.files(), open.store(), open.index()).correct(id, correction);
        });
  }

  /// What is done with an index that is open for writing.
  @FunctionalInterface
  private interface Work<T> {
    T in(Open open) throws IOException;
  }

  /// All that it takes to write.
  private record Open(FileReader files, Store store, YearlyIndex index, int threads) {
    Ingest ingest() {
      return new Ingest(files, store, index, threads);
    }
  }

  private <T> T writing(Work<T> work) throws IOException {
    try (var store = Store.open(index, InstantSource.system());
        var engine = engine(current());
        var files = program.files()) {
      return work.in(new Open(files, store, program.yearly(engine), settings.threads()));
    }
  }

  /// Where the configuration was changed and the index made again by it, it is read by what stands
  /// there now, and so is everything from then on.
  private SearchEngine engine(Path current) throws IOException {
    try {
      return LuceneEngine.openForWriting(program.lucene(current));
    } catch (IndexRefusedException byTheFormer) {
      var anew = program.anew();
      var engine = LuceneEngine.openForWriting(anew.lucene(current));
      program = anew;
      return engine;
    }
  }

  private Path current() throws IOException {
    return generations
        .current()
        .orElseThrow(() -> new IndexRefusedException(index + " holds no index"));
  }

  /// Takes down what a person says of a finding, after what a crash left undone.
  Reviewing.Result review(String id, String rule, String place, Review review) throws IOException {
    if (generations.current().isEmpty()) {
      return new Reviewing.Result.NoReport();
    }
    return writing(
        open -> {
          open.ingest().run(List.of(), new Silent());
          return new Reviewing(open.store(), open.index()).review(id, rule, place, review);
        });
  }

  /// Takes down what a person says of a report that is missing.
  Reviewing.Result review(Absence absence, Review review) throws IOException {
    try (var store = Store.open(index, InstantSource.system())) {
      var finding = absence.finding();
      store.reviews().add(absence.line().of().subject(), finding.rule(), "", review);
      return new Reviewing.Result.Kept(List.of(finding));
    }
  }

  /// Nobody waits for what is only put right on the way.
  private static final class Silent implements Progress {
    @Override
    public void begins(Stage stage, int files) {}

    @Override
    public void advances() {}

    @Override
    public void done(Result result) {}
  }

  /// Makes the index again for a server that goes on, by the configuration as it stands now.
  /// Indexes that were left before go first, else each rebuild would leave one.
  Tally rebuildAgain(Progress progress) throws IOException {
    try (var _ = Store.open(index, InstantSource.system())) {
      generations.deleteOthers();
    }
    return new Indexing(program.anew(), settings, index).rebuild(progress);
  }

  /// Makes the index again from the originals, beside the one in use, and puts it in its place.
  Tally rebuild(Progress progress) throws IOException {
    try (var files = program.files();
        var store = Store.open(index, InstantSource.system())) {
      var next = generations.next();
      Tally tally;
      try (var engine = LuceneEngine.openForWriting(program.lucene(next))) {
        tally = new Rebuild(files, store, program.yearly(engine), settings.threads()).run(progress);
      }
      generations.use(next);
      store.records().confirm();
      return tally;
    }
  }
}
