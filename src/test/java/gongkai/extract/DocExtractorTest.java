package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocExtractorTest {
  private static final Path FEATURES = Path.of("src/test/resources/extract/features.doc");

  @Test
  void what_word_shows_is_read_and_what_it_hides_is_not() throws IOException {
    assertThat(Read.lines(Files.readAllBytes(FEATURES)))
        .containsExactly(
            "一、自动编号",
            "1.下一级",
            "2.又一级",
            "二、第二个",
            "留下加上",
            "见网站",
            "下一行",
            List.of("组", "宽", "1"),
            List.of("甲", "", "2"),
            "外",
            "前",
            List.of("内", "3", "4", "5"),
            "后",
            "完");
  }

  @Test
  void a_text_box_is_read_where_it_is_anchored() throws IOException {
    assertThat(Read.lines(Files.readAllBytes(Path.of("src/test/resources/extract/boxes.doc"))))
        .containsExactly("框前", "锚", "框内一", "框内二", "框间", "次锚", "又一框", "框后");
  }

  @Test
  void a_document_with_a_password_says_so() throws IOException {
    var locked = new ByteArrayOutputStream();
    try (var document = new HWPFDocument(Files.newInputStream(FEATURES))) {
      Biff8EncryptionKey.setCurrentUserPassword("geheim");
      document.write(locked);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(Read.refused(locked.toByteArray()))
        .isEqualTo(new Refused(OleKind.DOC, Reason.ENCRYPTED, "文档已加密，请去掉密码后再提交"));
  }

  @ParameterizedTest(name = "a file with a stream {0} is {1}: {2}")
  @CsvSource({
    "Workbook, UNSUPPORTED, Excel",
    "PowerPoint Document, UNSUPPORTED, 演示文稿",
    "__properties_version1.0, UNSUPPORTED, Outlook",
    "EncryptedPackage, ENCRYPTED, 密码",
    "WordDocument, UNSUPPORTED, 另存为 .docx",
    "Anything, DAMAGED, .docx"
  })
  void other_files_of_the_same_kind_are_named(String stream, Reason reason, String word)
      throws IOException {
    var refused = Read.refused(ole(stream));
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.detail()).contains(word);
  }

  @Test
  void rich_text_by_another_name_is_told_how_to_become_a_document() {
    var refused = Read.refused("{\\rtf1\\ansi 甲}".getBytes(StandardCharsets.UTF_8));
    assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(refused.detail()).contains("RTF", "另存为 .docx");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 600, 2_000, 6_000, 12_000})
  void a_file_that_was_cut_off_is_damaged_or_read(int length) throws IOException {
    var cut = Arrays.copyOf(Files.readAllBytes(FEATURES), length);
    assertThat(new Extractors().extract("a.doc", cut)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_file_with_broken_bytes_is_damaged_or_read(long seed) throws IOException {
    var bytes = Files.readAllBytes(FEATURES);
    var random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      bytes[512 + random.nextInt(bytes.length - 512)] = (byte) random.nextInt(256);
    }
    assertThat(new Extractors().extract("a.doc", bytes)).isNotNull();
  }

  private static byte[] ole(String stream) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
