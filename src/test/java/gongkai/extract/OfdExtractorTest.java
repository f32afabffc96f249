package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfdExtractorTest {
  private static final String TEXT = "某县教育局2023年政府信息公开工作年度报告，全年收到申请三件";

  @Test
  void a_ruled_table_between_lines_of_text_is_a_grid() {
    var ofd = new DrawnOfd().text(20, 20, "表头上面的文字", "4 4 4 4 4 4");
    for (double y : new double[] {30, 45, 60}) {
      ofd.stroke(20, y, 100, y);
    }
    for (double x : new double[] {20, 60, 100}) {
      ofd.stroke(x, 30, x, 60);
    }
    ofd.text(22, 40, "规章", "4").text(62, 40, "120", "g 2 2");
    ofd.text(22, 52, "行政规范", "").text(22, 57, "性文件", "").text(62, 55, "3", "");
    assertThat(lines(ofd)).containsExactly("1:1 表头上面的文字", "1:2 [规章, 120]", "1:3 [行政规范性文件, 3]");
  }

  /// The steps between five characters, and the line that is read.
  @ParameterizedTest(name = "steps {0}")
  @CsvSource({"4 4 2 2, 行政12件", "'', 行政12件", "4 12 2 6, 行政 12 件", "g 2 4 g 2 2, 行政12件"})
  void words_are_parted_where_the_steps_leave_a_gap(String steps, String read) {
    assertThat(lines(new DrawnOfd().text(20, 20, "行政12件", steps))).containsExactly("1:1 " + read);
  }

  @Test
  void pages_are_counted_and_those_that_are_images_are_named() {
    var ofd = new DrawnOfd().text(20, 20, TEXT, "").page().image(0, 0, 210, 297);
    var extracted = (Extracted) extract(ofd.bytes());
    assertThat(extracted.pages()).isEqualTo(2);
    assertThat(extracted.mediaType()).isEqualTo("application/ofd");
    assertThat(extracted.gaps()).containsExactly("第 2 页是图像，其中的文字未能读取");
  }

  @Test
  void a_file_of_images_needs_ocr() {
    refused(new DrawnOfd().image(0, 0, 210, 297).bytes(), Reason.NEEDS_OCR);
  }

  @Test
  void a_file_cut_off_is_damaged() {
    var bytes = new DrawnOfd().text(20, 20, TEXT, "").bytes();
    refused(Arrays.copyOf(bytes, bytes.length / 2), Reason.DAMAGED);
  }

  @Test
  void a_file_without_its_pages_is_damaged() {
    refused(DrawnOfd.zipped(Map.of("OFD.xml", "<a/>")), Reason.DAMAGED);
  }

  @Test
  void an_encrypted_file_is_said_to_be_encrypted() {
    var parts = new LinkedHashMap<>(new DrawnOfd().text(20, 20, TEXT, "").parts());
    parts.put("Encryptions.xml", "<a/>");
    refused(DrawnOfd.zipped(parts), Reason.ENCRYPTED);
  }

  @Test
  void markup_that_names_other_files_is_not_read() {
    var parts = new LinkedHashMap<>(new DrawnOfd().text(20, 20, TEXT, "").parts());
    parts.computeIfPresent(
        "Doc_0/Document.xml",
        (_, xml) ->
            xml.replace("?><", "?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><"));
    refused(DrawnOfd.zipped(parts), Reason.DAMAGED);
  }

  @Test
  void a_bomb_is_too_large() {
    var parts = new LinkedHashMap<>(new DrawnOfd().text(20, 20, TEXT, "").parts());
    var piece = "\0".repeat(50 << 20);
    for (int i = 0; i < 5; i++) {
      parts.put("Doc_0/Res/" + i, piece);
    }
    refused(DrawnOfd.zipped(parts), Reason.TOO_LARGE);
  }

  private static void refused(byte[] content, Reason reason) {
    assertThat(extract(content))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.detail()).isNotBlank();
            });
  }

  private static List<String> lines(DrawnOfd ofd) {
    return Read.placed(ofd.bytes());
  }

  private static Extraction extract(byte[] content) {
    return new Extractors().extract("a.ofd", content);
  }
}
