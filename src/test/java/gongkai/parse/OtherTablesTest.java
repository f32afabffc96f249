package gongkai.parse;

import static gongkai.parse.PrintedTables.read;
import static gongkai.parse.PrintedTables.reading;
import static gongkai.parse.PrintedTables.report;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables that look like the form's, of another year, another agency or another shape, give no
/// figure.
class OtherTablesTest {
  private static final String HEAD = "信息内容→本年处理决定数量¶";
  private static final String PARTS =
      "¶一、总体情况¶好。¶二、主动公开政府信息情况¶%s¶三、收到和处理政府信息公开申请情况¶无¶四、政府信息公开行政复议、行政诉讼情况¶无¶";

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "2022年, 2023年, 4",
    "表一 2022年度, 表二 2023年度（单位：件）, 4",
    "2023年, 2022年, 3",
  })
  void a_table_is_that_of_the_year_over_it(String first, String second, String permits) {
    var old = first + "¶" + HEAD + "行政许可→3¶行政处罚→3¶";
    var figures = report(old + second + "¶" + HEAD + "行政许可→4¶行政处罚→4", "", "");
    assertThat(read(figures, "disclosure.", "\\.decisions"))
        .startsWith("permits " + permits + ", penalties " + permits);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "某县统计局2023年政府信息公开工作年度报告",
    "某县教育局2022年政府信息公开工作年度报告",
  })
  void another_report_in_the_file_fills_no_gap_of_the_first(String other) {
    var text =
        "某县教育局2023年政府信息公开工作年度报告"
            + PARTS.formatted("（见图片）")
            + other
            + PARTS.formatted(HEAD + "行政许可→4¶行政处罚→4");
    assertThat(((Reading.Read) reading("a.txt", text)).report().figures()).isEmpty();
  }

  @Test
  void an_annex_that_counts_the_same_without_the_words_of_the_form_is_not_its_table() {
    var annex = "附件：统计表¶行政许可→345¶行政处罚→67¶行政强制→8¶行政事业性收费→9.5¶规章→1¶行政规范性文件→2";
    assertThat(report("（见附件）", "", annex).figures()).isEmpty();
  }

  @Test
  void a_row_of_units_with_the_name_of_a_row_is_not_that_row() {
    var units = "单位→本年新收政府信息公开申请数量→予以公开¶县公安局→5→1→0→0→0→0→12¶总计→12→12→0→1→0→0→33¶";
    assertThat(read(report("", units, ""), "requests.completed.", ""))
        .doesNotContainPattern("[0-9]");
  }

  @Test
  void numbers_of_table_four_that_a_line_parts_are_not_those_of_its_last_groups() {
    var head =
        "行政复议¶行政诉讼¶结果维持¶结果纠正¶其他结果¶尚未审结¶总计¶未经复议直接起诉¶复议后起诉¶"
            + "结果维持¶结果纠正¶其他结果¶尚未审结¶总计¶结果维持¶结果纠正¶其他结果¶尚未审结¶总计¶";
    var values = "10¶2¶1¶2¶15¶3¶0¶3¶3¶9¶某县教育局年度报告¶10¶0¶0¶10¶20";
    assertThat(read(report("", "", head + values), "litigation.direct.", ""))
        .doesNotContainPattern("[0-9]");
  }

  /// Rows of part two or three in cells, and what is read of some figures.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          行政许可→7→7→7¶行政处罚→2→2→2¶行政强制→1→1→1¶行政事业性收费→0→0→0 | permits 7, penalties 2, coercive_measures 1
          行政许可→7→8→7¶行政处罚→2                                     | permits ?, penalties 2, coercive_measures ?
          行政许可→见注1→0¶行政处罚→2[^1]                                | permits ?, penalties 2, coercive_measures ?
          - 行政许可 7¶- 行政处罚 2¶- 行政强制 1                          | permits 7, penalties 2, coercive_measures 1
          """)
  void a_wide_cell_that_is_printed_several_times_is_one(String rows, String read) {
    assertThat(read(report("信息内容→本年处理决定数量¶" + rows, "", ""), "disclosure.", "\\.decisions"))
        .isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          四、结转下年度继续办理→→→0→0→0→5→0→0→共5件           | ?
          四、结转下年度继续办理→→→0→0→0→0→0→其中2件，计3件→计3件 | ?
          四、结转下年度继续办理→→→0→0→0→5→0→0→5              | 5
          """)
  void a_row_with_a_number_among_words_lacks_it(String row, String total) {
    var rows = "一、本年新收政府信息公开申请数量→→→9→0→0→0→0→0→9¶（一）予以公开→→→4→0→0→0→0→0→4¶";
    assertThat(read(report("", rows + row, ""), "requests.carried_out.", ""))
        .endsWith("total " + total);
  }

  @Test
  void thousands_set_off_by_a_blank_are_no_stray_number() {
    var row = "1.本机关不掌握相关政府信息 11 0 0 1 234 0 0 1 245¶";
    assertThat(read(report("", row, ""), "requests.unavailable.not_held.", ""))
        .doesNotContain("234", "245");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "自然人 商业企业 科研机构 社会公益组织, true",
    "自然人 科研机构 商业企业 社会公益组织, false",
    "自然人¶科研机构¶商业企业¶社会公益组织, false",
  })
  void columns_in_another_order_are_not_read_where_no_cell_names_them(String head, boolean isRead) {
    var rows = "一、本年新收政府信息公开申请数量 5 4 0 0 0 0 9¶（一）予以公开 5 4 0 0 0 0 9";
    var figures = read(report("", head + "¶" + rows, ""), "requests.received.", "");
    assertThat(figures.startsWith("natural_person 5")).isEqualTo(isRead);
  }

  @Test
  void rows_that_lost_a_number_here_and_there_are_no_pieces_without_a_column() {
    var lost = "→1→0→0→0→0→2¶";
    var whole = "→1→0→0→0→0→1→2¶";
    var rows =
        ("1.属于国家秘密" + lost + "2.其他法律行政法规禁止公开" + lost + "3.危及“三安全一稳定”" + whole)
            + ("4.保护第三方合法权益" + lost + "5.属于三类内部事务信息" + whole + "6.属于四类过程性信息" + lost)
            + ("7.属于行政执法案卷" + lost);
    assertThat(read(report("", rows, ""), "requests.refused.", ".total"))
        .contains("state_secret ?", "prohibited_by_law ?", "internal_affairs 2");
  }
}
