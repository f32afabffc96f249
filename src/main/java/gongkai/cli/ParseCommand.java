package gongkai.cli;

import gongkai.ingest.FileWalk;
import gongkai.json.ExplanationJson;
import gongkai.json.ReportJson;
import gongkai.report.Explained;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai parse FILE… [--json] [--explain]`
final class ParseCommand implements Command {
  private static final String JSON = "--json";
  private static final String EXPLAIN = "--explain";

  @Override
  public String name() {
    return "parse";
  }

  @Override
  public String summary() {
    return "Show what is read from files, without an index.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.MAX_FILE_MB, Setting.READ_SECONDS, Setting.READ_MEMORY_MB, Setting.THREADS);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(Options.paths("FILE"));
    spec.addOption(Options.flag(JSON, "one line of JSON for each file"));
    spec.addOption(
        Options.flag(
            EXPLAIN,
            "say of each figure where it stands, by which label and which rule it was read; with"
                + " --json one line of JSON for each figure"));
  }

  @Override
  public int run(Call call) throws IOException {
    if (call.has(EXPLAIN)) {
      return explain(call);
    }
    var settings = call.settings();
    var out = call.around().out();
    var allWell = new AtomicBoolean(true);
    try (var files = new Program(call.around().home(), settings).files()) {
      var faults =
          files.readAll(
              FileWalk.of(call.paths()),
              settings.threads(),
              reading -> {
                out.println(call.has(JSON) ? ReportJson.write(reading) : Summary.of(reading));
                allWell.compareAndSet(true, reading.outcome().status().isReport());
              });
      faults.forEach(call.around().err()::println);
      allWell.compareAndSet(true, faults.isEmpty());
    }
    return allWell.get() ? DONE : FOUND_WRONG;
  }

  private static int explain(Call call) throws IOException {
    var out = call.around().out();
    var allWell = new AtomicBoolean(true);
    try (var explaining = new Program(call.around().home(), call.settings()).explaining()) {
      explaining.explainAll(
          FileWalk.of(call.paths()),
          explained -> {
            print(explained, call.has(JSON), out);
            allWell.compareAndSet(true, explained.reading().outcome().status().isReport());
          });
    }
    return allWell.get() ? DONE : FOUND_WRONG;
  }

  private static void print(Explained explained, boolean json, PrintStream out) {
    if (json) {
      var file = explained.reading().source().file();
      explained.figures().forEach(each -> out.println(ExplanationJson.write(file, each)));
    } else {
      out.println(ExplainedText.of(explained));
    }
  }
}
