package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.cli.Shell.Said;
import gongkai.ingest.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `index`, `search`, `serve`, `rebuild` and `demo`, and what stands in their way.
class IndexCommandsTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final String REPORT = "songping-government-2024.txt";

  @TempDir private Path folder;
  private Path index;
  private Path reports;
  private Shell shell;

  @BeforeEach
  void openAShell() throws IOException {
    index = folder.resolve("index");
    reports = Files.createDirectories(folder.resolve("reports"));
    Files.copy(SAMPLES.resolve(REPORT), reports.resolve(REPORT));
    shell = new Shell(Shell.PROJECT, index);
  }

  private Said index() {
    return shell.run("index", reports.toString());
  }

  @Test
  void indexing_says_what_came_of_the_files() throws IOException {
    Files.writeString(reports.resolve("empty.txt"), "");
    var said = index();
    assertThat(said.out())
        .containsExactly(
            "empty: " + reports.resolve("empty.txt") + ": 文件为空（0 字节）", "2 files: 1 ok, 1 empty");
    assertThat(said.status()).isEqualTo(Command.FOUND_WRONG);
  }

  @Test
  void indexing_the_same_folder_again_does_nothing_and_says_so() {
    assertThat(index().only()).isEqualTo("1 file: 1 ok");
    assertThat(index())
        .returns(Command.DONE, Said::status)
        .returns("nothing to do: 1 file as before (1 ok)", Said::only);
  }

  @Test
  void a_changed_file_is_a_new_version() throws IOException {
    index();
    Files.writeString(reports.resolve(REPORT), "\n附：更正说明。", StandardOpenOption.APPEND);
    assertThat(index().only()).isEqualTo("1 file: 1 ok; next version: 1");
  }

  @Test
  void a_search_shows_the_passages_with_their_marks() {
    index();
    var said = shell.run("search", "精准性");
    assertThat(said.status()).isEqualTo(Command.DONE);
    assertThat(said.out()).startsWith("1 份报告：精准性");
    assertThat(said.out()).anyMatch(line -> line.contains("【精准性】"));
  }

  @Test
  void a_search_that_finds_little_says_what_was_probably_meant() {
    index();
    assertThat(shell.run("search", "松坪人民政府").out())
        .anyMatch(line -> line.equals("您是不是要找：agency:松坪区人民政府（1 份报告）"));
  }

  @Test
  void a_word_with_a_dash_is_no_option() {
    index();
    assertThat(shell.run("search", "精准性", "-松坪").out()).startsWith("0 份报告：精准性 -松坪");
  }

  @Test
  void searching_without_an_index_says_how_to_begin_one() {
    assertThat(shell.run("search", "公开"))
        .isEqualTo(refused(index + " holds no index. Run `gongkai index PATH`."));
  }

  @Test
  void rebuilding_gives_the_same_index() throws IOException {
    index();
    Files.delete(reports.resolve(REPORT));
    assertThat(shell.run("rebuild"))
        .returns(Command.DONE, Said::status)
        .returns("made again from 1 file: 1 ok; all as before", Said::only);
    assertThat(shell.run("search", "精准性").out()).startsWith("1 份报告：精准性");
  }

  @Test
  void a_deleted_index_is_made_again_from_the_originals() throws IOException {
    index();
    deleteIndex();
    assertThat(index().err()).contains("putting 1 reports back into the index");
    assertThat(shell.run("search", "精准性").out()).startsWith("1 份报告：精准性");
  }

  private void deleteIndex() throws IOException {
    try (Stream<Path> files = Files.walk(index.resolve("lucene"))) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void a_damaged_index_is_one_line_with_the_way_out() throws IOException {
    index();
    damage();
    for (var command : new String[] {"search 公开", "serve", "index " + reports}) {
      var said = shell.run(command.split(" "));
      assertThat(said.status()).isEqualTo(Command.NOT_DONE);
      assertThat(said.err())
          .singleElement()
          .asString()
          .contains("is damaged", "Run `gongkai rebuild`");
    }
    assertThat(shell.run("rebuild").status()).isEqualTo(Command.DONE);
    assertThat(shell.run("search", "精准性").out()).startsWith("1 份报告：精准性");
  }

  private void damage() throws IOException {
    try (Stream<Path> files = Files.walk(index.resolve("lucene"))) {
      for (var file : files.filter(IndexCommandsTest::isSegments).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }

  private static boolean isSegments(Path file) {
    return file.getFileName().toString().startsWith("segments");
  }

  @Test
  void a_damaged_pointer_to_the_index_is_made_good_by_a_rebuild() throws IOException {
    index();
    Files.writeString(index.resolve("lucene/current"), "\0\0");
    assertThat(shell.run("search", "公开").err().getFirst()).contains("Run `gongkai rebuild`");
    assertThat(shell.run("rebuild").status()).isEqualTo(Command.DONE);
    assertThat(shell.run("search", "精准性").out()).startsWith("1 份报告：精准性");
  }

  @Test
  void a_changed_form_is_refused_until_the_index_is_made_again() throws IOException {
    var home = folder.resolve("home");
    var other = Shell.withOwnConfig(home, index);
    assertThat(other.run("index", reports.toString()).status()).isEqualTo(Command.DONE);
    Files.writeString(home.resolve("config/form/words.json"), "\n", StandardOpenOption.APPEND);
    for (var command : new String[] {"search 公开", "serve", "index " + reports}) {
      var said = other.run(command.split(" "));
      assertThat(said.status()).isEqualTo(Command.NOT_DONE);
      assertThat(said.err()).singleElement().asString().contains("form (was ", "`gongkai rebuild`");
    }
    assertThat(other.run("rebuild").status()).isEqualTo(Command.DONE);
    assertThat(other.run("search", "精准性").out()).startsWith("1 份报告：精准性");
  }

  @Test
  void a_changed_word_list_is_refused_until_the_index_is_made_again() throws IOException {
    var home = folder.resolve("home");
    var other = Shell.withOwnConfig(home, index);
    assertThat(other.run("index", reports.toString()).status()).isEqualTo(Command.DONE);
    var words = home.resolve("config/analysis/words.txt");
    Files.writeString(words, "松坪政务热线\n", StandardOpenOption.APPEND);
    var said = other.run("search", "公开");
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.err()).singleElement().asString().contains("words (was ", "`gongkai rebuild`");
    assertThat(other.run("rebuild").status()).isEqualTo(Command.DONE);
    assertThat(other.run("search", "精准性").out()).startsWith("1 份报告：精准性");
  }

  @Test
  void a_changed_list_of_synonyms_counts_at_once_and_the_answer_says_so() throws IOException {
    var home = folder.resolve("home");
    var other = Shell.withOwnConfig(home, index);
    other.run("index", reports.toString());
    var synonyms = home.resolve("config/analysis/synonyms.txt");
    Files.writeString(synonyms, "准确度 => 精准性\n", StandardOpenOption.APPEND);
    assertThat(other.run("search", "准确度").out())
        .startsWith("1 份报告：准确度", "“准确度”也按“精准性”检索；加引号则只检索原词。")
        .anyMatch(line -> line.contains("【精准性】"));
    assertThat(other.run("search", "“准确度”").out()).startsWith("0 份报告：\"准确度\"");
    Files.writeString(synonyms, "甲\n", StandardOpenOption.APPEND);
    assertThat(other.run("search", "准确度").err())
        .singleElement()
        .asString()
        .contains("synonyms.txt:", "a word is of two letters or digits and more, got 甲");
  }

  @Test
  void a_broken_configuration_is_one_line_that_names_the_file() throws IOException {
    var home = folder.resolve("home");
    var other = Shell.withOwnConfig(home, index);
    Files.writeString(home.resolve("config/form/2021.json"), "{");
    assertThat(other.run("index", reports.toString()).err())
        .singleElement()
        .asString()
        .startsWith("gongkai: " + home.resolve("config/form/2021.json") + ": is no JSON");
    Files.writeString(home.resolve("config/gongkai.properties"), "prot = 80");
    assertThat(other.run("serve").err()).singleElement().asString().contains("line 1", "prot");
  }

  @Test
  void a_folder_that_cannot_be_written_is_one_line() throws IOException {
    Files.writeString(index, "a file stands here");
    var said = index();
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.err()).singleElement().asString().contains(index.toString());
  }

  @Test
  void two_runs_at_once_are_refused() throws IOException {
    index();
    try (var other = Store.open(index, InstantSource.system())) {
      assertThat(other.originals().find("")).isEmpty();
      assertThat(index().err()).singleElement().asString().contains("wait until it has ended");
    }
  }

  @Test
  void a_taken_port_is_one_line_with_the_way_out() throws IOException {
    index();
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var said = shell.run("serve", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(said.status()).isEqualTo(Command.NOT_DONE);
      assertThat(said.out()).isEmpty();
      assertThat(said.err())
          .singleElement()
          .asString()
          .contains(":" + taken.getLocalPort())
          .contains("--port");
    }
  }

  @Test
  void the_demo_prints_one_address_and_takes_the_next_free_port() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var demo = shell.start("demo", "--port", String.valueOf(taken.getLocalPort()))) {
      assertThat(demo.said().only()).matches("http://127\\.0\\.0\\.1:\\d+/");
      assertThat(demo.said().only()).doesNotContain(":" + taken.getLocalPort() + "/");
      assertThat(demo.said().err()).contains("Stop with Ctrl+C.");
    }
  }

  @Test
  void the_demo_does_not_index_twice() {
    try (var first = shell.start("demo", "--port", "0")) {
      assertThat(first.said().err()).anyMatch(line -> line.matches("\\d+ files: .*"));
      assertThat(first.stop()).isEqualTo(Command.DONE);
    }
    try (var second = shell.start("demo", "--port", "0")) {
      assertThat(second.said().err()).containsExactly("Stop with Ctrl+C.");
    }
  }

  @Test
  void the_demo_keeps_its_reports_apart() {
    index();
    try (var demo = shell.start("demo", "--port", "0")) {
      assertThat(demo.said().only()).startsWith("http://");
    }
    assertThat(shell.run("search", "公开").out()).startsWith("1 份报告：公开");
  }

  private static Said refused(String line) {
    return new Said(Command.NOT_DONE, List.of(), List.of("gongkai: " + line));
  }
}
