package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// What a person does with the package: unpack it, read, search, serve, keep and bring back.
class PackageTest {
  private static final String REPORT = "dihua-town-2023.txt";

  @TempDir private Path folder;
  private Terminal terminal;
  private Path sample;

  @BeforeEach
  void index() throws Exception {
    terminal = Terminal.at(folder.resolve("index"));
    var home = terminal.program().home();
    var samples = terminal.program().isPacked() ? "samples" : "src/main/samples/reports";
    sample = home.resolve(samples).resolve(REPORT);
    assertThat(terminal.run("index", sample.toString()).status()).isEqualTo(Command.DONE);
  }

  @Test
  @EnabledIfSystemProperty(named = "gongkai.package", matches = ".+")
  void the_build_tests_its_package_and_not_its_classes() {
    assertThat(terminal.program().home().resolve("lib")).isDirectory();
    assertThat(terminal.program().home().resolve("pom.xml")).doesNotExist();
  }

  /// Each in a process for reading of its own, which the package has to find.
  @Test
  void the_samples_are_read_one_line_for_each_file() throws Exception {
    var said = terminal.run("parse", "--json", sample.resolveSibling(".").toString());
    try (var files = Files.list(sample.resolveSibling("."))) {
      assertThat(said.out()).hasSize((int) files.count());
    }
    assertThat(said.out()).filteredOn(line -> line.contains("\"status\":\"ok\"")).hasSize(23);
  }

  @Test
  void a_server_answers_at_once_and_knows_names_and_meanings_a_little_later() throws Exception {
    try (var server = terminal.serve();
        var client = HttpClient.newHttpClient()) {
      var found = get(client, server, "/api/v1/search?q=%E5%85%AC%E5%BC%80&meaning=true");
      assertThat(found).contains("\"total\":{\"value\":1,");
      var ready = get(client, server, "/readyz");
      assertThat(ready).contains("\"status\":\"ok\",\"reports\":1,");
      while (ready.contains("loading")) {
        ready = get(client, server, "/readyz");
      }
      assertThat(ready).contains("\"suggestions\":{\"status\":\"on\"}");
      assertThat(get(client, server, "/api/v1/suggest?q=dh"))
          .contains("\"suggestions\":[{")
          .doesNotContain("partial");
    }
  }

  @Test
  void a_snapshot_brings_a_report_back_into_an_empty_folder() throws Exception {
    var kept = folder.resolve("kept.zip").toString();
    assertThat(terminal.run("snapshot", kept).status()).isEqualTo(Command.DONE);
    var other = new Terminal(terminal.program(), folder.resolve("other"));
    assertThat(other.run("restore", kept).status()).isEqualTo(Command.DONE);
    assertThat(other.run("rebuild").status()).isEqualTo(Command.DONE);
    assertThat(other.run("search", "公开").out()).first().asString().startsWith("1 份报告");
  }

  private static String get(HttpClient client, Terminal.Server server, String path)
      throws IOException, InterruptedException {
    var answer =
        client.send(HttpRequest.newBuilder(server.uri(path)).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
