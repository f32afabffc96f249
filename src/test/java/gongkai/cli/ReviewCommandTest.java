package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.cli.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `review`, over a report that was published late.
class ReviewCommandTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final String REPORT = "yunling-natural-resources-2023.txt";

  @TempDir private Path folder;
  private Path index;
  private Shell shell;
  private String id = "";

  @BeforeEach
  void indexAReport() throws IOException {
    index = folder.resolve("index");
    var reports = Files.createDirectories(folder.resolve("reports"));
    Files.copy(SAMPLES.resolve(REPORT), reports.resolve(REPORT));
    shell = new Shell(Shell.PROJECT, index);
    shell.run("index", reports.toString());
    var found = shell.run("search", "finding:late");
    id = found.out().get(2).split(" ", -1)[0];
  }

  private Said found() {
    return shell.run("search", "finding:late");
  }

  private Said dismiss() {
    return shell.run("review", id, "late", "--dismiss", "--comment", "网页日期", "--by", "王五");
  }

  @Test
  void a_dismissed_finding_no_longer_counts_and_stays_so_when_the_index_is_made_again() {
    assertThat(found().out()).first().asString().startsWith("1 份报告");
    assertThat(dismiss().status()).isEqualTo(Command.DONE);
    assertThat(found().out()).first().asString().startsWith("0 份报告");
    shell.run("rebuild");
    assertThat(found().out()).first().asString().startsWith("0 份报告");
  }

  @Test
  void findings_are_listed_until_they_are_dismissed() {
    var listed = shell.run("findings", "--rule", "late");
    assertThat(listed.status()).isEqualTo(Command.DONE);
    assertThat(listed.only()).startsWith(id + ": fail: late: ");
    assertThat(shell.run("findings", "year:2023", "--json").out())
        .anyMatch(line -> line.contains("\"rule\":\"late\""));
    assertThat(shell.run("findings", "--rule", "late", "--csv").out()).hasSize(2);
    dismiss();
    assertThat(shell.run("findings", "--rule", "late").out()).isEmpty();
    assertThat(shell.run("findings", "--rule", "tardy").status()).isEqualTo(Command.NOT_DONE);
  }

  @Test
  void agencies_that_are_late_or_missing_are_said() {
    assertThat(shell.run("missing", "--year", "2023").out())
        .anyMatch(line -> line.startsWith("late: "))
        .last()
        .isEqualTo("2023: in_time 0, late 1, date_unknown 0, missing 0");
    assertThat(shell.run("missing", "--year", "2022", "--json").only())
        .contains("\"status\":\"missing\"", "\"due\":\"2023-01-31\"");
  }

  @Test
  void a_finding_may_be_confirmed_after_all() {
    dismiss();
    shell.run("review", id, "late", "--confirm", "--comment", "确已逾期");
    assertThat(found().out()).first().asString().startsWith("1 份报告");
  }

  @Test
  void a_review_that_a_crash_cut_off_is_forgotten_and_the_others_stay() throws IOException {
    dismiss();
    Files.writeString(
        index.resolve("records/reviews.jsonl"), "{\"report\":", StandardOpenOption.APPEND);
    shell.run("rebuild");
    assertThat(found().out()).first().asString().startsWith("0 份报告");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          无此局@2023 late --dismiss --comment x    | no report 无此局@2023 is indexed
          ID tardy --dismiss --comment x            | has no finding tardy
          ID empty_part --at review --dismiss --comment x | it has issues, other
          ID late --dismiss                         | --comment must say why
          ID late --comment x                       | say either --confirm or --dismiss
          """)
  void what_is_not_known_is_said_and_nothing_is_kept(String arguments, String reason) {
    var said = shell.run(("review " + arguments).replace("ID", id).strip().split(" +"));
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.err()).first().asString().contains(reason);
    assertThat(index.resolve("records/reviews.jsonl")).doesNotExist();
  }
}
