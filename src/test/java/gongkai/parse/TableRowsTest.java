package gongkai.parse;

import static gongkai.parse.PrintedTables.read;
import static gongkai.parse.PrintedTables.report;
import static gongkai.parse.PrintedTables.value;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.At;
import gongkai.report.Figure;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values go to the row that prints them, or to none.
class TableRowsTest {
  private static final String HOLDING =
      "一、本年新收政府信息公开申请数量→9→0→0→0→0→0→9¶二、上年结转政府信息公开申请数量→1→0→0→0→0→0→1¶"
          + "（一）予以公开→4→0→0→0→0→0→4¶1.属于国家秘密→2→0→0→0→0→0→2¶";
  private static final Figure NONE = new Figure.Text("", new At(0, 0, 0));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          规章 0 0 0¶行政规范性文件 458（其中修订232件） 422 4637 | rules 0, normative_documents 458
          规章 0 0 0¶行政规范性文件 458 （其中修订 232 件） 422 4637 | rules 0, normative_documents 458
          规章000行政规范性文件1212                           | rules 0, normative_documents ?
          规章000行政规范性文件2000                           | rules 0, normative_documents 20
          规章¶行政规范性文件¶0¶2¶0¶9¶0¶13                      | rules ?, normative_documents ?
          """)
  void a_row_of_part_two_is_read_whole_or_not_at_all(String text, String read) {
    assertThat(
            read(report("本年制发件数¶" + text + "¶行政许可 1¶行政处罚 1", "", ""), "disclosure.", "\\.issued"))
        .isEqualTo(read);
  }

  /// Rows of part three beside others whose sums hold, and natural person and total of some.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7.属于行政案卷→5→0→0→0→0→0→5¶8.属政查询事项→4→0→0→0→0→0→4  | enforcement_file 5 5, administrative_query ? ?
          7.属政法案→5→0→0→0→0→0→5¶8.属于行政查询事→4→0→0→0→0→0→4  | enforcement_file ? ?, administrative_query 4 4
          7.属于行政执法案卷¶5¶3 0 0 0 2 0¶8.属于行政查询事项 4 0 0 0 0 0 4 | enforcement_file 3 5, administrative_query 4 4
          7.属于行政执法案卷¶5¶/ / / / 5 /¶8.属于行政查询事项 4 / / / / / 4 | enforcement_file not_applicable 5, administrative_query 4 4
          7.属于行政执法案卷→→→→→→→0¶3¶8.属于行政查询事项→4→→→→→→4 | enforcement_file blank 0, administrative_query 4 4
          7.属于行政执法案卷→→→→→→→5¶3¶8.属于行政查询事项→4→→→→→→4 | enforcement_file ? ?, administrative_query 4 4
          7.属于行政执法案卷 5 / / / 5 / /¶8.属于行政查询事项 4 / / / / / 4 | enforcement_file ? ?, administrative_query 4 4
          """)
  void a_row_of_part_three_is_its_own_or_not_read(String rows, String read) {
    var figures = report("", HOLDING + rows, "").figures();
    assertThat(
            Stream.of("enforcement_file", "administrative_query")
                .map(
                    row ->
                        row
                            + valueOf(figures, "requests.refused." + row + ".natural_person")
                            + valueOf(figures, "requests.refused." + row + ".total"))
                .collect(Collectors.joining(", ")))
        .isEqualTo(read);
  }

  private static String valueOf(Map<String, Figure> figures, String code) {
    return " " + (figures.containsKey(code) ? value(figures.getOrDefault(code, NONE)) : "-");
  }

  @Test
  void other_outcomes_printed_as_one_row_are_not_those_of_its_third_part() {
    var labels = "一、本年新收政府信息公开申请数量¶二、上年结转政府信息公开申请数量¶（一）予以公开¶（六）其他处理¶（七）总计¶四、结转下年度继续办理¶";
    var values =
        "3 0 0 0 0 0 3¶0 0 0 0 0 0 0¶1 0 0 0 0 0 1¶2 0 0 0 0 0 2¶3 0 0 0 0 0 3¶0 0 0 0 0 0 0";
    var figures = report("", labels + values, "").figures();
    assertThat(figures).doesNotContainKey("requests.otherwise.other.total");
    assertThat(valueOf(figures, "requests.otherwise.total.total")).isEqualTo(" 2");
  }

  /// A label that lost a character does not give its figures to the next, whose label is damaged,
  /// too.
  @Test
  void a_label_goes_on_behind_values_only_where_it_broke_off() {
    var rows =
        "（六）其他处理→1.申请人无正由逾期补正、行政机关再处理其政府信息公开申请→0→0→0→0→0→0→0¶"
            + "→2.请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请→1→0→0→0→0→0→1¶3.其他→2→0→0→0→0→0→2";
    assertThat(
            valueOf(
                report("", HOLDING + rows, "").figures(), "requests.otherwise.fee_unpaid.total"))
        .isNotEqualTo(" 0");
  }

  /// A row of cells keeps their places, whatever its label is wide.
  @Test
  void blank_cells_before_the_first_number_keep_its_column() {
    var rows = "（一）予以公开→→→1→2→→→→3¶（七）总计→→3→1→2→→→→6¶四、结转下年度继续办理→→→→→→→→0";
    var figures = report("", "一、本年新收政府信息公开申请数量→→3→1→2→→→→6¶" + rows, "").figures();
    assertThat(valueOf(figures, "requests.granted.business")).isIn(" 1", " ?");
    assertThat(valueOf(figures, "requests.completed.business")).isEqualTo(" 1");
  }

  @ParameterizedTest
  @CsvSource({"2000002", "２００００００２", "²00000²", "⑫0000012"})
  void glued_digits_of_any_shape_are_digits(String digits) {
    var figures = report("", "一、本年新收政府信息公开申请数量" + digits, "").figures();
    assertThat(valueOf(figures, "requests.received.total")).isIn(" 2", " 12", " ?", " -");
  }

  @Test
  void a_page_number_within_the_head_is_no_figure_of_the_columns_above_it() {
    var head = "行政复议→→→→→行政诉讼¶结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→¶";
    var rest = "→→→→→结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计¶";
    var report = report("", "", head + "3¶" + rest + "1→2→0→3→6→4→0→0→1→5→0→1→0→0→1");
    assertThat(read(report, "(litigation\\.)?", "\\.total")).doesNotContain("3");
  }

  /// What a page's end left of the head: 组织 and 机构 end the names of several columns.
  @Test
  void the_rest_of_a_head_is_no_head_with_columns_in_another_order() {
    var rest = "→→→→组织→机构→→¶2.其他法律行政法规禁止公开→1→0→0→0→0→0→1¶";
    assertThat(valueOf(report("", HOLDING + rest, "").figures(), "requests.received.total"))
        .isEqualTo(" 9");
  }

  @Test
  void the_last_word_of_a_head_printed_again_is_no_label_of_a_list() {
    var head = "自然人→法人或其他组织→总计¶商业企业→科研机构→社会公益组织→法律服务机构→其他¶";
    var rows = "（七）总计→8→0→0→0→0→1→9¶" + head + "四、结转下年度继续办理→0→0→0→0→0→0→0¶1 2 3 4 5 6 7";
    var figures = report("", HOLDING + rows, "").figures();
    assertThat(valueOf(figures, "requests.completed.total")).isIn(" 9", " ?");
    assertThat(valueOf(figures, "requests.carried_out.total")).isIn(" 0", " ?");
  }

  @Test
  void the_number_of_a_row_is_no_figure_of_the_row_before() {
    var rows =
        "1→一、本年新收政府信息公开申请数量→→1→12→→→9→22¶2→二、上年结转政府信息公开申请数量→→→→→→→0¶"
            + "3→（一）予以公开→→1→5→→→9→15¶4→四、结转下年度继续办理→→→7→→→→7";
    var figures = report("", rows, "").figures();
    assertThat(valueOf(figures, "requests.received.natural_person")).isEqualTo(" blank");
    assertThat(valueOf(figures, "requests.received.total")).isEqualTo(" 22");
    assertThat(valueOf(figures, "requests.carried_in.total")).isEqualTo(" 0");
    assertThat(valueOf(figures, "requests.granted.other")).isEqualTo(" 9");
  }

  @Test
  void a_page_number_below_a_row_with_blanks_is_no_figure_of_it() {
    var rows = "5.属于三类内部事务信息→→2→1→→2→→5¶3¶8.属于行政查询事项→→2→1→→→→3";
    var figures = report("", HOLDING + rows, "").figures();
    assertThat(valueOf(figures, "requests.refused.internal_affairs.natural_person"))
        .isEqualTo(" blank");
    assertThat(valueOf(figures, "requests.refused.internal_affairs.total")).isEqualTo(" 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"→→2→1→→2→→1¶3", "→→→→→→→1¶3", "→0→0→0→0→0→1→¶3", "→→2→1→→2→→1¶1¶3"})
  void a_number_below_a_row_with_blanks_may_be_the_rest_of_its_total(String row) {
    var figures = report("", HOLDING + "5.属于三类内部事务信息" + row, "").figures();
    assertThat(valueOf(figures, "requests.refused.internal_affairs.total")).as(row).isEqualTo(" ?");
  }

  @Test
  void cells_on_lines_of_their_own_are_below_no_row() {
    var rows = HOLDING + "5.属于三类内部事务信息→→2→1→→2→→5¶8.属于行政查询事项→→2→→→→→2";
    var figures = report("", rows.replace("→", "¶→"), "").figures();
    assertThat(valueOf(figures, "requests.refused.internal_affairs.research")).isEqualTo(" 1");
    assertThat(valueOf(figures, "requests.refused.administrative_query.total")).isEqualTo(" 2");
  }
}
