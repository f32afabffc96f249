package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfExtractorTest {
  private static final String TEXT = "某县教育局2023年政府信息公开工作年度报告，全年收到申请三件";

  @Test
  void lines_keep_their_order_and_words_are_parted_where_there_is_a_gap() {
    var pdf = new PaintedPdf().text(50, 80, "规章").text(120, 80, "12").text(160, 80, "3");
    pdf.text(50, 60, "本年 制发");
    assertThat(lines(pdf)).containsExactly("1:1 本年 制发", "1:2 规章 12 3");
  }

  @Test
  void a_letter_drawn_twice_to_make_it_bold_is_one() {
    var pdf = new PaintedPdf();
    for (double shift : new double[] {0, 0.3}) {
      pdf.text(50 + shift, 60, "总计").text(100 + shift, 60, "110");
    }
    assertThat(lines(pdf)).containsExactly("1:1 总计 110");
  }

  @Test
  void page_numbers_and_headers_that_come_again_are_left_out() {
    var pdf = new PaintedPdf();
    for (int page = 1; page <= 3; page++) {
      pdf.page().text(50, 30, "某县教育局年度报告").text(50, 200, "文字" + page + page);
      pdf.text(50, 210 + 12 * page, "其他").text(290, 820, String.valueOf(page));
    }
    assertThat(lines(pdf))
        .containsExactly(
            "1:1 某县教育局年度报告", "1:2 文字11", "1:3 其他", "2:4 文字22", "2:5 其他", "3:6 文字33", "3:7 其他");
  }

  @Test
  void text_at_a_slant_is_a_watermark() {
    var pdf = new PaintedPdf().text(50, 60, TEXT);
    pdf.paint("BT /F 40 Tf .7 .7 -.7 .7 100 100 Tm <4e00> Tj ET");
    assertThat(lines(pdf)).containsExactly("1:1 " + TEXT);
  }

  @Test
  void characters_without_names_are_said_to_be_missing_and_are_no_digits() {
    var pdf = new PaintedPdf().text(50, 60, TEXT).text(50, 80, "行政许可").nameless(120, 80, 2);
    var bytes = pdf.bytes();
    assertThat(Read.extracted(bytes).gaps()).containsExactly("第 1 页有 2 个字符没有编码，无法识别");
    assertThat(Read.placed(bytes)).contains("1:2 行政许可 \ufffd\ufffd");
  }

  @Test
  void a_file_of_images_needs_ocr() {
    var pdf = new PaintedPdf().page().image(0, 0, 595, 842).page().image(0, 0, 595, 842);
    refused(pdf.bytes(), Reason.NEEDS_OCR, "是扫描件：2 页都是图像，没有可读取的文字");
  }

  @Test
  void a_file_most_of_whose_characters_have_no_names_needs_ocr() {
    var pdf = new PaintedPdf().text(50, 60, "年度报告").nameless(50, 80, 40);
    refused(pdf.bytes(), Reason.NEEDS_OCR, "文件里的字体没有文字编码，40 个字符无法识别");
  }

  @Test
  void a_page_or_a_table_that_is_an_image_is_named() {
    var pdf = new PaintedPdf().page().text(50, 60, TEXT).image(50, 100, 450, 300);
    pdf.page().image(0, 0, 595, 842);
    assertThat(((Extracted) extract(pdf.bytes())).gaps())
        .containsExactly("第 1 页有图像，其中的文字和表格未能读取", "第 2 页是图像，其中的文字未能读取");
  }

  @Test
  void a_seal_and_a_background_are_no_gaps() {
    var pdf = new PaintedPdf().image(0, 0, 595, 842).text(50, 60, TEXT).image(400, 700, 120, 120);
    assertThat(((Extracted) extract(pdf.bytes())).gaps()).isEmpty();
  }

  @Test
  void a_password_to_open_locks_a_file_and_one_to_change_it_does_not() {
    refused(new PaintedPdf().text(50, 60, TEXT).locked("secret"), Reason.ENCRYPTED, "文件有打开密码");
    assertThat(Read.placed(new PaintedPdf().text(50, 60, TEXT).locked("")))
        .containsExactly("1:1 " + TEXT);
  }

  @Test
  void text_that_lies_unseen_under_the_image_of_a_page_is_no_more_than_recognised() {
    var pdf = new PaintedPdf().page().image(0, 0, 595, 842).paint("3 Tr").text(50, 60, TEXT);
    pdf.page().text(50, 60, TEXT).image(0, 0, 595, 842);
    pdf.page().image(0, 0, 595, 842).text(50, 60, TEXT);
    pdf.page().paint("3 Tr").text(50, 60, TEXT);
    var extracted = (Extracted) extract(pdf.bytes());
    assertThat(extracted.recognised()).containsExactlyInAnyOrder(1, 2);
    assertThat(extracted.gaps()).containsExactly("第 1、2 页的文字由图像识别而来，可能有误");
  }

  @Test
  void a_file_without_its_end_says_so_however_much_of_it_can_be_read() {
    var bytes = new PaintedPdf().text(50, 60, TEXT).bytes();
    int end = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("xref\n");
    assertThat(((Extracted) extract(bytes)).gaps()).isEmpty();
    assertThat(((Extracted) extract(Arrays.copyOf(bytes, end))).gaps())
        .containsExactly("文件末尾缺失，可能没有下载完整，缺失的内容未能读取");
  }

  @Test
  void a_published_file_of_which_a_third_came_is_not_taken_for_whole() throws IOException {
    var published = Path.of("../shared/reports/005_hongze_2023.pdf");
    assumeTrue(Files.exists(published), "the published reports are not at hand");
    var cut = Arrays.copyOf(Files.readAllBytes(published), 100_000);
    switch (extract(cut)) {
      case Extracted extracted ->
          assertThat(extracted.gaps()).anyMatch(gap -> gap.contains("末尾缺失"));
      case Refused refused -> assertThat(refused.detail()).contains("末尾缺失");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_font_of_random_bytes_takes_no_text_from_who_names_its_characters(long seed) {
    var program = new byte[5_000];
    new Random(seed).nextBytes(program);
    var pdf = new PaintedPdf().broken(program).text(50, 60, TEXT);
    pdf.paint("BT /B 10 Tf 50 700 Td (1234) Tj ET");
    assertThat(Read.lines(pdf.bytes())).containsExactly(TEXT, "1234");
  }

  @Test
  void a_damaged_file_is_said_to_be_damaged() {
    var bytes = new PaintedPdf().text(50, 60, TEXT).bytes();
    refused(Arrays.copyOf(bytes, 60), Reason.DAMAGED, "文件已损坏");
  }

  @Test
  void a_file_of_two_thousand_pages_is_too_large() {
    var pdf = new PaintedPdf();
    for (int page = 0; page < 2000; page++) {
      pdf.page().text(50, 60, "页");
    }
    refused(pdf.bytes(), Reason.TOO_LARGE, "有 2000 页，超过年度报告可能的页数（500 页）");
  }

  @Test
  void a_file_without_anything_is_empty() {
    refused(new PaintedPdf().page().bytes(), Reason.EMPTY, "文件里没有文字");
  }

  private static void refused(byte[] content, Reason reason, String detail) {
    assertThat(extract(content))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.detail()).startsWith(detail);
            });
  }

  private static List<String> lines(PaintedPdf pdf) {
    return Read.placed(pdf.bytes());
  }

  private static Extraction extract(byte[] content) {
    return new Extractors().extract("a.pdf", content);
  }
}
