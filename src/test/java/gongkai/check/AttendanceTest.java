package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.check.Attendance.Known;
import gongkai.check.Attendance.Line;
import gongkai.check.Attendance.Seen;
import gongkai.check.Attendance.Status;
import gongkai.form.Form;
import gongkai.report.Agency;
import gongkai.report.Duty;
import gongkai.report.Finding.Verdict;
import gongkai.report.Region;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {
  private static final Region CLOUDS = new Region(List.of("云岭省"));
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

  @ParameterizedTest(name = "published for {0}, asked of 2021: {1}")
  @CsvSource({"2020 2022, FAIL", "2019 2020, UNCERTAIN", "2022 2023, NOT_ASSESSABLE"})
  void a_missing_report_is_a_fault_where_the_agency_was_there_before_and_after(
      String years, Verdict verdict) {
    var seen = Stream.of(years.split(" ", -1)).map(year -> seen("甲局", Integer.parseInt(year), ""));
    var line = attendance(List.of(), TODAY).of(2021, seen.toList()).getFirst();
    assertThat(line.verdict()).isEqualTo(verdict);
    assertThat(line.known())
        .isEqualTo(
            new Known.Learnt(Stream.of(years.split(" ", -1)).map(Integer::valueOf).toList()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020, 丙局 in_time",
    "2021, 丙局 in_time 甲局 missing",
    "2022, 丙局 in_time 乙局 missing 甲局 missing",
    "2023, 丙局 in_time 乙局 missing"
  })
  void where_there_is_a_roster_only_it_says_who_is_missing(int year, String expected) {
    var roster = List.of(duty("甲局", 2021, 2022), duty("乙局", 2022, 2099));
    var seen =
        IntStream.rangeClosed(2020, 2023)
            .mapToObj(each -> seen("丙局", each, each + 1 + "-01-05"))
            .toList();
    var lines = attendance(roster, TODAY).of(year, seen);
    assertThat(lines.stream().map(AttendanceTest::said).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(lines)
        .filteredOn(line -> line.status() == Status.MISSING)
        .allSatisfy(line -> assertThat(line.verdict()).isEqualTo(Verdict.FAIL));
  }

  @Test
  void an_agency_of_the_roster_whose_report_tells_no_place_is_known_by_its_name() {
    var duty = new Duty(new Agency("甲局", "云岭省 甲局", "教育", "county"), CLOUDS, 2008, 2099);
    var lines = attendance(List.of(duty), TODAY).of(2023, List.of(seen("甲局", 2023, "2024-01-05")));
    assertThat(lines).extracting(AttendanceTest::said).containsExactly("甲局 in_time");
  }

  @Test
  void a_missing_report_is_a_finding_for_each_year_of_which_any_report_is_here() {
    var seen = List.of(seen("甲局", 2020, ""), seen("甲局", 2023, ""), seen("乙局", 2021, ""));
    assertThat(attendance(List.of(), TODAY).absences(seen))
        .extracting(each -> each.line().of().subject() + " " + each.finding().verdict().key())
        .containsExactly("乙局@2023 uncertain", "甲局@2021 fail", "乙局@2020 not_assessable");
    assertThat(attendance(List.of(), TODAY).absences(seen).get(1).finding())
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("missing_report");
              assertThat(finding.expected()).isEqualTo("2022-01-31");
              assertThat(finding.message().zh()).contains("甲局 2021 年度", "2022-01-31");
              assertThat(finding.message().en()).contains("甲局 for 2021");
            });
  }

  private static List<String> said(int year, LocalDate today, Seen... seen) {
    return attendance(List.of(), today).of(year, List.of(seen)).stream()
        .map(AttendanceTest::said)
        .toList();
  }

  private static Attendance attendance(List<Duty> roster, LocalDate today) {
    var clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new Attendance(Form.read(Path.of("config/form")).findings(), roster, clock);
  }

  private static String said(Line line) {
    return line.of().agency().name() + " " + line.status().key();
  }

  private static Duty duty(String name, int from, int to) {
    return new Duty(new Agency(name, name, "教育", "county"), Region.UNKNOWN, from, to);
  }

  private static Seen seen(String name, int year, String published) {
    var agency = new Agency(name, name, "教育", "county");
    return new Seen(name + "@" + year, agency, Region.UNKNOWN, year, published);
  }
}
