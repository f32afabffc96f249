package gongkai.cli;

import java.io.IOException;
import java.util.List;

/// `gongkai rebuild`
final class RebuildCommand implements Command {
  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public String summary() {
    return "Make the index again from the originals and records.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "Needed when the configuration or the program has changed, or the index is damaged. The"
            + " new",
        "index is made beside the old one, with which a server goes on until the new one is whole.",
        "Files that have become something else than before are listed.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX, Setting.READ_SECONDS, Setting.READ_MEMORY_MB, Setting.THREADS);
  }

  @Override
  public int run(Call call) throws IOException {
    var settings = call.settings();
    var results = new RunReport(call.around(), RunReport.Names.NEWS);
    var tally =
        new Indexing(new Program(call.around().home(), settings), settings).rebuild(results);
    call.around().out().println(results.conclusionOfRebuild(tally));
    return tally.unchanged() == tally.files() ? DONE : FOUND_WRONG;
  }
}
