package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Extraction.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxExtractorTest {

  @ParameterizedTest(name = "{0} says {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <r><t>公开</t></r><r><t>12件</t></r>                                  | [公开12件]
          <r><t>甲</t><tab/><t>乙</t><br/><t>丙</t><noBreakHyphen/><t>丁</t></r>  | [甲 乙, 丙-丁]
          <r><t>甲</t></r><del><r><delText>9</delText></r></del><ins><r><t>1</t></r></ins> | [甲1]
          <moveFrom><r><t>9</t></r></moveFrom><moveTo><r><t>1</t></r></moveTo>  | [1]
          <r><t>甲</t></r><r><rPr><vanish/></rPr><t>9</t></r>                    | [甲]
          <r><rPr><strike/></rPr><t>9</t></r><r><rPr><dstrike/></rPr><t>9</t></r><r><t>1</t></r> | [1]
          <r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t>件</t></r> | [12¹件]
          <pPr><rPr><vanish/></rPr></pPr><r><t>甲</t></r>                        | [甲]
          <r><rPr><vanish val="0"/></rPr><t>甲</t></r>                           | [甲]
          <hyperlink><r><t>网站</t></r></hyperlink>                              | [网站]
          <fldSimple instr="DATE"><r><t>3日</t></r></fldSimple>                  | [3日]
          <sdt><sdtPr><showingPlcHdr/></sdtPr><sdtContent><r><t>单击此处</t></r></sdtContent></sdt><r><t>甲</t></r> | [甲]
          <sdt><sdtPr/><sdtContent><r><t>甲</t></r></sdtContent></sdt>           | [甲]
          <ruby><rt><r><t>jiǎ</t></r></rt><rubyBase><r><t>甲</t></r></rubyBase></ruby> | [甲]
          <pPr><pPrChange><pPr><numPr><numId val="1"/></numPr></pPr></pPrChange></pPr><r><t>甲</t></r> | [甲]
          """)
  void what_word_shows_is_read(String runs, String lines) {
    assertThat(Read.lines(docx("<p>" + runs + "</p>")).toString()).isEqualTo(lines);
  }

  @Test
  void the_result_of_a_field_is_text_and_its_code_is_not() {
    var page = "<p><r><t>第</t></r>%s<r><t>页</t></r></p>".formatted(field("PAGE", "3"));
    var contents = "<p>%s</p>".formatted(field("TOC \\o", "一、总体情况 1"));
    assertThat(Read.lines(docx(page + contents))).containsExactly("第3页");
  }

  private static String field(String code, String result) {
    return "<r><fldChar fldCharType='begin'/></r><r><instrText>%s</instrText></r>".formatted(code)
        + "<r><fldChar fldCharType='separate'/></r><r><t>%s</t></r>".formatted(result)
        + "<r><fldChar fldCharType='end'/></r>";
  }

  @Test
  void a_joined_cell_gives_its_text_once() {
    var first =
        "<tr><tc><tcPr><vMerge val='restart'/></tcPr>%s</tc>".formatted(p("组"))
            + "<tc><tcPr><gridSpan val='2'/></tcPr>%s</tc></tr>".formatted(p("甲"));
    var second =
        "<tr><tc><tcPr><vMerge/></tcPr>%s</tc>".formatted(p(""))
            + "<tc>%s</tc><tc>%s</tc></tr>".formatted(p("乙"), p(""));
    assertThat(Read.lines(docx("<tbl>" + first + second + "</tbl>")))
        .containsExactly(List.of("组", "甲"), List.of("乙", ""));
  }

  @Test
  void a_deleted_row_or_cell_is_left_out_and_content_controls_round_them_are_looked_into() {
    var table =
        "<tbl><tr><trPr><del/></trPr><tc>%s</tc><tc>%s</tc></tr>".formatted(p("9"), p("9"))
            + "<sdt><sdtContent><tr><sdt><sdtContent><tc>%s</tc></sdtContent></sdt>"
                .formatted(p("甲"))
            + "<tc><tcPr><cellDel/></tcPr>%s</tc><tc>%s</tc></tr></sdtContent></sdt></tbl>"
                .formatted(p("9"), p("1"));
    assertThat(Read.lines(docx(table))).containsExactly(List.of("甲", "1"));
  }

  @Test
  void a_table_within_a_table_stays_a_table() {
    var inner = "<tbl><tr><tc>%s</tc><tc>%s</tc></tr></tbl>".formatted(p("规章"), p("0"));
    var outer = "<tbl><tr><tc>%s%s%s</tc></tr></tbl>".formatted(p("一"), inner, p("二"));
    assertThat(Read.lines(docx(outer))).containsExactly("一", List.of("规章", "0"), "二");
    assertThat(Read.numbers(docx(outer))).containsExactly(1, 2, 3);
  }

  @Test
  void a_text_box_is_read_once_though_word_writes_it_twice() {
    var box = "<txbxContent>" + p("盒") + "</txbxContent>";
    assertThat(
            Read.lines(
                docx(
                    "<p><r><mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent></r><r><t>甲</t></r></p>"
                        .formatted(box, box))))
        .containsExactly("盒", "甲");
  }

  @Test
  void automatic_numbers_stand_before_their_paragraphs() {
    var file =
        DocxFile.saying(
                spaced(
                    numbered("甲", 1, 0)
                        + numbered("乙", 1, 1)
                        + numbered("丙", 1, 1)
                        + numbered("丁", 1, 0)
                        + numbered("戊", 1, 1)
                        + numbered("2023年", 2, 0)
                        + numbered("己", 3, 0)
                        + "<p><pPr><pStyle val='h'/></pPr><r><t>庚</t></r></p>"
                        + numbered("辛", 9, 0)))
            .numbering(
                spaced(
                    list(
                            1,
                            level("chineseCountingThousand", "%1、"),
                            level("chineseCounting", "（%2）"))
                        + list(2, level("decimal", "%1."))
                        + list(3, level("bullet", "●"))
                        + "<num numId='1'><abstractNumId val='1'/></num>"
                        + "<num numId='2'><abstractNumId val='2'/></num>"
                        + "<num numId='3'><abstractNumId val='3'/></num>"))
            .styles(
                spaced(
                    "<style styleId='h'><basedOn val='g'/></style>"
                        + "<style styleId='g'><pPr><numPr><numId val='1'/></numPr></pPr></style>"));
    assertThat(Read.lines(file.bytes()))
        .containsExactly("一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊", "1. 2023年", "己", "三、庚", "辛");
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "chineseCounting, 10, 十",
    "chineseCounting, 11, 十一",
    "japaneseCounting, 20, 二十",
    "decimal, 12, 12",
    "decimalEnclosedCircle, 3, ③",
    "lowerLetter, 2, b",
    "upperRoman, 14, XIV",
    "lowerRoman, 4, iv",
    "none, 1, ''"
  })
  void numbers_are_written_as_word_writes_them(String format, int number, String written) {
    assertThat(Numeral.named(format).write(number)).isEqualTo(written);
  }

  @Test
  void a_picture_in_the_place_of_a_table_is_a_gap() {
    var picture = "<p><r><drawing><a:blip/></drawing></r></p>";
    assertThat(Read.extracted(docx(p("一、甲") + picture + p("二、乙") + p("文字"))).gaps())
        .hasSize(1)
        .first()
        .asString()
        .contains("一、甲");
    assertThat(Read.refused(docx(picture)).reason()).isEqualTo(Reason.NEEDS_OCR);
  }

  @Test
  void a_bomb_is_too_large_and_honest_text_that_packs_well_is_not() {
    assertThat(Read.refused(docx(p(" ".repeat(70 << 20)))).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(Read.lines(docx(p("0").repeat(20_000)))).hasSize(20_000);
  }

  @Test
  void no_entity_is_resolved() {
    var entity = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    var file =
        new DocxFile()
            .with(
                "word/document.xml",
                DocxFile.WORD + "document.main+xml",
                entity + "<d><p><r><t>甲&e;</t></r></p></d>");
    var extraction = new Extractors().extract("a", file.bytes());
    assertThat(extraction.toString()).doesNotContain("localhost").containsAnyOf("DAMAGED", "甲]");
  }

  @Test
  void elements_nested_without_end_are_refused() {
    var deep = docx("<tbl><tr><tc>".repeat(100_000) + "</tc></tr></tbl>".repeat(100_000));
    assertThat(Read.refused(deep).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void what_is_cut_off_or_not_whole_is_damaged() {
    var whole = docx(p("甲"));
    assertThat(Read.refused(Arrays.copyOf(whole, whole.length / 2)).reason())
        .isEqualTo(Reason.DAMAGED);
    assertThat(Read.refused(docx("<p>")).reason()).isEqualTo(Reason.DAMAGED);
    assertThat(Read.refused(new DocxFile().bytes()).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void a_locked_document_says_so() throws Exception {
    assertThat(Read.refused(locked(docx(p("甲")))).reason()).isEqualTo(Reason.ENCRYPTED);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "xl/workbook.xml, Excel",
    "ppt/presentation.xml, 演示文稿",
  })
  void another_document_is_named_with_the_way_out(String part, String name) {
    var refused = Read.refused(DocxFile.zip(Map.of("[Content_Types].xml", "<a/>", part, "<a/>")));
    assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(refused.detail()).contains(name);
  }

  private static byte[] locked(byte[] docx) throws IOException, GeneralSecurityException {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("甲");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(docx);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] docx(String body) {
    return DocxFile.saying(spaced(body)).bytes();
  }

  private static String p(String text) {
    return "<p><r><t>%s</t></r></p>".formatted(text);
  }

  private static String numbered(String text, int list, int level) {
    return "<p><pPr><numPr><ilvl val='%d'/><numId val='%d'/></numPr></pPr><r><t>%s</t></r></p>"
        .formatted(level, list, text);
  }

  private static String list(int id, String... levels) {
    return "<abstractNum abstractNumId='%d'>%s</abstractNum>"
        .formatted(id, String.join("", levels));
  }

  private static String level(String format, String text) {
    return "<lvl><start val='1'/><numFmt val='%s'/><lvlText val='%s'/></lvl>"
        .formatted(format, text);
  }

  /// Puts names without a space into that of Word.
  private static String spaced(String xml) {
    return xml.replaceAll("(</?)(?=[a-zA-Z]+[ />])", "$1w:").replaceAll(" (?=[a-zA-Z]+=)", " w:");
  }
}
