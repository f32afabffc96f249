package gongkai.cli;

import java.io.IOException;
import java.util.List;

/// `gongkai serve`
final class ServeCommand implements Command {
  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "Answer searches over HTTP until stopped.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "The address is printed when the server can be reached. `gongkai index` may run beside it;",
        "what it adds is found a second later. An empty index is begun where there is none.",
        "Ctrl+C stops it.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.INDEX,
        Setting.HOST,
        Setting.PORT,
        Setting.ALLOWED_ORIGINS,
        Setting.READS,
        Setting.ALLOWED_HOSTS,
        Setting.REQUESTS_PER_MINUTE,
        Setting.TRUSTED_PROXY,
        Setting.USER_HEADER,
        Setting.USER_ROLE,
        Setting.MAX_UPLOAD_MB,
        Setting.MAX_FILE_MB,
        Setting.READ_SECONDS,
        Setting.READ_MEMORY_MB,
        Setting.THREADS,
        Setting.MEANING,
        Setting.SLOW_SEARCH_MS,
        Setting.MULTI_SECONDS,
        Setting.EXPORT_SECONDS,
        Setting.WATCH);
  }

  @Override
  public int run(Call call) throws IOException {
    var settings = call.settings();
    var program = new Program(call.around().home(), settings);
    program.readAhead();
    if (new Indexing(program, settings).begin()) {
      call.around()
          .err()
          .println(
              settings.index()
                  + " held no index; an empty one was begun. `gongkai token NAME --role writer`"
                  + " makes a token to upload with, `gongkai index PATH` reads files");
    }
    try (var stop = new Stop();
        var meanings = program.meanings(settings.index());
        var search = program.search(settings.index(), meanings);
        var _ = meanings.follow(search.sentences());
        var intake = new Intake(program, settings, settings.index());
        var _ = Watching.start(settings.watched(), intake::take)) {
      var catalog = program.catalog(search, settings.index());
      var tokens = program.tokens(settings.index());
      var writers = new Serving.Writers(tokens::person, intake);
      var server = Serving.start(settings.http(), catalog, writers);
      Serving.untilStopped(server, stop, settings.http().host(), call.around());
    }
    return DONE;
  }
}
