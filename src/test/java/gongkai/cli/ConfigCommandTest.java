package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `config check`: every setting with its origin, and all that is refused.
class ConfigCommandTest {
  @TempDir private Path home;
  private Path file;
  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    file = home.resolve(Settings.FILE);
    Files.createDirectories(home.resolve("config"));
    shell = new Shell(home, home.resolve("index"));
  }

  @Test
  void every_setting_is_said_with_where_it_comes_from() throws IOException {
    Files.write(file, List.of("# a note", "threads = 3", "port = 81"));
    var said = shell.with("GONGKAI_PORT", "80").run("config", "check");
    assertThat(said.status()).isEqualTo(Command.DONE);
    assertThat(said.out())
        .hasSize(Setting.values().length)
        .contains(
            "port = 80  (GONGKAI_PORT)",
            "threads = 3  (" + file + ", line 2)",
            "host = 127.0.0.1  (standard)");
  }

  @Test
  void every_refusal_is_said_with_its_line() throws IOException {
    Files.write(file, List.of("prot = 80", "port = x", "reads = me", "port"));
    var said = shell.run("config", "check");
    assertThat(said.status()).isEqualTo(Command.FOUND_WRONG);
    assertThat(said.out().subList(Setting.values().length, said.out().size()))
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ", line 1: no setting is called prot"),
            line -> assertThat(line).startsWith(file + ", line 4: must be key = value"),
            line -> assertThat(line).startsWith(file + ", line 2: port must be a number"),
            line -> assertThat(line).startsWith(file + ", line 3: reads must be auto"));
  }

  @Test
  void a_wrong_variable_is_refused_by_its_name() {
    var said = shell.with("GONGKAI_PORT", "x").run("config", "check");
    assertThat(said.out()).contains("GONGKAI_PORT must be a number from 0 to 65535, got x");
  }

  @Test
  void another_word_is_not_done() {
    var said = shell.run("config", "show");
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.err()).containsExactly("gongkai: config can do check, got show");
  }
}
