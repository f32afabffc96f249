package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables in text, as converters and spreadsheets write them.
class TextTablesTest {
  private static List<Object> lines(String text) {
    return Read.lines(text.replace("¶", "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_width_of_a_cell_in_a_tag_is_no_number_of_the_table() {
    assertThat(
            lines(
                "二、主动公开¶<table><tr><td>行政许可</td><td colspan=\"3\">7</td></tr>"
                    + "<tr><td rowspan=2>规章</td><td>0</td></tr></table>¶三、收到"))
        .containsExactly("二、主动公开", List.of("行政许可", "7"), List.of("规章", "0"), "三、收到");
  }

  @Test
  void a_table_whose_end_was_lost_is_read_to_the_end_of_the_text() {
    assertThat(lines("二、主动公开¶<TABLE><tr><td>行政许可</td><td>7</td>"))
        .containsExactly("二、主动公开", List.of("行政许可", "7"));
  }

  @Test
  void the_lines_of_a_drawn_row_are_one_row() {
    assertThat(
            lines(
                "+----+---+¶| 项目 | 数 |¶+====+===+¶| 行政 | 7 |¶| 许可 |   |¶+----+---+¶| 规章 | 0 |¶"
                    + "+----+---+¶| 收费 | 1 |¶+----+---+"))
        .map(Object::toString)
        .map(row -> row.replace(" ", ""))
        .containsExactly("[项目,数]", "[行政许可,7]", "[规章,0]", "[收费,1]");
  }

  @Test
  void rows_that_only_their_head_is_ruled_off_from_stay_apart() {
    assertThat(lines("+----+---+¶| 项目 | 数 |¶+----+---+¶| 规章 |   |¶| 许可 | 7 |¶+----+---+"))
        .hasSize(3);
  }

  @Test
  void a_number_below_another_in_a_drawn_row_is_not_joined_to_it() {
    var rule = "+---+---+¶";
    assertThat(lines(rule + "| 规章 | 1 |¶| 许可 | 2 |¶" + rule + "| a | b |¶" + rule + rule + rule))
        .hasSize(3);
  }

  @Test
  void two_pipes_part_the_cells_of_a_wiki_even_where_they_are_blank() {
    assertThat(
            lines(
                "{|¶|-¶! 无¶| 规章 || 0 ||  || 7¶|-¶| 许可 ||  || 7 || ¶|-¶| 处罚 || 2 || 3 || 4¶"
                    + "| 强制 || 2 || 3 || 4¶|  || 2 || 3 || 4¶|}"))
        .map(Object::toString)
        .map(row -> row.replace(" ", ""))
        .contains("[规章,0,,7]", "[许可,,7,]", "[,2,3,4]");
  }

  @Test
  void a_blank_first_cell_is_one_where_other_rows_begin_without_a_pipe() {
    assertThat(lines("维持 | 纠正¶维持 | 纠正 | 其他 | 未结¶ | 2 | 1 | 3"))
        .map(Object::toString)
        .map(row -> row.replace(" ", ""))
        .endsWith("[,2,1,3]");
  }

  @ParameterizedTest(name = "“{0}” has the cells {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          > | 规章 | 0 | 1 |                     ; [ 规章 ,  0 ,  1 ]
          >| 规章 | *3* | `4` |                  ; [ 规章 , 3, 4]
          | 规章 | 7<sup>1</sup> | ~~6~~ 5 |     ; [ 规章 ,  7¹ ,   5 ]
          | 1\\.规章 | \\-3 | <span style="x">4</span> | ; [ 1.规章 ,  -3 ,  4 ]
          | 行政<BR>许可 | 0 | \\ |               ; [ 行政 许可 ,  0 ,  \\ ]
          """)
  void what_changes_only_how_a_cell_looks_is_left_out(String line, String cells) {
    assertThat(lines(line).getFirst()).hasToString(cells);
  }

  @Test
  void cells_in_quotes_between_tabs_are_cells() {
    assertThat(lines("\"规章\"\t\"0\"\t\"\"\t\"1,234\""))
        .containsExactly(List.of("规章", "0", "", "1,234"));
  }

  @Test
  void commas_part_the_cells_of_a_file_that_a_spreadsheet_saved() {
    var rows = "行政许可,7,,¶行政处罚,2,,¶行政强制,1,,¶收费,0,,¶";
    assertThat(lines("信息内容,制发,废止,有效¶规章,\"1,234\",0,12¶" + rows))
        .startsWith(List.of("信息内容", "制发", "废止", "有效"), List.of("规章", "1,234", "0", "12"));
    assertThat(lines("规章,\"1,234\",0,12")).containsExactly("规章,\"1,234\",0,12");
  }

  @Test
  void numbers_with_separators_of_thousands_are_no_cells() {
    var row = "行政许可 1,234 2,345 3,456¶";
    assertThat(lines(row.repeat(6))).hasSize(6).allMatch(String.class::isInstance);
  }
}
