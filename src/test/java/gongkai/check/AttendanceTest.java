package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.check.Attendance.Line;
import gongkai.check.Attendance.Seen;
import gongkai.form.Form;
import gongkai.report.Agency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  @ParameterizedTest(name = "published {0}: {1}")
  @CsvSource({
    "2024-01-31, in_time",
    "2024-02-01, late",
    "'', date_unknown",
    "2026-02-01, date_unknown"
  })
  void a_report_that_is_there_is_in_time_late_or_undated(String published, String status) {
    assertThat(said(2023, TODAY, seen("甲局", 2023, published))).containsExactly("甲局 " + status);
  }

  @Test
  void an_agency_of_another_year_is_missing() {
    assertThat(said(2023, TODAY, seen("甲局", 2022, ""), seen("乙局", 2023, "2024-01-05")))
        .containsExactly("乙局 in_time", "甲局 missing");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2024-01-31, 0", "2024-02-01, 1"})
  void what_is_not_yet_due_is_not_missing(LocalDate today, int missing) {
    assertThat(said(2023, today, seen("甲局", 2022, ""))).hasSize(missing);
  }

  @Test
  void of_an_offices_report_and_its_areas_the_first_counts() {
    assertThat(
            said(
                2023,
                TODAY,
                seen("甲局", 2023, "2024-03-01"),
                seen("甲局", 2023, "2024-01-20"),
                seen("甲局", 2023, "")))
        .containsExactly("甲局 in_time");
  }

  private static List<String> said(int year, LocalDate today, Seen... seen) {
    var rules = Form.read(Path.of("config/form")).findings();
    return new Attendance(rules, today)
        .of(year, List.of(seen)).stream().map(AttendanceTest::said).toList();
  }

  private static String said(Line line) {
    return line.agency().name() + " " + line.status().key();
  }

  private static Seen seen(String name, int year, String published) {
    return new Seen(new Agency(name, name, "教育", "county"), "", year, published);
  }
}
