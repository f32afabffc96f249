package gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai index PATH…`
final class IndexCommand implements Command {
  private static final String WATCH = "--watch";

  @Override
  public String name() {
    return "index";
  }

  @Override
  public String summary() {
    return "Read files into the index. What is there already is not read again.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "A file is called done when a crash can no longer lose it. Files that are no reports, or",
        "that claim a report of another file, are listed; nothing stops the run.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.INDEX,
        Setting.MAX_FILE_MB,
        Setting.READ_SECONDS,
        Setting.READ_MEMORY_MB,
        Setting.THREADS,
        Setting.MEANING);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(Options.paths("PATH"));
    spec.addOption(
        Options.flag(WATCH, "go on with what comes and changes in the folders, until Ctrl+C"));
  }

  @Override
  public int run(Call call) throws IOException {
    var settings = call.settings();
    var results = new RunReport(call.around(), RunReport.Names.ALL_WRONG);
    var program = new Program(call.around().home(), settings);
    var tally = new Indexing(program, settings).index(call.paths(), results);
    if (settings.meaning() == Settings.Meaning.AT_ONCE) {
      learn(program, settings.index());
    }
    call.around().out().println(results.conclusion(tally));
    if (call.has(WATCH)) {
      watch(call.paths(), new Indexing(program, settings));
    }
    return tally.allIsWell() && !results.hasWarned() ? DONE : FOUND_WRONG;
  }

  /// Each time anew opened for writing, so that others may write in between.
  private static void watch(List<Path> folders, Indexing indexing) {
    Watching.Taker taker =
        files -> {
          var run = new LoggedRun();
          run.ends(indexing.take(files, run));
        };
    try (var _ = Watching.start(folders, taker)) {
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      // As a person wished.
    }
  }

  /// Takes longer than indexing does.
  private static void learn(Program program, Path index) throws IOException {
    try (var meanings = program.meanings(index);
        var search = program.search(index, meanings)) {
      meanings.catchUp(search.sentences());
    }
  }
}
