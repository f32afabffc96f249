package gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai index PATH…`
final class IndexCommand implements Command {
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
    return tally.allIsWell() && !results.hasWarned() ? DONE : FOUND_WRONG;
  }

  /// Takes longer than indexing does.
  private static void learn(Program program, Path index) throws IOException {
    try (var meanings = program.meanings(index);
        var search = program.search(index, meanings)) {
      meanings.catchUp(search.sentences());
    }
  }
}
