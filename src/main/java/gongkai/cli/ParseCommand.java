package gongkai.cli;

import gongkai.ingest.FileWalk;
import gongkai.json.ReportJson;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai parse FILE… [--json]`
final class ParseCommand implements Command {
  private static final String JSON = "--json";

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
  }

  @Override
  public int run(Call call) throws IOException {
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
}
