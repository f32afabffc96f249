package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.form.Form;
import gongkai.report.Agency;
import gongkai.report.Assessment;
import gongkai.report.At;
import gongkai.report.Figure;
import gongkai.report.Finding;
import gongkai.report.Finding.Verdict;
import gongkai.report.Metadata;
import gongkai.report.NarrativeNumber;
import gongkai.report.NarrativeNumber.Precision;
import gongkai.report.Outcome;
import gongkai.report.Passage;
import gongkai.report.Region;
import gongkai.report.Report;
import gongkai.report.ReportId;
import gongkai.report.Section;
import gongkai.report.Source;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {
  private final Assessor assessor = new Assessor(Form.read(Path.of("config/form")));

  @ParameterizedTest(name = "{0} {1} of 2023, published {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          教育     | county     | 2024-01-31 | PASS           | 2024-01-31
          教育     | county     | 2024-02-01 | FAIL           | 2024-01-31
          人民政府 | county     | 2024-02-20 | PASS           | 2024-02-20
          人民政府 | prefecture | 2024-03-11 | FAIL           | 2024-03-10
          人民政府 | province   | 2024-03-31 | PASS           | 2024-03-31
          乡镇街道 | township   | 2024-03-01 | FAIL           | 2024-01-31
          税务     | county     | 2024-03-01 | PASS           | 2024-03-31
          政府办公室 | county   | 2024-01-31 | PASS           | 2024-01-31
          政府办公室 | county   | 2024-03-31 | UNCERTAIN      | 2024-01-31
          政府办公室 | county   | 2024-04-01 | FAIL           | 2024-01-31
          教育     | county     | ''         | NOT_ASSESSABLE | 2024-01-31
          教育     | county     | 2026-05-06 | UNCERTAIN      | 2024-01-31
          教育     | county     | 2023-05-06 | UNCERTAIN      | 2024-01-31
          """)
  void a_report_is_late_by_the_date_of_its_level(
      String kind, String level, String published, Verdict verdict, String due) {
    var finding = only("late", new Draft().by(kind, level, published));
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.expected()).isEqualTo(due);
  }

  @ParameterizedTest(name = "part {0} with the text {1}: {2}")
  @CsvSource({
    "issues, '', FAIL",
    "issues, 无, FAIL",
    "issues, 队伍不稳定。, PASS",
    "other, '', FAIL",
    "other, 无, PASS"
  })
  void an_empty_part_is_found_and_a_plain_no_is_an_answer_in_part_six(
      String part, String text, Verdict verdict) {
    var section =
        Arrays.stream(Section.Key.values()).filter(it -> it.key().equals(part)).findFirst();
    var finding =
        findings("empty_part", new Draft().with(section.orElseThrow(), text)).stream()
            .filter(it -> it.at().contains(part))
            .findFirst();
    assertThat(finding.orElseThrow().verdict()).isEqualTo(verdict);
  }

  @Test
  void a_part_that_was_not_found_is_named_and_is_not_called_missing_for_sure() {
    var draft = new Draft();
    for (var key : Section.Key.values()) {
      draft = key == Section.Key.REVIEW ? draft : draft.with(key, "文字");
    }
    var finding = only("missing_part", draft);
    assertThat(finding.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(finding.message().zh()).contains("四、").doesNotContain("五、");
    assertThat(finding.message().en()).contains("review");
  }

  @ParameterizedTest(name = "{0} characters in part one: {1}")
  @CsvSource({"1000, PASS", "1001, FAIL"})
  void part_one_has_a_thousand_characters_at_most(int length, Verdict verdict) {
    var finding =
        only("long_part", new Draft().with(Section.Key.OVERVIEW, "字".repeat(length) + "　"));
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.found()).isEqualTo(Integer.toString(length));
  }

  @Test
  void blank_cells_are_counted() {
    var finding =
        only("blank_cells", new Draft().with("review.total", "_").with("review.other", "0"));
    assertThat(finding.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(finding.found()).isEqualTo("1");
  }

  /// `~` before the number in the text: about so many. The tables say 12 received, 3 carried in, 14
  /// completed.
  @ParameterizedTest(name = "{0} of {1} tells {2}: {3}")
  @CsvSource({
    "市场监管, OWN, 12, PASS",
    "市场监管, OWN, 15, PASS",
    "市场监管, OWN, 14, PASS",
    "市场监管, OWN, 11, FAIL",
    "市场监管, OWN, ~10, UNCERTAIN",
    "市场监管, OWN, 5 7, UNCERTAIN",
    "市场监管, OWN, 5 12, PASS",
    "市场监管, AREA, 4, UNCERTAIN",
    "人民政府, OWN, 4, UNCERTAIN"
  })
  void a_number_in_the_text_is_wrong_only_where_it_can_mean_nothing_else(
      String kind, ReportId.Scope scope, String numbers, Verdict verdict) {
    var draft =
        new Draft()
            .by(kind, "county", "")
            .in(scope)
            .with("requests.received.total", "12")
            .with("requests.carried_in.total", "3")
            .with("requests.completed.total", "14");
    for (var number : numbers.split(" ", -1)) {
      draft = draft.telling("narrative.requests_received", number);
    }
    var finding = only("narrative", draft);
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.at()).containsExactly("requests.received.total");
  }

  @Test
  void a_number_that_stands_in_no_table_is_not_assessed() {
    assertThat(only("narrative", new Draft().telling("narrative.reviews", "2")).verdict())
        .isEqualTo(Verdict.NOT_ASSESSABLE);
  }

  @Test
  void numbers_of_published_items_are_held_against_nothing() {
    var draft =
        new Draft()
            .with("disclosure.permits.decisions", "3")
            .telling("narrative.published_permits", "400");
    assertThat(findings("narrative", draft)).isEmpty();
  }

  private Finding only(String rule, Draft draft) {
    var findings = findings(rule, draft);
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private List<Finding> findings(String rule, Draft draft) {
    return assessor.assess(draft.report()).assessment().findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  /// A report in the making.
  private static final class Draft {
    private Agency agency = new Agency("某局", "某局", "", "");
    private String published = "";
    private ReportId.Scope scope = ReportId.Scope.OWN;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<NarrativeNumber> numbers = new ArrayList<>();

    Draft by(String kind, String level, String day) {
      agency = new Agency("某局", "某局", kind, level);
      published = day;
      return this;
    }

    Draft in(ReportId.Scope other) {
      scope = other;
      return this;
    }

    Draft with(Section.Key key, String text) {
      var passage = text.isEmpty() ? List.<Passage>of() : List.of(passage(text));
      sections.add(new Section(key, "", passage));
      return this;
    }

    private static Passage passage(String text) {
      return new Passage(Passage.Kind.TEXT, "", text, 0);
    }

    Draft with(String code, String cell) {
      var at = new At(0, 0, 0);
      figures.put(
          code,
          cell.equals("_")
              ? new Figure.Blank("", at)
              : new Figure.Printed(new BigDecimal(cell), cell, at));
      return this;
    }

    Draft telling(String code, String number) {
      boolean about = number.startsWith("~");
      numbers.add(
          new NarrativeNumber(
              code,
              new BigDecimal(about ? number.substring(1) : number),
              about ? Precision.ABOUT : Precision.EXACT,
              "件",
              "申请",
              "收到申请" + number + "件",
              Section.Key.OVERVIEW,
              0));
      return this;
    }

    Report report() {
      var id = new ReportId("某局", "", 2023, scope);
      return new Report(
          new Metadata(id, "", agency, Region.UNKNOWN, "2021", published),
          new Source("a.txt", "", "text/plain", 0),
          sections,
          figures,
          numbers,
          Assessment.NONE,
          new Outcome(Outcome.Status.OK, List.of()));
    }
  }
}
