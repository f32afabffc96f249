package gongkai.cli;

import gongkai.access.Role;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.ingest.Correcting;
import gongkai.ingest.Progress;
import gongkai.ingest.Reviewing;
import gongkai.ingest.Store;
import gongkai.report.Correction;
import gongkai.report.Review;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A process that writes an index in every way there is until it is killed, and says what was
/// promised as soon as it was: `report ID SHA256 .` and the like. The full stop tells a line that
/// is whole.
final class KilledWriter {
  private static final int FILES_AT_ONCE = 3;
  private static final String AT = "2025-03-01T08:00:00Z";

  private final Program program;
  private final Settings settings;
  private final Indexing indexing;
  private final PrintStream out;

  private KilledWriter(Program program, Settings settings, PrintStream out) {
    this.program = program;
    this.settings = settings;
    this.indexing = new Indexing(program, settings);
    this.out = out;
  }

  /// The arguments: the round, the files.
  public static void main(String[] arguments) throws IOException {
    var around = Surroundings.ofProcess();
    var settings = Settings.read(around, Map.of());
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var files = List.of(arguments).stream().skip(1).map(Path::of).toList();
    new KilledWriter(new Program(around.home(), settings), settings, out)
        .write(arguments[0], files);
  }

  private void write(String round, List<Path> files) throws IOException {
    promised("begun", round);
    var ids = new ArrayList<String>();
    for (int from = 0; from < files.size(); from += FILES_AT_ONCE) {
      var some = files.subList(from, Math.min(files.size(), from + FILES_AT_ONCE));
      indexing.index(some, new Saying(ids));
      var name = round + "-" + from;
      program.tokens(settings.index()).make(name, Role.READER);
      promised("token", name);
      correct(ids.getLast(), name);
      review(ids.getLast(), name);
    }
  }

  private void review(String id, String name) throws IOException {
    var review = new Review(Review.Verdict.DISMISSED, "review " + name, "", AT);
    if (indexing.review(id, "late", "", review) instanceof Reviewing.Result.Kept) {
      promised("reviewed", name);
    }
  }

  private void correct(String id, String name) throws IOException {
    var folder = new Generations(settings.index()).current().orElseThrow();
    try (var files = program.files();
        var store = Store.open(settings.index(), InstantSource.system());
        var engine = LuceneEngine.openForWriting(program.lucene(folder))) {
      var correction = new Correction(Correction.TITLE, "标题", "correction " + name, "", AT);
      new Correcting(files, store, program.yearly(engine)).correct(id, correction);
    }
    promised("corrected", name);
  }

  private void promised(String what, String name) {
    out.println(what + " " + name + " .");
  }

  private final class Saying implements Progress {
    private final List<String> ids;

    Saying(List<String> ids) {
      this.ids = ids;
    }

    @Override
    public void begins(Stage stage, int files) {}

    @Override
    public void advances() {}

    @Override
    public void done(Result result) {
      ids.add(result.entry().id());
      promised("report", result.entry().id() + " " + result.entry().sha256());
    }
  }
}
