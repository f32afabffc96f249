package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.json.Line;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `parse` and `check`, which need no index.
class ReadingCommandsTest {
  private static final String SAMPLES = "src/main/samples/reports";
  private static final String GOOD = SAMPLES + "/songping-government-2024.txt";
  private static final String GLUED = SAMPLES + "/songping-market-supervision-2024.txt";
  private static final String NOTICE = SAMPLES + "/notice-annual-report-2024.txt";
  private static final String BROKEN_SUMS = SAMPLES + "/yanling-health-2023.txt";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openAShell() {
    shell = new Shell(Shell.PROJECT, folder.resolve("index"));
  }

  @Test
  void parse_prints_one_line_of_json_for_each_file_in_the_order_given() {
    var said = shell.run("parse", "--json", NOTICE, GOOD, NOTICE);
    assertThat(said.out().stream().map(ReadingCommandsTest::file))
        .containsExactly(NOTICE, GOOD, NOTICE);
    assertThat(said.err()).isEmpty();
  }

  @Test
  void parse_walks_folders_in_the_order_of_names() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "");
    Files.writeString(folder.resolve("a.txt"), "");
    assertThat(shell.run("parse", "--json", folder.toString()).out())
        .extracting(ReadingCommandsTest::file)
        .containsExactly(folder + "/a.txt", folder + "/b.txt");
  }

  @Test
  void parse_ends_well_where_every_file_is_a_report() {
    assertThat(shell.run("parse", "--json", GOOD).status()).isEqualTo(Command.DONE);
    assertThat(shell.run("parse", "--json", GOOD, NOTICE).status()).isEqualTo(Command.FOUND_WRONG);
  }

  @Test
  void a_missing_file_has_a_line_too() {
    assertThat(shell.run("parse", "--json", "无.txt").only())
        .isEqualTo(
            "{\"source\":{\"file\":\"无.txt\"},"
                + "\"outcome\":{\"status\":\"unreadable\",\"notes\":[\"文件不存在\"]}}");
  }

  @Test
  void without_json_a_person_can_read_it() {
    assertThat(shell.run("parse", GOOD).out())
        .startsWith(GOOD + ": ok", "  report    松坪区人民政府@2024")
        .anyMatch(line -> line.startsWith("  figures   200: "));
  }

  @Test
  void an_empty_file_a_binary_one_and_a_large_one_are_told_apart() throws IOException {
    var empty = Files.writeString(folder.resolve("empty.txt"), "");
    var binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0});
    var large = folder.resolve("large.txt");
    try (var channel =
        Files.newByteChannel(large, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.position(50L << 20).write(ByteBuffer.wrap(new byte[] {' '}));
    }
    var said = shell.run("parse", "--json", empty.toString(), binary.toString(), large.toString());
    assertThat(said.out())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"status\":\"empty\""),
            line -> assertThat(line).contains("\"status\":\"unsupported\""),
            line -> assertThat(line).contains("\"status\":\"too_large\"", "50.0 MB", "32.0 MB"));
  }

  @Test
  void what_a_manifest_tells_is_read_with_the_file_and_what_is_wrong_in_it_is_said()
      throws IOException {
    Files.writeString(folder.resolve("a.txt"), "一、总体情况\n本年度工作正常。\n五、存在的主要问题及改进情况\n公开不够及时。\n");
    assertThat(shell.run("parse", "--json", folder.toString()).only()).contains("unidentified");
    Files.writeString(
        folder.resolve("manifest.csv"),
        "file,agency,year,url\na.txt,松坪区教育局,2023,https://a.example/1\nb.txt,松坪区教育局,2022,\n");
    var said = shell.run("parse", "--json", folder.toString());
    assertThat(said.only())
        .contains("松坪区教育局@2023", "机关取自 manifest.csv", "\"url\":\"https://a.example/1\"");
    assertThat(said.err())
        .singleElement()
        .asString()
        .contains("manifest.csv, line 3: there is no ");
    assertThat(said.status()).isEqualTo(Command.FOUND_WRONG);
    assertThat(shell.run("check", folder.toString()).err()).hasSize(1);
    assertThat(shell.run("index", folder.toString()).err()).hasSize(1);
  }

  @Test
  void explain_says_where_by_which_label_and_by_which_rule_each_figure_was_read() {
    var said = shell.run("parse", "--explain", GLUED);
    assertThat(said.status()).isEqualTo(Command.DONE);
    assertThat(said.out().getFirst()).startsWith(GLUED + ": ");
    assertThat(said.out())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("disclosure.permits.decisions\t3652\tnumber\t3652\t第")
                    .contains("\t行政许可·", "行政许可\t数字与各列一一对应"))
        .anySatisfy(line -> assertThat(line).contains("只有这一种各项之和等于总计"))
        .anySatisfy(line -> assertThat(line).contains("各列合计只容这一种"));
  }

  @Test
  void explain_gives_one_line_of_json_for_each_figure() {
    var said = shell.run("parse", "--explain", "--json", GOOD, NOTICE);
    assertThat(said.status()).isEqualTo(Command.FOUND_WRONG);
    assertThat(said.out())
        .hasSize(200)
        .allSatisfy(
            line ->
                assertThat(Line.read(line).orElseThrow().text("rule")).isIn("only_way", "listed"));
  }

  @Test
  void check_names_the_sums_that_do_not_hold() {
    var said = shell.run("check", BROKEN_SUMS, GOOD);
    assertThat(said.status()).isEqualTo(Command.FOUND_WRONG);
    assertThat(said.out())
        .anyMatch(line -> line.startsWith(BROKEN_SUMS + ": fail: balance: "))
        .noneMatch(line -> line.startsWith(GOOD));
    assertThat(said.out().getLast()).startsWith("2 reports: ");
  }

  @Test
  void check_ends_well_where_all_sums_hold() {
    assertThat(shell.run("check", GOOD).status()).isEqualTo(Command.DONE);
  }

  private static String file(String json) {
    var source =
        json.substring(json.indexOf("{\"file\""), json.indexOf('}', json.indexOf("{\"file\"")) + 1);
    return Line.read(source).map(line -> line.text("file")).orElse(List.of(json).toString());
  }
}
