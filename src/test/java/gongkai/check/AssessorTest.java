package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.form.Form;
import gongkai.report.Agency;
import gongkai.report.Assessment;
import gongkai.report.At;
import gongkai.report.Figure;
import gongkai.report.Finding;
import gongkai.report.Metadata;
import gongkai.report.Outcome;
import gongkai.report.Region;
import gongkai.report.Report;
import gongkai.report.ReportId;
import gongkai.report.Source;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {
  private static final At AT = new At(0, 1, 1);
  private static final List<String> COLUMNS =
      List.of("upheld", "corrected", "other", "pending", "total");

  private final Assessor assessor = new Assessor(Form.read(Path.of("config/form")));

  /// A row of table 4: _ is blank, ? cannot be read, =n is an inferred total.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 1 0 1 5   | PASS           | 5 | 5
          3 1 0 1 6   | FAIL           | 5 | 6
          0 0 0 0 0   | PASS           | 0 | 0
          3 1 _ 1 5   | PASS           | 5 | 5
          3 1 _ 1 6   | UNCERTAIN      | 5 | 6
          _ _ _ _ 0   | NOT_ASSESSABLE | '' | ''
          3 1 0 1 _   | NOT_ASSESSABLE | '' | ''
          3 1 0 1 =5  | NOT_ASSESSABLE | '' | ''
          3 ? 0 1 5   | NOT_ASSESSABLE | '' | ''
          """)
  void a_sum_is_judged_by_what_is_printed(
      String cells, Finding.Verdict verdict, String expected, String found) {
    var finding = caseTotal(row("review", cells));
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.expected()).isEqualTo(expected);
    assertThat(finding.found()).isEqualTo(found);
    assertThat(finding.at()).startsWith("review.total").hasSize(5);
  }

  @Test
  void a_broken_sum_says_both_numbers_and_where() {
    assertThat(caseTotal(row("review", "3 1 0 1 6")).message().zh())
        .contains("行政复议")
        .contains("应为 5")
        .contains("表中为 6");
  }

  @Test
  void a_broken_sum_is_said_in_english_too() {
    assertThat(caseTotal(row("review", "3 1 0 1 6")).message().en())
        .isEqualTo(
            "review.total: upheld + corrected + other + pending = total:"
                + " should be 5, printed is 6");
  }

  @Test
  void a_rate_stands_on_the_cases_that_are_decided() {
    var derived = assess(row("review", "3 1 0 1 5")).derived();
    assertThat(derived.get("review.correction_rate"))
        .isEqualTo(new Assessment.Derived(new BigDecimal("0.25"), new BigDecimal("4")));
  }

  @Test
  void a_rate_of_no_cases_is_left_out() {
    assertThat(assess(row("review", "0 0 0 0 0")).derived()).isEmpty();
  }

  @Test
  void a_table_that_is_not_there_gives_no_finding_of_its_sums() {
    assertThat(assess(Map.of()).findings()).extracting(Finding::rule).doesNotContain("case_total");
  }

  /// The form of 2021 counts requests as that of 2019 did, and documents in force otherwise.
  @ParameterizedTest(name = "{0} before {1}, {2} then {3}: {4}")
  @CsvSource({
    "2021, 2021, requests.carried_out.total, requests.carried_in.total, carry_over",
    "2019, 2021, requests.carried_out.total, requests.carried_in.total, carry_over",
    "free, 2021, requests.carried_out.total, requests.carried_in.total, ''",
    "2019, 2021, disclosure.rules.disclosed_total, disclosure.rules.in_force, ''"
  })
  void the_year_before_counts_where_its_form_has_the_same_figure(
      String before, String edition, String last, String now, String rule) {
    var figure = figure("3");
    var report = report(2021, edition, Map.of(now, figure));
    var findings =
        assessor.after(report, report(2020, before, Map.of(last, figure))).assessment().findings();
    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactlyElementsOf(rule.isEmpty() ? List.of() : List.of(rule));
  }

  private Finding caseTotal(Map<String, Figure> figures) {
    return assess(figures).findings().stream()
        .filter(finding -> finding.rule().equals("case_total"))
        .findFirst()
        .orElseThrow();
  }

  private Assessment assess(Map<String, Figure> figures) {
    return assessor.assess(report(2023, "2021", figures)).assessment();
  }

  private static Report report(int year, String edition, Map<String, Figure> figures) {
    var agency = new Agency("某局", "某局", "", "");
    return new Report(
        new Metadata(ReportId.own("某局", year), "", agency, Region.UNKNOWN, edition, ""),
        new Source("a.txt", "", "text/plain", 0),
        List.of(),
        figures,
        Assessment.NONE,
        new Outcome(Outcome.Status.OK, List.of()));
  }

  private static Map<String, Figure> row(String row, String cells) {
    var figures = new LinkedHashMap<String, Figure>();
    var printed = List.of(cells.split(" ", -1));
    for (int i = 0; i < COLUMNS.size(); i++) {
      figures.put(row + "." + COLUMNS.get(i), figure(printed.get(i)));
    }
    return figures;
  }

  private static Figure figure(String cell) {
    return switch (cell.charAt(0)) {
      case '_' -> new Figure.Blank("", AT);
      case '?' -> new Figure.Unknown("约3", AT);
      case '=' -> new Figure.Inferred(new BigDecimal(cell.substring(1)), "", AT);
      default -> new Figure.Printed(new BigDecimal(cell), cell, AT);
    };
  }
}
