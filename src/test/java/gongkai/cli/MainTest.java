package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person who knows nothing of the program is told.
class MainTest {
  private static final List<String> COMMANDS =
      List.of(
          "demo",
          "index",
          "serve",
          "search",
          "parse",
          "check",
          "findings",
          "missing",
          "review",
          "correct",
          "token",
          "rebuild",
          "snapshot",
          "restore",
          "doctor",
          "config");

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openAShell() {
    shell = new Shell(Shell.PROJECT, folder.resolve("index"));
  }

  @Test
  void the_help_says_what_every_command_takes() throws IOException {
    var help = new StringBuilder(String.join("\n", shell.run("--help").out()));
    for (var command : COMMANDS) {
      help.append("\n\n").append(String.join("\n", shell.run(command, "--help").out()));
    }
    Golden.matches("help.txt", help + "\n");
  }

  @Test
  void no_command_is_a_wish_for_help() {
    assertThat(shell.run()).isEqualTo(shell.run("--help"));
    assertThat(shell.run().status()).isZero();
  }

  @Test
  void the_version_is_one_line() {
    assertThat(shell.run("--version").only()).startsWith("gongkai ");
  }

  @Test
  void an_unknown_command_is_not_done() {
    var said = shell.run("serv");
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .containsExactly(
            "gongkai: no command is called serv; there are " + String.join(", ", COMMANDS),
            "Run `gongkai --help` to see what is possible.");
  }

  @Test
  void help_on_a_command_can_be_asked_for_either_way() {
    assertThat(shell.run("help", "index")).isEqualTo(shell.run("index", "--help"));
    assertThat(shell.run("help")).isEqualTo(shell.run("--help"));
  }

  @Test
  void a_command_without_its_files_says_what_is_missing() {
    var said = shell.run("index");
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.err())
        .containsExactly(
            "gongkai: Missing required parameter: 'PATH'",
            "Run `gongkai index --help` to see what is possible.");
  }

  @Test
  void an_unknown_option_is_named() {
    var said = shell.run("index", "--prot", "80", "a.txt");
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.err().getFirst()).contains("--prot");
  }
}
