package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that is made again, kept and written beside a server that is asked all the time.
class RebuildBesideTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final List<String> ASKED =
      List.of(
          "/api/v1/search?q=%E5%85%AC%E5%BC%80&facet=agency,year",
          "/api/v1/search?year=2023..2024&sort=-year", "/api/v1/reports?limit=5", "/readyz");
  private static final int READERS = 3;
  private static final int ROUNDS = 3;

  @TempDir private Path folder;
  private final AtomicBoolean ended = new AtomicBoolean();

  private record Asking(int asked, List<String> failed) {}

  @Test
  void no_request_fails_while_an_index_is_made_again_and_takes_its_place() throws Exception {
    var terminal = Terminal.at(folder.resolve("index"));
    var files =
        List.of(SAMPLES.resolve("dihua-town-2023.txt"), SAMPLES.resolve("lugang-tax-2023.txt"));
    assertThat(terminal.run("index", files.getFirst().toString()).status()).isEqualTo(Command.DONE);
    try (var server = terminal.serve();
        var client = HttpClient.newHttpClient();
        var readers = Executors.newFixedThreadPool(READERS)) {
      var address = server.uri("/");
      var asking = new ArrayList<Future<Asking>>();
      for (int i = 0; i < READERS; i++) {
        asking.add(readers.submit(() -> ask(client, address)));
      }
      try {
        rebuild(terminal, files);
      } finally {
        ended.set(true);
      }
      for (var each : asking) {
        assertThat(each.get().failed()).isEmpty();
        assertThat(each.get().asked()).isGreaterThan(ROUNDS);
      }
    }
  }

  /// Indexing deletes the indexes that were left.
  private void rebuild(Terminal terminal, List<Path> files) throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      assertThat(terminal.run("rebuild").status()).isEqualTo(Command.DONE);
      assertThat(terminal.run("index", files.get(i % 2).toString()).status())
          .isEqualTo(Command.DONE);
      var kept = folder.resolve("kept-" + i + ".zip").toString();
      assertThat(terminal.run("snapshot", kept).status()).isEqualTo(Command.DONE);
    }
  }

  private Asking ask(HttpClient client, URI address) throws IOException, InterruptedException {
    var failed = new ArrayList<String>();
    int asked = 0;
    while (!ended.get()) {
      var request =
          HttpRequest.newBuilder(address.resolve(ASKED.get(asked % ASKED.size()))).build();
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        failed.add(answer.statusCode() + " " + answer.body());
      }
      asked++;
    }
    return new Asking(asked, failed);
  }

  @Test
  void a_half_deleted_index_is_one_line_and_a_rebuild_brings_it_back() throws IOException {
    var index = folder.resolve("index");
    var shell = new Shell(Shell.PROJECT, index);
    var file = SAMPLES.resolve("dihua-town-2023.txt").toString();
    assertThat(shell.run("index", file).status()).isEqualTo(Command.DONE);
    try (var files = Files.walk(index.resolve("lucene/1"))) {
      var half =
          files
              .filter(Files::isRegularFile)
              .filter(each -> each.getFileName().toString().startsWith("_"))
              .sorted(Comparator.naturalOrder())
              .toList();
      for (var each : half.subList(0, (half.size() + 1) / 2)) {
        Files.delete(each);
      }
    }
    for (var command : List.of("search 公开", "serve", "index " + file)) {
      var said = shell.run(command.split(" "));
      assertThat(said.status()).as(command).isEqualTo(Command.NOT_DONE);
      assertThat(said.err()).singleElement().asString().contains("`gongkai rebuild`");
    }
    assertThat(shell.run("rebuild").status()).isEqualTo(Command.DONE);
    assertThat(shell.run("search", "公开").out()).first().asString().startsWith("1 份报告");
  }
}
