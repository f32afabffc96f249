package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.report.Figure;
import gongkai.report.Outcome.Status;
import gongkai.report.Passage;
import gongkai.report.Reading;
import gongkai.report.Report;
import gongkai.report.Section;
import gongkai.report.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportParserTest {
  private static final Path WHOLE =
      Path.of("src/main/samples/reports/linxiu-market-supervision-2024.txt");
  private static final ReportParser PARSER = parser();

  @Test
  void a_table_that_is_cut_off_leaves_the_rest_unknown_and_says_which() throws IOException {
    var text = Files.readString(WHOLE);
    var report = report(text.substring(0, text.indexOf("重复申请")));
    assertThat(report.outcome().status()).isEqualTo(Status.PARTIAL);
    assertThat(String.join("\n", report.outcome().notes()))
        .contains("requests.completed.total")
        .contains("没有读到表格：政府信息公开行政复议、行政诉讼情况")
        .contains("缺少部分：")
        .contains("五、存在的主要问题及改进情况");
    assertThat(figure(report, "requests.completed.total")).isInstanceOf(Figure.Unknown.class);
    assertThat(figure(report, "requests.received.total")).isInstanceOf(Figure.Printed.class);
  }

  @Test
  void a_number_that_cannot_be_decided_has_no_value() {
    var report =
        report(
            "某县教育局2023年政府信息公开工作年度报告\n一、总体情况\n好。\n二、主动公开政府信息情况\n"
                + "规章123456行政规范性文件100行政许可7行政处罚8行政强制9行政事业性收费10.5\n六、其他需要报告的事项\n无");
    assertThat(figure(report, "disclosure.rules.issued")).isInstanceOf(Figure.Unknown.class);
    assertThat(figure(report, "disclosure.rules.issued").text()).isEqualTo("123456");
    assertThat(figure(report, "disclosure.normative_documents.issued").value())
        .hasToString("Optional[1]");
    assertThat(figure(report, "disclosure.fees.amount").value()).hasToString("Optional[10.5]");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          随便写的一段话。                                                        | NOT_A_REPORT
          某县教育局2023年政府信息公开工作年度报告                                  | NOT_A_REPORT
          关于做好2023年政府信息公开工作年度报告的通知¶一、总体情况¶二、主动公开政府信息情况 | NOT_A_REPORT
          一、总体情况¶好。¶五、存在的主要问题及改进情况¶不够好。¶六、其他需要报告的事项¶无  | UNIDENTIFIED
          一、总体情况¶2023年很好。¶五、存在的主要问题及改进情况¶不够好。¶六、其他需要报告的事项¶无¶某县教育局 | PARTIAL
          """)
  void what_is_no_report_or_cannot_be_named_says_why(String text, Status status) {
    var outcome = parse(text.replace('¶', '\n')).outcome();
    assertThat(outcome.status()).isEqualTo(status);
    assertThat(outcome.notes()).isNotEmpty().allSatisfy(note -> assertThat(note).isNotBlank());
  }

  @Test
  void a_report_without_title_is_named_by_its_signature() {
    var report =
        report("一、总体情况\n2023年，工作正常。\n五、存在的主要问题及改进情况\n不够好。\n六、其他需要报告的事项\n无\n石桥县教育局\n2024年1月20日");
    assertThat(report.id()).hasToString("石桥县教育局@2023");
    assertThat(report.metadata().published()).isEqualTo("2024-01-20");
    assertThat(report.metadata().title()).isEmpty();
    assertThat(report.outcome().notes()).anySatisfy(note -> assertThat(note).contains("没有标题"));
  }

  /// The head of a file, and whose report it is; signed by 石桥县教育局.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          石桥县¶教育局¶2023年政府信息公开¶工作年度报告 | 石桥县教育局@2023
          柳河县¶教育局¶2023年政府信息公开¶工作年度报告 | 教育局@2023
          石桥县水务局2022年政府信息公开工作年度报告¶石桥县教育局2023年政府信息公开工作年度报告 | 石桥县教育局@2023
          石桥县教育局2022年政府信息公开工作年度报告¶石桥县教育局2023年政府信息公开工作年度报告 | 石桥县教育局@2023
          石桥县教育局2023年政府信息公开工作年度报告¶教育局2023年政府信息公开年度报告 | 石桥县教育局@2023
          石桥县教育局2022年和2023年政府信息公开工作年度报告 | 石桥县教育局@2023
          """)
  void a_title_is_told_from_those_of_other_reports(String head, String id) {
    var report =
        report(
            head.replace("¶", "\n")
                + "\n"
                + "一、总体情况\n"
                + "2023年，工作正常。\n"
                + "五、存在的主要问题及改进情况\n"
                + "不够好。\n"
                + "六、其他需要报告的事项\n"
                + "无\n"
                + "石桥县教育局\n"
                + "2024年1月20日");
    assertThat(report.id()).hasToString(id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "更新时间：2024-03-02 发布时间：2024-01-15, 2024-01-15",
    "生成日期：2024-01-12 发布日期：2024-01-15, 2024-01-15",
    "发布于 2024-01-15, 2024-01-15",
    "时间：2024-01-15 来源：本站, 2024-01-15",
    "更新时间：2024-03-02, ''",
  })
  void the_day_of_publication_is_told_from_other_days(String line, String day) {
    var report =
        report(
            "石桥县教育局2023年政府信息公开工作年度报告\n%s\n一、总体情况\n正常。\n五、存在的主要问题及改进情况\n不够好。\n六、其他需要报告的事项\n无"
                .formatted(line));
    assertThat(report.metadata().published()).isEqualTo(day);
  }

  @Test
  void marks_of_an_editor_and_the_signature_are_no_text() {
    var report =
        report(
            "[bookmark: _GoBack]石桥县教育局2023年政府信息公开工作年度报告\n一、总体情况\n[bookmark: OLE_LINK1]公开信息3条。\n"
                + "六、其他需要报告的事项\n无\n石桥县教育局\n2024年1月20日");
    assertThat(
            report.sections().stream()
                .flatMap(section -> section.passages().stream())
                .map(Passage::text))
        .containsExactly("公开信息3条。", "无");
  }

  @Test
  void labels_of_a_table_are_no_passages() throws IOException {
    var report = report(Files.readString(WHOLE));
    assertThat(report.sections())
        .filteredOn(section -> section.key() == Section.Key.REQUESTS)
        .singleElement()
        .satisfies(section -> assertThat(section.passages()).isEmpty());
  }

  /// Texts made to be slow. The bound guards against time that grows with the square.
  @ParameterizedTest(name = "{0}")
  @MethodSource("monsters")
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void a_monstrous_text_is_read_to_its_end(String name, String text) {
    assertThat(parse(text).outcome()).isNotNull();
  }

  static Stream<Arguments> monsters() {
    var report =
        "某县教育局2023年政府信息公开工作年度报告\n一、总体情况\n好。\n三、收到和处理政府信息公开申请情况\n%s\n"
            + "五、存在的主要问题及改进情况\n%s\n六、其他需要报告的事项\n无";
    int n = 20_000;
    return Stream.of(
        Arguments.of("an open quote", report.formatted("", "“" + "好。".repeat(n))),
        Arguments.of("lines without end", report.formatted("", "存在问题不好\n".repeat(n))),
        Arguments.of("one long number", report.formatted("本年新收" + "1".repeat(n), "")),
        Arguments.of("numbers between labels", report.formatted("1 文 ".repeat(n), "")),
        Arguments.of("one label over and over", report.formatted("本年新收 1 ".repeat(n), "")),
        Arguments.of("headings", "一、总体情况\n".repeat(n)),
        Arguments.of("half titles", "某县教育局2023年政府信息公开\n".repeat(n)),
        Arguments.of("a long title", "教育局".repeat(n) + "2023年政府信息公开工作年度报告"),
        Arguments.of("sub-headings", report.formatted("", "（一）（二）1.".repeat(n))));
  }

  private static Figure figure(Report report, String code) {
    return Objects.requireNonNull(report.figures().get(code));
  }

  @Test
  void a_number_without_a_sub_heading_behind_it_ends_nothing() {
    var report =
        report("某县教育局2023年政府信息公开工作年度报告\n一、总体情况\n（一）\n\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n更新不够及时。\n");
    assertThat(report.sections()).hasSize(3);
  }

  private static Report report(String text) {
    var reading = parse(text);
    assertThat(reading.outcome().status().isReport()).as("%s", reading.outcome()).isTrue();
    return ((Reading.Read) reading).report();
  }

  private static Reading parse(String text) {
    var extracted =
        (Extracted) new Extractors().extract("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return PARSER.parse(new Source("a.txt", "", "text/plain", 0), extracted.blocks());
  }

  private static ReportParser parser() {
    try {
      return new ReportParser(
          Form.read(Path.of("config/form")),
          Places.read(Path.of("config/places")),
          Agencies.read(Path.of("config/agencies.tsv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
