package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Extraction.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlExtractorTest {
  @ParameterizedTest(name = "{0} shows {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>甲<br>乙</p>                                     | [甲, 乙]
          <div>甲<div>乙</div>丙</div>                        | [甲, 乙, 丙]
          <p>公开<b>12</b>件</p>                              | [公开12件]
          <p>&nbsp;&nbsp;一、总体情况&nbsp;</p><p>&nbsp;</p>  | [一、总体情况]
          甲<script>var a=1;</script><style>p{}</style>乙     | [甲乙]
          甲<span style="DISPLAY : none">9</span>             | [甲]
          甲<p hidden>9</p><noscript>9</noscript>             | [甲]
          甲<nav>首页</nav><select><option>9</select>         | [甲]
          甲<!-- 乙 -->丙                                     | [甲丙]
          12<sup>1</sup><sup><a href="#a">[2]</a></sup>       | [12¹[²]]
          <s>9</s><strike>9</strike><del>9</del>1             | [1]
          <span style="text-decoration: underline Line-Through">9</span>1 | [1]
          <pre>甲\\n乙</pre>                                  | [甲, 乙]
          全年通过\\n  网站公开 a\\nb                         | [全年通过网站公开 a b]
          <ul><li>甲<li>乙</ul>                               | [甲, 乙]
          """)
  void what_a_browser_shows_is_read_line_by_line(String body, String lines) {
    assertThat(Read.lines(page(body.replace("\\n", "\n"))).toString()).isEqualTo(lines);
  }

  @ParameterizedTest(name = "{0} has the rows {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <tr><td>规章<td>0<td>&nbsp;<td></tr>                        | [[规章, 0, \u00a0, ]]
          <tr><th colspan=2>甲<th>乙<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5 | [[甲, 乙], [1\ufffd, 2, 3], [\ufffd, 4, 5]]
          <thead><tr><td>甲<td>乙</thead><tbody><tr><td>1<td>2</tbody> | [[甲, 乙], [1, 2]]
          <tr><td>商业<br>企业<td><p>1</p></tr>                       | [[商业 企业, 1]]
          <tr><td>甲<td style="display:none">9<td>1<tr style="display:none"><td>9<td>9 | [[甲, 1]]
          <tr><td><td><tr><td>甲<td>1                                 | [[甲, 1]]
          """)
  void a_cell_gives_its_text_once_however_far_it_reaches(String table, String rows) {
    assertThat(Read.lines(page("<table>" + table + "</table>")).toString()).isEqualTo(rows);
  }

  @Test
  void a_table_that_arranges_the_page_is_taken_apart_and_one_of_data_within_stays() {
    var inner = "<table><tr><td>规章<td>0<tr><td>规范性文件<td>2</table>";
    var page = page("<table><tr><td>菜单<td><p>一、总体情况</p>" + inner + "<p>文字</p></table>");
    assertThat(Read.lines(page))
        .containsExactly("菜单", "一、总体情况", List.of("规章", "0"), List.of("规范性文件", "2"), "文字");
  }

  @Test
  void every_line_has_a_number_of_its_own() {
    var page = page("<p>甲<p>乙<table><tr><td>1<td>2<tr><td>3<td>4</table><p>丙");
    assertThat(Read.numbers(page)).containsExactly(1, 2, 3, 4, 5);
  }

  @ParameterizedTest(name = "declared {0}, written {1}, mark {2}")
  @CsvSource({
    "gb2312, GB18030, false",
    "GBK, GB18030, false",
    "utf-8, UTF-8, false",
    "utf-8, GB18030, false",
    "gb2312, UTF-8, false",
    "utf-16, UTF-16LE, true",
    "'', GB18030, false",
    "'', UTF-16LE, false",
    "nonsense, UTF-8, true",
    "big5, Big5, false"
  })
  void a_page_is_decoded_by_its_bytes_first_and_then_by_what_it_declares(
      String declared, String written, boolean mark) {
    var page =
        (mark ? "\ufeff" : "")
            + "<html><head><meta charset=\"%s\"></head><body>\n".formatted(declared)
            + "<p>本年公開信息3件，制度文件0件。</p>\n<p>20件</p></body></html>\n";
    assertThat(Read.lines(page.getBytes(Charset.forName(written))))
        .containsExactly("本年公開信息3件，制度文件0件。", "20件");
  }

  @Test
  void a_page_with_a_broken_byte_is_read_all_the_same() {
    var bytes = page("<p>本机关全年公开信息3件X其他</p><p>丙</p>");
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 'X' ? (byte) 0xFF : bytes[i];
    }
    assertThat(Read.lines(bytes)).hasSize(2).last().isEqualTo("丙");
  }

  @ParameterizedTest(name = "{0} came from “{1}”")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!-- saved from url=(0030)http://a.example/1.html --><html><link rel=canonical href=https://b.example/> | http://a.example/1.html
          <html><meta property=og:url content=http://c.example/><link rel=canonical href=https://b.example/2>    | https://b.example/2
          <html><meta property=og:url content=http://c.example/3><base href=http://d.example/>                   | http://c.example/3
          <html><base href="http://d.example/4">                                                               | http://d.example/4
          <html><link rel=canonical href=/5.html><base href=file:///c:/5.html>                                 | ''
          <!-- saved from url=(0014)about:internet --><html><link rel=canonical href="javascript:alert(1)">    | ''
          """)
  void the_address_of_a_page_is_kept_where_it_tells_one_of_the_web(String page, String url) {
    var bytes = (page + "<p>文字</p>").getBytes(StandardCharsets.UTF_8);
    assertThat(Read.extracted(bytes).url()).isEqualTo(url);
  }

  @Test
  void title_day_and_origin_that_only_the_head_tells_stand_before_the_text() {
    var head =
        "<meta name=ArticleTitle content=某县教育局2023年报告><meta name=PubDate content='2024-1-5 10:00'>"
            + "<meta name=ContentSource content=某县教育局办公室>";
    assertThat(Read.lines((head + "<p>文字</p>").getBytes(StandardCharsets.UTF_8)))
        .containsExactly("某县教育局2023年报告", "发布日期：2024-01-05", "来源：某县教育局办公室", "文字");
    var shown = "<p>某县教育局<br>2023年报告<p>时间：2024年1月5日 来源：某县教育局办公室";
    assertThat(Read.lines((head + shown).getBytes(StandardCharsets.UTF_8))).hasSize(3);
  }

  @Test
  void a_picture_in_the_place_of_a_table_is_a_gap_and_one_beside_text_is_not() {
    var picture = "<p><img src=1.png></p>";
    var prose = "<p>" + "本机关全年公开信息。".repeat(20) + "</p>";
    var table = "<table><tr><td>规章<td>0</table>";
    var page =
        page(
            "<p>一、总体情况"
                + prose
                + picture
                + "<p>二、主动公开"
                + picture
                + "<p>三、申请"
                + table
                + picture
                + "<p>四、复议<img width=16 height=16><p>五、问题"
                + picture);
    assertThat(Read.extracted(page).gaps()).containsExactly("“二、主动公开”之下没有表格，只有图片，图片里的数字没有读取");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "'<html><body></body></html>', EMPTY",
    "'<html><body><script>1</script></body></html>', EMPTY",
    "'<html><body><img src=1.png></body></html>', NEEDS_OCR"
  })
  void a_page_without_text_says_so(String page, Reason reason) {
    assertThat(Read.refused(page.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"div", "table><tr><td", "b", "span", "ul><li"})
  void elements_nested_without_end_break_nothing(String element) {
    var page = page(("<" + element + ">").repeat(100_000) + "文字");
    assertThat(Read.lines(page)).contains("文字");
  }

  private static byte[] page(String body) {
    return ("<!DOCTYPE html><html><head><title>t</title></head><body>" + body + "</body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
