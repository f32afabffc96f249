package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An index that a former program made, in `src/test/resources`, one of each format.
class FormerIndexTest {
  @TempDir private Path index;
  private Shell shell;

  @BeforeEach
  void openAShell() {
    shell = new Shell(Shell.PROJECT, index);
  }

  private void unpack(String name) throws IOException {
    var zip = Path.of("src/test/resources", name);
    try (var packed = FileSystems.newFileSystem(zip);
        var files = Files.walk(packed.getPath("/"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = index.resolve(file.toString().substring(1));
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "index-format-3.zip")
  void it_is_opened_or_refused_with_the_way_out_and_rebuilt_from_its_originals(String name)
      throws IOException {
    unpack(name);
    var said = shell.run("search", "公开");
    if (said.status() == Command.NOT_DONE) {
      assertThat(said.err()).singleElement().asString().contains("Run `gongkai rebuild`");
    } else {
      assertThat(said.out()).first().asString().startsWith("2 份报告");
    }
    assertThat(shell.run("rebuild").status()).isEqualTo(Command.DONE);
    assertThat(shell.run("search", "公开").out()).first().asString().startsWith("2 份报告");
  }

  /// The words that it was made by are not those of this program.
  @Test
  void another_stamp_is_one_line_that_names_what_has_changed() throws IOException {
    unpack("index-format-3.zip");
    var other = Shell.withOwnConfig(index.resolve("home"), index);
    Files.writeString(index.resolve("home/config/analysis/words.txt"), "松坪政务热线\n");
    for (var command : new String[] {"search 公开", "serve"}) {
      var refused = other.run(command.split(" "));
      assertThat(refused.status()).isEqualTo(Command.NOT_DONE);
      assertThat(refused.err())
          .singleElement()
          .asString()
          .contains("words (was ", "`gongkai rebuild`");
    }
  }
}
