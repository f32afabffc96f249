package gongkai.cli;

import gongkai.engine.IndexRefusedException;
import gongkai.http.HttpSettings;
import gongkai.ingest.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `gongkai demo`
///
/// The samples have an index of their own, so that nobody finds invented agencies among the reports
/// of real ones.
final class DemoCommand implements Command {
  /// In the distribution, then in a checkout.
  private static final List<String> SAMPLES = List.of("samples", "src/main/samples/reports");

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public String summary() {
    return "Index the bundled sample reports, serve them on this machine and print the address.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "The samples are reports of invented agencies. They are kept apart, in the folder demo of",
        "the index. Where the port is taken, the next free one is used.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX, Setting.PORT, Setting.MEANING);
  }

  @Override
  public int run(Call call) throws IOException {
    var settings = call.settings();
    var index = settings.index().resolve("demo");
    var program = new Program(call.around().home(), settings);
    index(new Indexing(program, settings, index), call.around());
    program.readAhead();
    try (var stop = new Stop();
        var meanings = program.meanings(index);
        var search = program.search(index, meanings);
        var _ = meanings.follow(search.sentences());
        var intake = new Intake(program, settings, index)) {
      var http = HttpSettings.loopback(settings.http().port());
      var tokens = program.tokens(index);
      var writers = new Serving.Writers(tokens::person, intake);
      var server = Serving.startNearby(http, program.catalog(search, index), writers);
      Serving.untilStopped(server, stop, http.host(), call.around());
    }
    return DONE;
  }

  /// The second time there is nothing to do. An index that an older program or other words have
  /// made is made again without asking: nobody else's reports are in it.
  private static void index(Indexing indexing, Surroundings around) throws IOException {
    var samples = List.of(samples(around.home()));
    var report = new RunReport(around.withOutcomesAsProgress(), RunReport.Names.NEWS);
    try {
      say(indexing.index(samples, report), report, around);
    } catch (IndexRefusedException e) {
      around.err().println(e.getMessage());
      indexing.rebuild(report);
      say(indexing.index(samples, report), report, around);
    }
  }

  private static void say(Tally tally, RunReport report, Surroundings around) {
    if (tally.unchanged() < tally.files()) {
      around.err().println(report.conclusion(tally));
    }
  }

  private static Path samples(Path home) {
    return SAMPLES.stream()
        .map(home::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                new SettingsException(home + " holds no sample reports; unpack the program again"));
  }
}
