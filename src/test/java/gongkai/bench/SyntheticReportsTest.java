package gongkai.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Finding;
import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/// Figures of a benchmark can be compared only if it was run on the same reports, and mean
/// something only if the reports are read as reports.
class SyntheticReportsTest {
  private static final Set<String> SUMS = Set.of("balance", "outcomes", "row_total", "case_total");

  private static final Path CONFIG = Path.of("config");

  @Test
  void the_same_seed_gives_the_same_reports_for_ever() throws IOException {
    var reports = new SyntheticReports(1, CONFIG);
    var checksum = new CRC32();
    for (int i = 0; i < 100; i++) {
      checksum.update(reports.report(i).text().getBytes(UTF_8));
    }
    assertThat(Long.toHexString(checksum.getValue())).isEqualTo("8ad704a");
  }

  @Test
  void another_seed_gives_other_reports() throws IOException {
    assertThat(new SyntheticReports(1, CONFIG).report(7))
        .isNotEqualTo(new SyntheticReports(2, CONFIG).report(7));
  }

  @Test
  void every_report_is_read_whole_and_its_sums_hold() throws IOException {
    var reports = new SyntheticReports(1, CONFIG);
    var parts = Parts.read(CONFIG);
    var ids = new HashSet<String>();
    for (int i = 0; i < 200; i++) {
      var report = reports.report(i);
      var reading = parts.pipeline().read("a.txt", Parts.content(report.text()));
      assertThat(reading.outcome().status())
          .as("%s\n%s", reading.outcome(), report.text())
          .isEqualTo(Status.OK);
      var read = ((Reading.Read) reading).report();
      assertThat(read.figures()).hasSize(200);
      assertThat(read.assessment().findings())
          .filteredOn(finding -> SUMS.contains(finding.rule()))
          .allMatch(finding -> finding.verdict() == Finding.Verdict.PASS);
      assertThat(read.metadata().region().path()).isNotEmpty();
      assertThat(ids.add(read.id().toString())).isTrue();
    }
  }

  @Test
  void a_report_has_some_3300_characters_in_some_thirteen_passages() throws IOException {
    var reports = new SyntheticReports(1, CONFIG);
    var parts = Parts.read(CONFIG);
    int characters = 0;
    long passages = 0;
    for (int i = 0; i < 200; i++) {
      var content = Parts.content(reports.report(i).text());
      var document = parts.document((Reading.Read) parts.pipeline().read("a.txt", content));
      characters += document.passages().stream().mapToInt(each -> each.text().length()).sum();
      passages += document.passages().stream().filter(each -> !each.text().isEmpty()).count();
    }
    assertThat(characters / 200).isBetween(3_000, 3_600);
    assertThat((int) passages / 200).isBetween(10, 14);
  }
}
