package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.cli.Surroundings.Screen;
import gongkai.ingest.BeingWrittenException;
import gongkai.ingest.FileWalk;
import gongkai.ingest.WatchedFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder whose files are indexed by a server as they come, look by look.
class WatchingTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");

  @TempDir private Path home;

  @Test
  void what_comes_is_indexed_and_what_goes_stays() throws IOException {
    var index = home.resolve("index");
    var in = Files.createDirectory(home.resolve("in"));
    new Shell(Shell.PROJECT, index).run("index", in.toString());
    var settings = settings(index);
    var program = new Program(Shell.PROJECT, settings);
    try (var intake = new Intake(program, settings, index)) {
      var watching = new Watching(List.of(new WatchedFolder(in)), intake::take);
      var file = in.resolve("a.txt");
      Files.copy(SAMPLES.resolve("dihua-town-2023.txt"), file);
      watching.once();
      watching.once();
      Files.delete(file);
      watching.once();
      watching.close();
    }
    try (var search = program.search(index)) {
      assertThat(search.size()).isEqualTo(1);
    }
  }

  @Test
  void what_cannot_be_written_now_is_tried_at_the_next_look() throws IOException {
    Files.writeString(home.resolve("a.txt"), "a");
    var taken = new ArrayList<FileWalk.Found>();
    var refusals = new ArrayList<>(List.of("once"));
    var watching =
        new Watching(
            List.of(new WatchedFolder(home)),
            files -> {
              if (!refusals.isEmpty()) {
                throw new BeingWrittenException(refusals.removeLast());
              }
              taken.addAll(files);
            });
    watching.once();
    watching.once();
    assertThat(taken).isEmpty();
    watching.once();
    watching.once();
    assertThat(taken).hasSize(1);
  }

  private static Settings settings(Path index) throws IOException {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false);
    return Settings.read(
        new Surroundings(Shell.PROJECT, Map.of(), nowhere, nowhere, Screen.PLAIN),
        Map.of(Setting.INDEX, index.toString()));
  }
}
