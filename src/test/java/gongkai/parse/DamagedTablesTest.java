package gongkai.parse;

import static gongkai.parse.PrintedTables.read;
import static gongkai.parse.PrintedTables.report;
import static gongkai.parse.PrintedTables.value;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.form.Form;
import gongkai.form.Table;
import gongkai.report.At;
import gongkai.report.Figure;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A whole table of requests, all zeros but for one number, in which a little is damaged: what a
/// person would read of it is read.
class DamagedTablesTest {
  private static final String ONE = "1 0 0 0 0 0 1";
  private static final String NONE = "0 0 0 0 0 0 0";
  private static final Figure NO_FIGURE = new Figure.Text("", new At(0, 0, 0));
  private static final Table TABLE =
      Form.read(Path.of("config/form")).edition("2021").orElseThrow().table("requests");

  /// Row by row, with · for the blank behind a label; received, granted and completed have a one.
  private static String table(String behindLabels) {
    return rows()
        .map(row -> label(row) + behindLabels + values(row))
        .collect(Collectors.joining("¶"));
  }

  private static Stream<Table.Row> rows() {
    return TABLE.rows().stream().filter(row -> row.insteadOf().isEmpty());
  }

  private static String label(Table.Row row) {
    return row.key().equals("granted") ? "三、本年度办理结果·" + row.label() : row.label();
  }

  private static String values(Table.Row row) {
    return Stream.of("received", "granted", "completed").anyMatch(row.key()::equals) ? ONE : NONE;
  }

  private static String line(String text, String row) {
    var figures = report("", text.replace('·', ' '), "").figures();
    return Stream.of("natural_person", "business", "total")
        .map(column -> value(figures.getOrDefault("requests." + row + "." + column, NO_FIGURE)))
        .collect(Collectors.joining(" "));
  }

  /// What is printed otherwise, in place of what, and what is read of a row's first two figures and
  /// its total.
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （一）予以公开            | （一）予以开               | granted                | 1 0 1
          （一）予以公开            | （一）以公开               | granted                | 1 0 1
          （一）予以公开            | （一）予公开               | granted                | 1 0 1
          2.重复申请               | 2.复申请                  | not_processed.repeated | 0 0 0
          2.重复申请               | 2.重复请                  | not_processed.repeated | 0 0 0
          ·（一）予以公开·1 0 0 0 0 0 1 | ·1 0 0 0 0 0 1¶（一）予以公开 | granted              | 1 0 1
          ·（一）予以公开·1 0 0 0 0 0 1 | ·2 0 0 0 0 0 2¶（一）予以公开 | granted              | ? ? ?
          2.重复申请·0 0 0 0 0 0 0   | 2.重复申请·0 0 0 0 0 0 3    | not_processed.repeated | 0 0 ?
          """)
  void a_row_is_read_as_a_person_reads_it(String whole, String damaged, String row, String read) {
    assertThat(table("·")).contains(whole);
    assertThat(line(table("·").replace(whole, damaged), row)).isEqualTo(read);
  }

  @Test
  void a_list_of_labels_of_which_one_lost_a_character_still_names_all_rows() {
    var labels = rows().map(DamagedTablesTest::label).collect(Collectors.joining("¶"));
    var values = rows().map(DamagedTablesTest::values).collect(Collectors.joining("¶"));
    for (var lost : new String[] {"予以开", "重复请", "结转下年继续办理", "本新收政府信息公开申请数量"}) {
      var text =
          (labels + "¶" + values)
              .replace("予以公开", lost.startsWith("予") ? lost : "予以公开")
              .replace("重复申请", lost.startsWith("重") ? lost : "重复申请")
              .replace("结转下年度继续办理", lost.startsWith("结") ? lost : "结转下年度继续办理")
              .replace("本年新收政府信息公开申请数量", lost.startsWith("本") ? lost : "本年新收政府信息公开申请数量");
      assertThat(line(text, "granted")).as(lost).isEqualTo("1 0 1");
      assertThat(line(text, "completed")).as(lost).isEqualTo("1 0 1");
    }
  }

  @Test
  void what_is_left_of_a_short_label_is_not_another_row_with_that_name() {
    var parts = TABLE.row("otherwise.total").insteadOf().stream().map(TABLE::row).toList();
    var text = table("·");
    for (var part : parts) {
      text = text.replace(part.label() + "·" + NONE + "¶", "");
    }
    var one = text.replace("（七）总计", "（六）其他处·" + NONE + "¶（七）总计");
    assertThat(line(one, "otherwise.other")).doesNotContain("0");
  }

  @Test
  void a_page_number_below_a_row_of_blank_cells_is_none_of_them() {
    var text = table("→").replace(' ', '→').replace("1→0→0→0→0→0→1", "1→→→→→→1¶¶3");
    assertThat(line(text, "granted")).isEqualTo("1 blank 1");
  }

  @Test
  void a_row_that_is_all_of_a_piece_without_totals_is_read_by_its_sum() {
    var text = table("→").replace(' ', '→').replaceFirst("1→0→0→0→0→0→1", "1→0→0→0→0→0");
    assertThat(line(text, "received")).isEqualTo("1 0 1");
  }

  @Test
  void a_table_without_its_heading_is_found_though_most_of_its_digits_cannot_be_parted() {
    var glued = "本年制发件数¶规章4120¶行政规范性文件1212¶行政许可1¶行政处罚2¶行政强制3¶行政事业性收费4¶";
    assertThat(read(report("", glued, ""), "disclosure.", "\\.decisions"))
        .isEqualTo("permits 1, penalties 2, coercive_measures 3");
  }
}
