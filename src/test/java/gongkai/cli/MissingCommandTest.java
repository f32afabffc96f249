package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `missing`, and what is missing among the findings: a bureau has reports for 2021, 2023 and 2024,
/// another agency for 2022.
class MissingCommandTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final String BUREAU = "棠溪区教育局";

  @TempDir private Path folder;
  private Path home;
  private Shell shell;

  @BeforeEach
  void indexReports() throws IOException {
    home = folder.resolve("home");
    shell = Shell.withOwnConfig(home, folder.resolve("index"));
    var reports = Files.createDirectories(folder.resolve("reports"));
    for (int year : new int[] {2021, 2023, 2024}) {
      var name = "tangxi-education-" + year + ".txt";
      Files.copy(SAMPLES.resolve(name), reports.resolve(name));
    }
    var other = "tinglan-government-2022.txt";
    Files.copy(SAMPLES.resolve(other), reports.resolve(other));
    shell.run("index", reports.toString());
  }

  @Test
  void who_has_not_published_is_said_with_how_it_is_known() {
    var said = shell.run("missing", "--year", "2022", "--region", "棠溪区");
    assertThat(said.status()).isEqualTo(Command.FOUND_WRONG);
    assertThat(said.out())
        .containsExactly(
            "missing: 2022 云岭省/望湖市/棠溪区 棠溪区教育局: due 2023-01-31, known from 2021, 2023, 2024",
            "2022: in_time 0, late 0, date_unknown 0, missing 1");
    assertThat(shell.run("missing", "--year", "2022", "--status", "missing", "--csv").out())
        .hasSize(2);
    assertThat(shell.run("missing", "--year", "2022", "--kind", "教育", "--json").only())
        .contains("\"status\":\"missing\"", "\"verdict\":\"fail\"", "\"years\":[2021,2023,2024]");
  }

  @Test
  void where_a_roster_stands_it_says_who_must_publish() throws IOException {
    Files.writeString(
        home.resolve("config/roster.tsv"),
        "棠溪区教育局\t\t\t\t2023\n望湖市水利局\t\t\t\t\t\tnever heard of\n");
    assertThat(shell.run("missing", "--year", "2022", "--status", "missing").out())
        .containsExactly(
            "missing: 2022 云岭省/望湖市 望湖市水利局: due 2023-01-31, known from the roster",
            "2022: in_time 0, late 0, date_unknown 0, missing 1");
    assertThat(shell.run("findings", "--rule", "missing_report", "--year", "2023").out())
        .containsExactly(
            "望湖市水利局@2023: fail: missing_report: 未见 望湖市水利局 2023 年度的报告，应于 2024-01-31 前公布");
  }

  @Test
  void a_wrong_line_of_the_roster_is_said_with_the_way_out() throws IOException {
    Files.writeString(home.resolve("config/roster.tsv"), "教育局\n");
    var said = shell.run("missing");
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.err().getFirst())
        .contains("roster.tsv:1: 教育局 could be in several places; write its place into column 2");
  }

  @Test
  void a_missing_report_that_is_dismissed_stays_so_when_all_is_indexed_again() {
    assertThat(missing(2022)).startsWith(BUREAU + "@2022: fail: missing_report: ");
    var said =
        shell.run("review", BUREAU + "@2022", "missing_report", "--dismiss", "--comment", "当年并入他局");
    assertThat(said.status()).isEqualTo(Command.DONE);
    shell.run("index", folder.resolve("reports").toString());
    shell.run("rebuild");
    assertThat(missing(2022)).isEmpty();
    assertThat(shell.run("missing", "--year", "2022", "--kind", "教育", "--json").out()).isEmpty();
    assertThat(shell.run("findings", "--review", "dismissed", "--agency", BUREAU, "--json").only())
        .contains("\"verdict\":\"dismissed\"", "当年并入他局")
        .doesNotContain("\"report\":");
  }

  @Test
  void a_query_that_asks_of_more_than_agencies_leaves_out_what_is_missing() {
    assertThat(shell.run("findings", "--rule", "missing_report", "公开").out()).isEmpty();
    assertThat(shell.run("findings", "--rule", "missing_report", "year:2022").out()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          review 棠溪区教育局@2023 missing_report --dismiss --comment x | no report 棠溪区教育局@2023 is missing
          missing --year 20x                       | is no year
          missing --status gone                    | --status must be among in_time, late, date_unknown, missing, got gone
          findings --verdict bad                   | --verdict must be among pass, fail, uncertain, not_assessable, got bad
          findings --review seen                   | --review must be among open, confirmed, dismissed, got seen
          findings --rule tardy                    | --rule must be among balance,
          findings --level 户                      | level
          """)
  void what_is_not_known_is_refused(String arguments, String reason) {
    var said = shell.run(arguments.split(" +", -1));
    assertThat(said.status()).isEqualTo(Command.NOT_DONE);
    assertThat(said.err().getFirst()).contains(reason);
  }

  private String missing(int year) {
    var said =
        shell.run("findings", "--rule", "missing_report", "--agency", BUREAU, "--year", "" + year);
    return String.join("\n", said.out());
  }
}
