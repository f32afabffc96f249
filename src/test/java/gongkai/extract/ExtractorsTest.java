package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Block.Grid;
import gongkai.extract.Block.Paragraph;
import gongkai.extract.Block.Row;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorsTest {
  private static final String TEXT = "某县教育局2023年政府信息公开工作年度报告\n一、总体情况\n收到申请3件。\n";

  private final Extractors extractors = new Extractors();

  @ParameterizedTest(name = "{0}, mark {1}")
  @CsvSource({
    "UTF-8, false",
    "UTF-8, true",
    "GB18030, false",
    "UTF-16LE, false",
    "UTF-16LE, true",
    "UTF-16BE, false",
    "UTF-16BE, true",
    "GBK, false",
    "GB2312, false"
  })
  void text_is_read_in_whatever_encoding_it_comes(String charset, boolean mark) {
    var text = (mark ? "\ufeff" : "") + TEXT;
    assertThat(texts(text.getBytes(Charset.forName(charset))))
        .containsExactly("某县教育局2023年政府信息公开工作年度报告", "一、总体情况", "收到申请3件。");
  }

  /// Read the other way round, an ideographic blank is a zero.
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wide_blanks_at_the_start_of_lines_are_not_taken_for_digits(String charset) {
    var text = "　　某县教育局2018年政府信息公开工作年度报告\n　　一、总体情况\n　　收到申请。\n　　五、问题\n";
    assertThat(texts(text.getBytes(Charset.forName(charset)))).first().asString().contains("2018年");
  }

  @Test
  void a_file_cut_off_within_a_character_keeps_the_rest() {
    var bytes = TEXT.strip().getBytes(StandardCharsets.UTF_8);
    var cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(texts(cut).getFirst()).isEqualTo("某县教育局2023年政府信息公开工作年度报告");
  }

  @ParameterizedTest(name = "“{0}” has the cells {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          规章\\t0\\t\\t0            ; [规章, 0, , 0]
          \\t 0                      ; [ 0]
          \\t                        ; []
          | 规章 | 0 | 0 |           ; [ 规章 ,  0 ,  0 ]
          规章 | 0 |  | 0            ; [规章 ,  0 ,   ,  0]
          """)
  void tabs_and_pipes_part_cells(String line, String cells) {
    var text = line.replace("\\t", "\t") + "\n文字";
    var blocks = blocks(text.getBytes(StandardCharsets.UTF_8));
    assertThat(blocks).hasSize(2);
    var row = ((Grid) blocks.getFirst()).rows().getFirst();
    assertThat(row.cells().toString()).isEqualTo(cells);
  }

  @Test
  void a_row_without_outer_pipes_keeps_an_empty_first_cell() {
    var open = "（三）不予公开 | 1.国家秘密 | 0\n | 2.法律 | 0\n | 3.稳定 | ";
    assertThat(Read.lines(open.getBytes(StandardCharsets.UTF_8)))
        .extracting(row -> ((List<?>) row).size())
        .containsExactly(3, 3, 3);
    var closed = "| 不予公开 | 1.国家秘密 | 0 |\n|  | 2.法律 | 0 |";
    assertThat(Read.lines(closed.getBytes(StandardCharsets.UTF_8)))
        .extracting(row -> ((List<?>) row).size())
        .containsExactly(3, 3);
  }

  @Test
  void neighbouring_rows_are_one_grid_and_a_blank_line_does_not_part_them() {
    var blocks = blocks("标题\na\tb\n\nc\td\n文字".getBytes(StandardCharsets.UTF_8));
    assertThat(blocks)
        .extracting(Object::getClass)
        .containsExactly((Class) Paragraph.class, Grid.class, Paragraph.class);
    assertThat(((Grid) blocks.get(1)).rows())
        .extracting(Row::cells)
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void a_place_is_counted_in_lines_and_in_pages_where_there_are_page_ends() {
    var paged = blocks("一\n二\f\n三".getBytes(StandardCharsets.UTF_8));
    assertThat(paged)
        .extracting(each -> ((Paragraph) each).at())
        .containsExactly(
            new Block.Position(1, 1), new Block.Position(2, 2), new Block.Position(2, 3));
    assertThat(blocks("一\n二".getBytes(StandardCharsets.UTF_8)))
        .extracting(each -> ((Paragraph) each).at().page())
        .containsOnly(0);
  }

  @Test
  void marks_of_markdown_are_no_text() {
    assertThat(texts("## 一、总体情况\n**（一）主动公开**。全年\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("一、总体情况", "（一）主动公开。全年");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "'', EMPTY",
    "'  \n\t ', EMPTY",
    "%PDF-1.7 binary, DAMAGED",
    "PK\u0003\u0004zip, DAMAGED",
    "{\\rtf1 甲}, UNSUPPORTED",
    "<!DOCTYPE html><html></html>, EMPTY"
  })
  void what_is_no_text_is_refused_with_a_reason(String content, Reason reason) {
    assertThat(extractors.extract("a.txt", content.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.detail()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void random_bytes_named_txt_are_refused_and_break_nothing(long seed) {
    var bytes = new byte[10_000];
    new Random(seed).nextBytes(bytes);
    assertThat(extractors.extract("a.txt", bytes))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED));
  }

  private List<Block> blocks(byte[] content) {
    return ((Extracted) extractors.extract("a.txt", content)).blocks();
  }

  private List<String> texts(byte[] content) {
    return blocks(content).stream().map(each -> ((Paragraph) each).text()).toList();
  }
}
