package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first commands where nobody has indexed anything.
class BeginningTest {
  @TempDir private Path folder;
  private Path index;
  private Shell shell;

  @BeforeEach
  void openAShell() {
    index = folder.resolve("index");
    shell = new Shell(Shell.PROJECT, index);
  }

  @Test
  void it_begins_an_empty_index_and_says_so() {
    shell.run("token", "张三", "--role", "writer");
    try (var server = shell.start("serve", "--port", "0")) {
      assertThat(server.said().out()).singleElement().asString().startsWith("http://");
      assertThat(server.said().err())
          .anyMatch(line -> line.startsWith(index + " held no index; an empty one was begun."));
    }
    assertThat(shell.run("search", "公开").out()).first().asString().startsWith("0 份报告：公开");
  }

  @Test
  void indexing_may_go_on_watching_until_it_is_stopped() {
    var sample = Shell.PROJECT.resolve("src/main/samples/reports/dihua-town-2023.txt");
    try (var watching = shell.start("index", sample.toString(), "--watch")) {
      assertThat(watching.said().out()).containsExactly("1 file: 1 ok");
      assertThat(watching.stop()).isEqualTo(Command.DONE);
    }
  }

  @Test
  void records_without_an_index_are_to_be_rebuilt() throws IOException {
    var sample = Shell.PROJECT.resolve("src/main/samples/reports/dihua-town-2023.txt");
    shell.run("index", sample.toString());
    Files.delete(index.resolve("lucene/current"));
    var said = shell.run("serve", "--port", "0");
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.err())
        .containsExactly("gongkai: " + index + " has records and no index. Run `gongkai rebuild`.");
  }
}
