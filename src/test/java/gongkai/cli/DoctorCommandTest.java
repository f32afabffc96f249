package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `doctor`: what it says of a machine where all is well, and of one thing wrong at a time.
class DoctorCommandTest {
  private static final Path SAMPLE =
      Shell.PROJECT.resolve("src/main/samples/reports/dihua-town-2023.txt");

  @TempDir private Path folder;
  private Path home;
  private Path index;
  private Shell shell;

  @BeforeEach
  void indexAReport() throws IOException {
    home = folder.resolve("home");
    index = folder.resolve("index");
    shell = Shell.withOwnConfig(home, index).with("GONGKAI_PORT", "0");
    shell.run("index", SAMPLE.toString());
  }

  @Test
  void where_all_is_well_each_thing_has_its_line() {
    var said = shell.run("doctor");
    assertThat(said.status()).as("%s", said).isEqualTo(Command.DONE);
    assertThat(said.out().stream().map(line -> line.substring(6).split(" ", -1)[0]))
        .containsExactly(
            "java",
            "home",
            "settings",
            "form",
            "words",
            "roster",
            "folder",
            "disk",
            "index",
            "records",
            "tokens",
            "uploads",
            "port",
            "tesseract",
            "fonts");
    assertThat(line("index")).startsWith("OK").contains("1 reports");
    assertThat(line("port")).startsWith("OK").contains("127.0.0.1:0 is free");
  }

  @Test
  void an_index_made_by_another_form_says_that_a_rebuild_is_due() throws IOException {
    Files.writeString(home.resolve("config/agencies.tsv"), "\n", StandardOpenOption.APPEND);
    assertThat(line("index")).startsWith("FAIL").contains("agencies", "Run `gongkai rebuild`");
    assertThat(shell.run("doctor").status()).isEqualTo(Command.FOUND_WRONG);
  }

  @Test
  void an_index_that_is_gone_is_made_again_from_the_records() throws IOException {
    Files.delete(index.resolve("lucene/current"));
    assertThat(line("index")).startsWith("FAIL").contains("Run `gongkai rebuild`");
  }

  @Test
  void a_folder_without_an_index_is_no_fault() {
    shell.with("GONGKAI_INDEX", folder.resolve("other/index").toString());
    assertThat(line("index")).startsWith("WARN").contains("`gongkai index PATH` begins one");
    assertThat(line("folder")).startsWith("OK").contains("will be made");
    assertThat(shell.run("doctor").status()).isEqualTo(Command.DONE);
    assertThat(folder.resolve("other")).doesNotExist();
  }

  @Test
  void a_wrong_setting_is_said_and_the_machine_looked_at_all_the_same() throws IOException {
    Files.writeString(home.resolve(Settings.FILE), "prot = 80\n");
    assertThat(line("settings")).startsWith("FAIL").contains("line 1", "gongkai config check");
    assertThat(line("java")).startsWith("OK");
  }

  @Test
  void words_that_cannot_be_read_are_said_with_their_file() throws IOException {
    Files.delete(home.resolve("config/suggest/pinyin.tsv"));
    assertThat(line("words")).startsWith("FAIL").contains("pinyin.tsv");
    assertThat(line("records")).startsWith("OK");
  }

  @Test
  void a_manifest_that_cannot_be_read_is_said() throws IOException {
    var manifest = index.resolve("records/manifest.jsonl");
    Files.writeString(manifest, "nothing of use\n" + Files.readString(manifest));
    assertThat(line("records")).startsWith("FAIL").contains("manifest.jsonl");
  }

  @Test
  void a_port_that_is_taken_is_said_with_both_reasons() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      shell.with("GONGKAI_PORT", Integer.toString(other.getLocalPort()));
      assertThat(line("port")).startsWith("WARN").contains("gongkai serve", "choose another");
    }
  }

  @Test
  void tokens_that_others_can_read_are_said() throws IOException {
    shell.run("token", "张三", "--role", "writer");
    assertThat(line("tokens")).startsWith("OK").contains("1 made");
    Files.setPosixFilePermissions(
        index.resolve("records/tokens.jsonl"), PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(line("tokens")).startsWith("WARN").contains("chmod 600");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          99,    FAIL
          100,   WARN
          1023,  WARN
          1024,  OK
          """)
  void little_room_on_the_disk_is_said_before_it_is_none(long megabytes, Checkup.State state) {
    assertThat(Doctor.room("disk", megabytes << 20).state()).isEqualTo(state);
  }

  private String line(String about) {
    List<String> lines = shell.run("doctor").out();
    return lines.stream()
        .filter(line -> line.substring(6).startsWith(about + " "))
        .findFirst()
        .orElseThrow(() -> new AssertionError(about + " not in " + lines));
  }
}
