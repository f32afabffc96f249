package gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Golden;
import gongkai.report.Agency;
import gongkai.report.Assessment;
import gongkai.report.Assessment.Derived;
import gongkai.report.At;
import gongkai.report.Figure;
import gongkai.report.Finding;
import gongkai.report.Finding.Verdict;
import gongkai.report.Metadata;
import gongkai.report.NarrativeNumber;
import gongkai.report.NarrativeNumber.Precision;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Passage;
import gongkai.report.Reading;
import gongkai.report.Region;
import gongkai.report.Report;
import gongkai.report.ReportId;
import gongkai.report.Review;
import gongkai.report.Section;
import gongkai.report.Source;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {
  private static final At NOWHERE = new At(0, 0, 0);

  @Test
  void a_report_says_everything_that_is_known_of_it() throws Exception {
    Golden.matches("report.json", Golden.pretty(ReportJson.write(new Reading.Read(report()))));
  }

  @Test
  void a_report_is_one_line() {
    assertThat(ReportJson.write(new Reading.Read(report()))).doesNotContain("\n");
  }

  @Test
  void the_source_of_a_report_is_read_back_as_it_was() {
    var bare = new Source("a.txt", "00", "", 0);
    for (var source : List.of(report().source(), bare)) {
      var json = ReportJson.write(new Reading.Read(from(source)));
      assertThat(ReportJson.source(json)).isEqualTo(source);
    }
  }

  @Test
  void what_a_row_says_of_a_report_is_read_without_its_text() {
    var written = report();
    var json = ReportJson.write(new Reading.Read(written));
    var outline = Outline.withFigures(json).orElseThrow();
    assertThat(outline.metadata()).isEqualTo(written.metadata());
    assertThat(outline.source()).isEqualTo(written.source());
    assertThat(outline.figures()).isEqualTo(written.figures());
    assertThat(outline.derived()).isEqualTo(written.assessment().derived());
    assertThat(Outline.about(json))
        .contains(new Outline(outline.metadata(), outline.source(), Map.of(), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"source\":{}}", "null", "{\"id\":"})
  void what_is_no_report_has_no_row(String text) {
    assertThat(Outline.about(text)).isEmpty();
    assertThat(Outline.withFigures(text)).isEmpty();
  }

  @Test
  void a_report_that_was_written_is_read_back_and_written_alike() {
    var finding = report().assessment().findings().getFirst();
    var review = new Review(Review.Verdict.DISMISSED, "原件如此", "王五", "2025-03-01T08:00:00Z");
    var reviewed =
        report()
            .assessed(
                new Assessment(
                    report().assessment().derived(), List.of(finding.reviewed(review), finding)));
    var json = ReportJson.write(new Reading.Read(reviewed));
    var back = ReportJson.read(json).orElseThrow();
    assertThat(ReportJson.write(new Reading.Read(back))).isEqualTo(json);
    assertThat(back.figures()).isEqualTo(reviewed.figures());
    assertThat(back.assessment()).isEqualTo(reviewed.assessment());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"outcome\":{\"status\":\"empty\"}}"})
  void what_is_no_report_is_not_read_as_one(String text) {
    assertThat(ReportJson.read(text)).isEmpty();
  }

  @Test
  void a_file_without_a_report_says_only_which_file_and_why() {
    var unreadable = new Source("通知.txt", "", "", 0);
    var why = new Outcome(Status.NOT_A_REPORT, List.of("没有年度报告的六个部分"));
    assertThat(ReportJson.write(new Reading.Rejected(unreadable, why)))
        .isEqualTo(
            "{\"source\":{\"file\":\"通知.txt\"},"
                + "\"outcome\":{\"status\":\"not_a_report\",\"notes\":[\"没有年度报告的六个部分\"]}}");
  }

  @Test
  void what_a_report_does_not_say_is_left_out() {
    var id = ReportId.own("某局", 2023);
    var metadata = new Metadata(id, "", new Agency("某局", "某局", "", ""), Region.UNKNOWN, "2021", "");
    var report =
        new Report(
            metadata,
            new Source("a.txt", "00", "", 0),
            List.of(),
            Map.of(),
            Assessment.NONE,
            new Outcome(Status.PARTIAL, List.of()));
    assertThat(ReportJson.write(new Reading.Read(report)))
        .contains("\"agency\":{\"name\":\"某局\",\"key\":\"某局\"},\"region\":[]")
        .doesNotContain("null", "\"\"", "published", "title", "pages");
  }

  /// A report that says no more than it must.
  private static Report from(Source source) {
    var id = ReportId.own("某局", 2023);
    return new Report(
        new Metadata(id, "", new Agency("某局", "某局", "", ""), Region.UNKNOWN, "2021", ""),
        source,
        List.of(),
        Map.of(),
        Assessment.NONE,
        new Outcome(Status.PARTIAL, List.of()));
  }

  private static Report report() {
    var id = ReportId.own("西工区市场监督管理局", 2023);
    var metadata =
        new Metadata(
            id,
            "西工区市场监督管理局2023年政府信息公开工作年度报告",
            new Agency(id.agency(), "河南省/洛阳市/西工区/市场监督管理局", "市场监管", "county"),
            new Region(List.of("河南省", "洛阳市", "西工区")),
            "2021",
            "2024-01-18");
    return new Report(
        metadata,
        new Source("西工区.txt", "9f86d081884c7d65", "text/plain", 3),
        sections(),
        figures(),
        numbers(),
        assessment(),
        new Outcome(Status.PARTIAL, List.of("requests.granted.total: 22 或 2")));
  }

  private static List<Section> sections() {
    var problem = new Passage(Passage.Kind.PROBLEM, "（一）存在的问题", "政策解读<精准性>不够。", 3);
    var plain = new Passage(Passage.Kind.TEXT, "", "无", 0);
    return List.of(
        new Section(Section.Key.ISSUES, "五、存在的主要问题及改进情况", List.of(problem)),
        new Section(Section.Key.OTHER, "六、其他需要报告的事项", List.of(plain)));
  }

  private static Map<String, Figure> figures() {
    var figures = new LinkedHashMap<String, Figure>();
    figures.put("disclosure.fees.amount", printed("5.4195", "5.4195万元"));
    figures.put("disclosure.permits.decisions", printed("0", "0"));
    figures.put("disclosure.penalties.decisions", new Figure.Blank("", new At(0, 41, 2)));
    figures.put("disclosure.rules.issued", new Figure.NotApplicable("/", NOWHERE));
    figures.put("disclosure.rules.repealed", new Figure.Text("见附件", NOWHERE));
    figures.put(
        "requests.received.total", new Figure.Inferred(new BigDecimal(12), "", new At(1, 50, 7)));
    figures.put("requests.granted.total", new Figure.Unknown("222", new At(1, 52, 0)));
    return figures;
  }

  private static List<NarrativeNumber> numbers() {
    return List.of(
        number("narrative.published_items", 626, Precision.EXACT, "条", "公开信息"),
        number("narrative.training_people", 200, Precision.MORE_THAN, "人次", "培训"),
        number("", 25, Precision.ABOUT, "期", "发布消费提示"));
  }

  private static NarrativeNumber number(
      String code, int value, Precision precision, String unit, String counts) {
    return new NarrativeNumber(
        code,
        BigDecimal.valueOf(value),
        precision,
        unit,
        counts,
        "全年" + counts + value + unit,
        Section.Key.OVERVIEW,
        code.isEmpty() ? 1 : 0);
  }

  private static Figure printed(String number, String text) {
    return new Figure.Printed(new BigDecimal(number), text, new At(2, 40, 2));
  }

  private static Assessment assessment() {
    var derived =
        Map.of(
            "requests.disclosure_rate", new Derived(new BigDecimal("0.75"), BigDecimal.valueOf(8)));
    var finding =
        new Finding(
            "row_total",
            Verdict.FAIL,
            List.of("requests.received.total"),
            "12",
            "13",
            new Finding.Message("分项之和为12，总计印为13", "12, not 13"));
    var silent =
        new Finding(
            "case_total",
            Verdict.NOT_ASSESSABLE,
            List.of("review.total"),
            "",
            "",
            new Finding.Message("各项均为空", "blank"));
    return new Assessment(derived, List.of(finding, silent));
  }
}
