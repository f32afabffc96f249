package gongkai.parse;

import static gongkai.parse.PrintedTables.read;
import static gongkai.parse.PrintedTables.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read of tables that are printed in odd ways: the right number, or none.
class TablesTest {
  private static final String REVIEW_HEAD =
      "行政复议→→→→→行政诉讼¶结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→¶"
          + "→→→→→结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计¶";

  /// What stands in part two, with ¶ for a line end and → for a tab, and what is read of it,
  /// unknown figures as ?; nothing where no table is found.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          行政许可→12¶行政处罚→3¶行政强制→0¶行政事业性收费→2.5                     | permits 12, penalties 3, coercive_measures 0, fees 2.5
          全年办理行政许可12件，行政处罚3件，行政强制1件，行政事业性收费0元。        | ''
          办理行政许可9件¶信息内容→本年处理决定数量¶行政许可→12¶行政处罚→3          | permits 12, penalties 3, coercive_measures ?, fees ?
          信息内容→本年处理决定数量¶行政许可→12¶行政处罚→3¶其中，行政许可9件当场办结，行政处罚1件。 | permits 12, penalties 3, coercive_measures ?, fees ?
          行政许可→120¶行政处罚→¶行政强制→/¶本年收费金额（单位：元）¶行政事业性收费→25 | permits 120, penalties blank, coercive_measures not_applicable, fees ?
          本年收费金额（单位：元）¶行政许可→1¶行政处罚→0¶行政强制→0¶行政事业性收费→0  | permits 1, penalties 0, coercive_measures 0, fees 0
          信息内容→现行有效件数→本年制发件数→本年废止件数¶规章→1→2→3¶行政规范性文件→4→5→6 | ''
          规章¶行政规范性文件¶行政许可¶行政处罚¶行政强制¶行政事业性收费¶0 0 0¶853（其中修订94件） 2910 44¶419¶3080¶2480¶75.4 | permits 419, penalties 3080, coercive_measures 2480, fees 75.4
          行政许可¶行政处罚¶行政强制¶行政事业性收费¶本年处理决定数量¶5113¶本年收费金额¶0 | ''
          本年处理决定数量¶行政许可 3¶行政处罚¶行政强制¶7                     | permits 3, penalties ?, coercive_measures ?, fees ?
          行政许可 5¶行政处罚 6\u202f571¶行政强制 6 394                 | permits 5, penalties ?, coercive_measures ?, fees ?
          行政许可¦5¦¶行政处罚¦6\u2009571¦¶行政强制¦6 394¦             | permits 5, penalties ?, coercive_measures ?, fees ?
          行政许可12行政处罚5-30288行政强制550357                       | permits 12, penalties ?, coercive_measures 550357, fees ?
          规章¶行政规范性文件¶行政许可¶行政处罚¶行政强制¶行政事业性收费¶本年制发件数¶0¶0¶7¶9¶本年处理决定数量¶2188 | ''
          """)
  void a_number_of_part_two_is_right_or_marked(String text, String read) {
    assertThat(read(report(text, "", ""), "disclosure.", "\\.(decisions|amount)")).isEqualTo(read);
  }

  /// The rows 予以公开 and 部分公开 between rows whose sums hold, with · for a blank, and what is read of
  /// natural person and total of both.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （一）予以公开·3·1·0·0·0·0·4¶（二）部分公开·2·0·0·0·0·0·2   | 3 4 2 2
          （一）予以公开·23·1·0·0·0·0·235¶4¶（二）部分公开·2·0·0·0·0·0·2 | ? ? 2 2
          （一）予以公开→3→1→0→0→0→0→9¶（二）部分公开→2→0→0→0→0→0→2   | 3 9 2 2
          （一）予以公开→23→1→0→0→0→0→235¶→4→→→→→→¶（二）部分公开→2→0→0→0→0→0→2 | ? ? 2 2
          （一）予以公开·3·1·0·5·0·0·0·4¶（二）部分公开·2·0·0·0·0·0·2 | 3 4 2 2
          （一）予以公开·3·0·0·0·0·3¶（二）部分公开·2·0·0·0·0·0·2     | ? ? 2 2
          """)
  void a_number_that_a_converter_broke_is_not_believed(String rows, String read) {
    var row = "→9→0→0→0→0→0→9¶";
    var table =
        "一、本年新收政府信息公开申请数量"
            + row
            + "二、上年结转政府信息公开申请数量→1→0→0→0→0→0→1¶"
            + rows.replace('·', ' ')
            + "¶1.属于国家秘密→4→0→0→0→0→0→4¶2.其他法律行政法规禁止公开→2→0→0→0→0→0→2¶7.属于行政执法案卷→1→0→0→0→0→0→1¶（七）总计→10→0→0→0→0→0→10¶";
    var figures = report("", table, "").figures();
    assertThat(
            Stream.of("granted", "partly_granted")
                .flatMap(key -> Stream.of(key + ".natural_person", key + ".total"))
                .map(code -> figures.get("requests." + code))
                .map(each -> each == null ? "-" : each.value().map(String::valueOf).orElse("?"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(read);
  }

  @Test
  void a_table_that_is_not_there_is_not_read_from_the_rows_of_another() {
    var table =
        "7.属于行政执法案卷→2→0→0→0→0→0→2¶8.属于行政查询事项→1→0→0→0→0→0→1¶（七）总计→3→0→0→0→0→0→3¶"
            + "四、结转下年度继续办理→0→0→0→0→0→0→0";
    var report = report("", table, "");
    assertThat(report.figures()).containsKey("requests.completed.total");
    assertThat(report.figures().keySet()).allMatch(code -> code.startsWith("requests."));
  }

  /// What stands under the head of table four, and the totals that are read of it.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1→2→0→3→6→4→0→0→1→5→0→1→0→0→1 | review 6, direct 5, after_review 1
          1→2→→3→6→4→→→1→5→1→→→→1       | review 6, direct 5, after_review 1
          1→2→0→3→6→4→0→0→1→5→0→1→0→0   | ''
          120364001501001               | review 6, direct 5, after_review 1
          1→2→0→3→6→4→0→0→1→5→0→1→0→0→1¶7 | ''
          →→→→→→→→→→→→→→                | ''
          """)
  void the_head_of_a_table_is_no_row_of_blanks(String text, String read) {
    var report = report("", "", REVIEW_HEAD + text);
    assertThat(read(report, "(litigation\\.)?", "\\.total")).isEqualTo(read);
  }

  @Test
  void of_digits_that_can_be_parted_in_several_ways_only_what_all_have_in_common_is_told() {
    var report = report("", "", REVIEW_HEAD + "11107190000000000");
    assertThat(read(report, "(litigation\\.)?", "\\.total"))
        .isEqualTo("review 19, direct 0, after_review 0");
    assertThat(read(report, "review\\.", ""))
        .isEqualTo("upheld ?, corrected ?, other ?, pending 7, total 19");
  }

  @Test
  void of_two_tables_the_first_is_read_and_the_other_is_mentioned() {
    var first = "规章→0→0→1¶行政规范性文件→1→1→1¶行政许可→1¶行政处罚→1¶行政事业性收费→1";
    var second = "¶其中本级¶规章→2→2→2¶行政规范性文件→2→2→2¶行政许可→2¶行政处罚→2¶行政强制→2¶行政事业性收费→2";
    var report = report(first + second, "", "");
    assertThat(read(report, "disclosure.", "\\.(decisions|amount)"))
        .isEqualTo("permits 1, penalties 1, coercive_measures ?, fees 1");
    assertThat(report.outcome().notes()).contains("有 2 个“主动公开政府信息情况”表格，数字取自第一个");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- - - - -", "— — — — —", "-→-→-→-→-"})
  void a_rule_under_the_head_is_no_row_of_strokes(String rule) {
    var head = "行政复议→→→→→行政诉讼¶结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉¶";
    var below = "¶结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计¶";
    var numbers = "0→8→0→10→18→0→4→3→0→7→0→0→0→0→0";
    assertThat(read(report("", "", head + rule + below + numbers), "(litigation\\.)?", "\\.total"))
        .doesNotContain("not_applicable");
  }
}
