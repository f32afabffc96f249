package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cells of a table that reach over several rows or columns.
class JoinedValuesTest {
  private static final String JOINED = "<w:vMerge w:val='restart'/>";

  /// The rows of a table, and its texts, with ? for the mark of a place that nobody can tell.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a number over two rows      | <tr><td>甲<td rowspan=2>5<td>1<tr><td>乙<td>2 | [[甲, 5?, 1], [乙, ?, 2]]
          a number over three rows    | <tr><td>甲<td>1<td rowspan=3>5<tr><td>乙<td>2<tr><td>丙<td>3 | [[甲, 1, 5?], [乙, 2, ?], [丙, 3, ?]]
          a number over two columns   | <tr><td>项<td>人<td>商<td>计<tr><td>甲<td colspan=2>5<td>5 | [[项, 人, 商, 计], [甲, 5?, ?, 5]]
          a number over both          | <tr><td>项<td>人<td>商<td>计<tr><td>甲<td colspan=2 rowspan=2>5<td>5<tr><td>乙<td>1 | [[项, 人, 商, 计], [甲, 5?, ?, 5], [乙, ?, ?, 1]]
          a number as wide as its head | <tr><td>项<td colspan=2>数<td>计<tr><td>甲<td colspan=2>5<td>5 | [[项, 数, 计], [甲, 5, 5]]
          the only number of its row  | <tr><td>项<td>人<td>商<tr><td>甲<td colspan=2>5 | [[项, 人, 商], [甲, 5]]
          a row whose label takes two | <tr><td>甲<td rowspan=2>5<td rowspan=2>1<tr><td>乙 | [[甲, 5, 1], [乙]]
          blanks over two columns     | <tr><td>项<td>人<td>商<td>计<tr><td>甲<td colspan=2><td>5 | [[项, 人, 商, 计], [甲, , , 5]]
          blanks over two rows        | <tr><td>甲<td rowspan=2><td>1<tr><td>乙<td>2 | [[甲, , 1], [乙, , 2]]
          a group and its rows        | <tr><td rowspan=2>组<td>甲<td>1<tr><td>乙<td>2 | [[组, 甲, 1], [乙, 2]]
          a group's number            | <tr><td rowspan=2>3<td>甲<td>1<tr><td>乙<td>2 | [[3, 甲, 1], [乙, 2]]
          a head of two rows          | <tr><td rowspan=2>项<td colspan=2>人<tr><td>甲<td>乙<tr><td>丙<td>1<td>2 | [[项, 人], [甲, 乙], [丙, 1, 2]]
          spans that are none         | <tr><td rowspan=0>甲<td colspan=x>1<td rowspan=-1>2<tr><td>乙<td>3<td>4 | [[甲, 1, 2], [乙, 3, 4]]
          """)
  void a_number_is_of_no_row_or_column_that_it_only_reaches_into(
      String what, String table, String texts) {
    var page = "<meta charset=utf-8><table>" + table + "</table>";
    var lines = Read.lines(page.getBytes(StandardCharsets.UTF_8)).toString();
    assertThat(lines.replace(JoinedValues.SHARED, "?")).as(what).isEqualTo(texts);
  }

  @Test
  void a_number_that_a_word_file_joined_is_no_other_row_s() {
    var first = "<w:tr>%s%s%s</w:tr>".formatted(cell("", "甲"), cell(JOINED, "5"), cell("", "1"));
    var second =
        "<w:tr>%s%s%s</w:tr>".formatted(cell("", "乙"), cell("<w:vMerge/>", ""), cell("", "2"));
    var third = "<w:tr>%s%s</w:tr>".formatted(cell("<w:gridSpan w:val='2'/>", "丙"), cell("", "3"));
    var content = DocxFile.saying("<w:tbl>" + first + second + third + "</w:tbl>").bytes();
    assertThat(Read.lines(content).toString().replace(JoinedValues.SHARED, "?"))
        .isEqualTo("[[甲, 5?, 1], [乙, ?, 2], [丙, 3]]");
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
        .formatted(properties, text);
  }
}
