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
    var tables = "%s¶%s行政许可→3¶行政处罚→3¶%s¶%s行政许可→4¶行政处罚→4";
    var figures = report(tables.formatted(first, HEAD, second, HEAD), "", "");
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
}
