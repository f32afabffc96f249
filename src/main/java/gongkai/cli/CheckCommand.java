package gongkai.cli;

import gongkai.ingest.FileWalk;
import gongkai.report.Finding;
import gongkai.report.Finding.Verdict;
import gongkai.report.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai check PATH…`
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Say which rules reports do not keep, without an index.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.MAX_FILE_MB, Setting.READ_SECONDS, Setting.READ_MEMORY_MB, Setting.THREADS);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(Options.paths("PATH"));
  }

  @Override
  public int run(Call call) throws IOException {
    var settings = call.settings();
    var counts = new Counts();
    try (var files = new Program(call.around().home(), settings).files()) {
      var faults =
          files.readAll(
              FileWalk.of(call.paths()),
              settings.threads(),
              reading -> {
                counts.add(reading);
                print(reading, call.around().out());
              });
      faults.forEach(call.around().err()::println);
      counts.manifestsAreWell = faults.isEmpty();
    }
    call.around().out().println(counts);
    return counts.allIsWell() ? DONE : FOUND_WRONG;
  }

  private static void print(Reading reading, PrintStream out) {
    var file = reading.source().file();
    switch (reading) {
      case Reading.Rejected(_, var outcome) ->
          out.println(
              file + ": " + outcome.status().key() + ": " + String.join("；", outcome.notes()));
      case Reading.Read(var report) ->
          report.assessment().findings().stream()
              .filter(Finding::isDoubt)
              .forEach(it -> out.println(line(file, it)));
    }
  }

  private static String line(String file, Finding finding) {
    return file
        + ": "
        + finding.verdict().key()
        + ": "
        + finding.rule()
        + ": "
        + finding.message().zh();
  }

  /// How many checks came out how.
  private static final class Counts {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int reports;
    private int others;
    private boolean manifestsAreWell = true;

    void add(Reading reading) {
      switch (reading) {
        case Reading.Rejected _ -> others++;
        case Reading.Read(var report) -> {
          reports++;
          report
              .assessment()
              .findings()
              .forEach(finding -> verdicts.merge(finding.verdict(), 1, Integer::sum));
        }
      }
    }

    private int count(Verdict verdict) {
      return verdicts.getOrDefault(verdict, 0);
    }

    boolean allIsWell() {
      return manifestsAreWell
          && others == 0
          && count(Verdict.FAIL) == 0
          && count(Verdict.UNCERTAIN) == 0;
    }

    @Override
    public String toString() {
      return "%d reports: %d checks pass, %d fail, %d are uncertain, %d cannot be assessed; %d other files"
          .formatted(
              reports,
              count(Verdict.PASS),
              count(Verdict.FAIL),
              count(Verdict.UNCERTAIN),
              count(Verdict.NOT_ASSESSABLE),
              others);
    }
  }
}
