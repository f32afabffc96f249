package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.json.ReportJson;
import gongkai.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the index says of a report and the year before, however the two came in.
class YearsTest {
  private static final String OUT = "requests.carried_out.total=";
  private static final String IN = "requests.carried_in.total=";

  private Desk desk;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    desk = new Desk(folder);
  }

  @ParameterizedTest(name = "{0} left over, {1} taken over: {2}")
  @CsvSource({"3, 3, PASS", "3, 4, FAIL"})
  void what_was_left_over_is_taken_over(String out, String in, Finding.Verdict verdict)
      throws IOException {
    desk.write("a.txt", "甲局@2022", "", "文", OUT + out);
    desk.write("b.txt", "甲局@2023", "", "文", IN + in);
    desk.run();
    assertThat(verdicts("甲局@2023")).containsExactly(verdict);
    assertThat(verdicts("甲局@2022")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a.txt b.txt", "b.txt a.txt"})
  void the_order_in_which_the_years_come_makes_no_difference(String order) throws IOException {
    desk.write("a.txt", "甲局@2022", "", "文", OUT + 3);
    desk.write("b.txt", "甲局@2023", "", "文", IN + 4);
    for (var name : order.split(" ", -1)) {
      desk.run(desk.files.resolve(name));
    }
    assertThat(verdicts("甲局@2023")).containsExactly(Finding.Verdict.FAIL);
  }

  @Test
  void a_report_without_the_year_before_is_held_against_nothing() throws IOException {
    desk.write("b.txt", "甲局@2023", "", "文", IN + 4);
    desk.write("c.txt", "甲局@2021", "", "文", OUT + 3);
    desk.write("d.txt", "乙局@2022", "", "文", OUT + 3);
    desk.write("e.txt", "甲局@2022+area", "", "文", OUT + 3);
    desk.run();
    assertThat(verdicts("甲局@2023")).isEmpty();
  }

  @Test
  void a_corrected_report_is_held_against_the_year_after_again() throws IOException {
    desk.write("a.txt", "甲局@2022", "", "文", OUT + 3);
    desk.write("b.txt", "甲局@2023", "", "文", IN + 4);
    desk.run();
    desk.write("a.txt", "甲局@2022", "", "文", OUT + 4);
    desk.run();
    assertThat(verdicts("甲局@2023")).containsExactly(Finding.Verdict.PASS);
  }

  @Test
  void a_report_that_has_gone_is_no_year_before() throws IOException {
    desk.write("a.txt", "甲局@2022", "", "文", OUT + 3);
    desk.write("b.txt", "甲局@2023", "", "文", IN + 4);
    desk.run();
    desk.write("a.txt", "甲局@2022", "", "索引出错", OUT + 4);
    desk.run();
    assertThat(desk.engine.held()).containsOnlyKeys("甲局@2023");
    assertThat(verdicts("甲局@2023")).isEmpty();
  }

  @Test
  void after_a_crash_before_the_commit_the_next_run_makes_it_right() throws IOException {
    desk.write("b.txt", "甲局@2023", "", "文", IN + 4);
    desk.run();
    var before = desk.engine.held();
    desk.write("a.txt", "甲局@2022", "", "文", OUT + 3);
    desk.run();
    forgetConfirmation();
    desk.engine.returnTo(before);
    desk.run(desk.files.resolve("b.txt"));
    assertThat(verdicts("甲局@2023")).containsExactly(Finding.Verdict.FAIL);
  }

  /// As a crash leaves the records: the last line says that the index holds everything.
  private void forgetConfirmation() throws IOException {
    var manifest = desk.index.resolve("records/manifest.jsonl");
    var lines = new ArrayList<>(Files.readAllLines(manifest));
    assertThat(lines.removeLast()).contains("indexed");
    Files.write(manifest, lines);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void an_index_made_again_says_the_same_as_one_that_grew(long seed) throws IOException {
    var random = new Random(seed);
    var names = new ArrayList<String>();
    for (int year = 2021; year < 2026; year++) {
      names.add(year + ".txt");
    }
    for (int round = 0; round < 4; round++) {
      Collections.shuffle(names, random);
      for (var name : names) {
        var id = "甲局@" + name.substring(0, 4);
        desk.write(name, id, "", "第" + round, OUT + random.nextInt(3), IN + random.nextInt(3));
        desk.run(desk.files.resolve(name));
      }
    }
    var fresh = new FakeEngine();
    desk.rebuild(fresh);
    assertThat(sources(fresh)).isEqualTo(sources(desk.engine));
    desk.engine.loseEverything();
    desk.run();
    assertThat(sources(desk.engine)).isEqualTo(sources(fresh));
  }

  private static Map<String, String> sources(FakeEngine engine) {
    var sources = new java.util.TreeMap<String, String>();
    engine.held().forEach((id, document) -> sources.put(id, document.source()));
    return sources;
  }

  private List<Finding.Verdict> verdicts(String id) {
    var report = desk.engine.report(id).flatMap(ReportJson::read).orElseThrow();
    return report.assessment().findings().stream()
        .filter(finding -> finding.rule().equals("carry_over"))
        .map(Finding::verdict)
        .toList();
  }
}
