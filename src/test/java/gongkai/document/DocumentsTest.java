package gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.ReportDocument.PassageDocument;
import gongkai.report.Agency;
import gongkai.report.Assessment;
import gongkai.report.Assessment.Derived;
import gongkai.report.At;
import gongkai.report.Figure;
import gongkai.report.Finding;
import gongkai.report.Finding.Verdict;
import gongkai.report.Metadata;
import gongkai.report.Outcome;
import gongkai.report.Passage;
import gongkai.report.Region;
import gongkai.report.Report;
import gongkai.report.ReportId;
import gongkai.report.Section;
import gongkai.report.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final At AT = new At(0, 12, 3);
  private static final Source SOURCE = new Source("a.txt", "00", "text/plain", 0);

  private final ReportDocument document = Documents.of(report("2024-01-18"), "{…}");

  @Test
  void what_is_counted_and_filtered_stands_in_fields() {
    assertThat(document.id()).isEqualTo("西工区市场监督管理局@2023");
    assertThat(document.values())
        .containsEntry(IndexField.AGENCY, List.of("西工区市场监督管理局"))
        .containsEntry(IndexField.AGENCY_KEY, List.of("河南省/洛阳市/西工区/市场监督管理局"))
        .containsEntry(IndexField.KIND, List.of("市场监管"))
        .containsEntry(IndexField.REGION, List.of("河南省/洛阳市/西工区"))
        .containsEntry(IndexField.EDITION, List.of("2021"));
  }

  @Test
  void what_is_not_known_has_no_value() {
    assertThat(document.values()).containsEntry(IndexField.LEVEL, List.of());
    assertThat(Documents.of(report(""), "").numbers()).doesNotContainKey(IndexField.PUBLISHED);
  }

  @Test
  void only_rules_that_failed_or_are_uncertain_are_findings() {
    assertThat(document.values()).containsEntry(IndexField.FINDING, List.of("balance"));
  }

  @Test
  void year_and_day_and_every_figure_with_a_value_are_numbers() {
    assertThat(document.numbers())
        .containsOnly(
            Map.entry(IndexField.YEAR, 2023.0),
            Map.entry(IndexField.PUBLISHED, 19_740.0),
            Map.entry(new Field.Figure("disclosure.fees.amount"), 12.5),
            Map.entry(new Field.Figure("requests.received.total"), 0.0),
            Map.entry(new Field.Figure("requests.disclosure_rate"), 0.75));
  }

  @Test
  void a_passage_is_found_by_what_its_report_and_its_heading_say() {
    assertThat(document.passages())
        .contains(
            new PassageDocument(
                "issues",
                "problem",
                "（一）存在的问题",
                "政策解读不够精准",
                "西工区市场监督管理局2023年政府信息公开工作年度报告。西工区市场监督管理局。河南省洛阳市西工区。市场监管。2023年。" + "五、存在的主要问题及改进情况。",
                3));
  }

  @Test
  void a_section_without_passages_can_still_be_counted() {
    assertThat(document.passages())
        .filteredOn(passage -> passage.section().equals("requests"))
        .singleElement()
        .satisfies(passage -> assertThat(passage.text()).isEmpty());
  }

  @Test
  void the_source_is_kept_as_it_was_given() {
    assertThat(document.source()).isEqualTo("{…}");
  }

  private static Report report(String published) {
    var id = ReportId.own("西工区市场监督管理局", 2023);
    var metadata =
        new Metadata(
            id,
            "西工区市场监督管理局2023年政府信息公开工作年度报告",
            new Agency(id.agency(), "河南省/洛阳市/西工区/市场监督管理局", "市场监管", ""),
            new Region(List.of("河南省", "洛阳市", "西工区")),
            "2021",
            published);
    return new Report(
        metadata,
        SOURCE,
        sections(),
        Map.of(
            "disclosure.fees.amount", new Figure.Printed(new BigDecimal("12.50"), "12.50", AT),
            "requests.received.total", new Figure.Inferred(BigDecimal.ZERO, "", AT),
            "requests.received.legal", new Figure.Blank("", AT)),
        assessment(),
        new Outcome(Outcome.Status.OK, List.of()));
  }

  private static List<Section> sections() {
    var problem = new Passage(Passage.Kind.PROBLEM, "（一）存在的问题", "政策解读不够精准", 3);
    return List.of(
        new Section(Section.Key.REQUESTS, "三、收到和处理政府信息公开申请情况", List.of()),
        new Section(Section.Key.ISSUES, "五、存在的主要问题及改进情况", List.of(problem)));
  }

  private static Assessment assessment() {
    var rate = new Derived(new BigDecimal("0.75"), new BigDecimal("4"));
    return new Assessment(
        Map.of("requests.disclosure_rate", rate),
        List.of(
            new Finding("balance", Verdict.FAIL, List.of(), "1", "2", new Finding.Message("", "")),
            new Finding(
                "row_total", Verdict.PASS, List.of(), "1", "1", new Finding.Message("", ""))));
  }
}
