package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A zip file is a folder of files, whatever it claims.
class ArchiveTest {
  private static final String REPORT = "甲局@2023\n\n正文";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void setTheDesk() throws IOException {
    desk = new Desk(folder);
  }

  @Test
  void every_member_is_a_file_in_the_order_of_names() throws IOException {
    zip("a.zip", "乙/b.txt", "乙局@2023\n\n正文", "a.txt", REPORT);
    desk.write("b.txt", "丙局@2023", "", "正文");
    var results = desk.run();
    assertThat(results.statuses())
        .containsExactly("a.zip!/a.txt ok", "a.zip!/乙/b.txt ok", "b.txt ok");
    var entry = results.entry("a.zip!/a.txt");
    assertThat(Store.originals(desk.index).find(entry.sha256()).orElseThrow()).hasContent(REPORT);
  }

  @Test
  void the_same_archive_again_is_nothing_to_do() throws IOException {
    zip("a.zip", "a.txt", REPORT, "b.txt", "乙局@2023\n\n正文");
    desk.run();
    var before = desk.manifest();
    desk.run();
    assertThat(desk.manifest()).isEqualTo(before);
  }

  @Test
  void an_index_is_made_again_without_the_archive() throws IOException {
    Files.delete(runAndKeep(zip("a.zip", "a.txt", REPORT)));
    var fresh = new FakeEngine();
    assertThat(desk.rebuild(fresh).statuses()).containsExactly("a.zip!/a.txt ok");
    assertThat(fresh.texts()).containsOnlyKeys("甲局@2023");
  }

  private Path runAndKeep(Path archive) throws IOException {
    desk.run();
    return archive;
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-8"})
  void names_are_read_whatever_they_are_written_in(String charset) throws IOException {
    var file = desk.files.resolve("a.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file), Charset.forName(charset))) {
      add(out, "关于政府信息公开的报告.txt", REPORT);
    }
    assertThat(desk.run().statuses()).containsExactly("a.zip!/关于政府信息公开的报告.txt ok");
  }

  @Test
  void what_is_hidden_is_passed_by() throws IOException {
    zip("a.zip", "__MACOSX/a.txt", "x", ".git/a.txt", "x", "a/.DS_Store", "x", "a.txt", REPORT);
    assertThat(desk.run().statuses()).containsExactly("a.zip!/a.txt ok");
  }

  @Test
  void no_name_leads_out_of_the_archive_or_to_another_member() throws IOException {
    zip("a.zip", "../../a.txt", REPORT, "/a.txt", "乙局@2023\n\n正文", "b\\..\\c.txt", "丙局@2023\n\n正文");
    assertThat(desk.run().statuses())
        .containsExactly("a.zip!/a.txt ok", "a.zip!/a.txt#2 ok", "a.zip!/c.txt ok");
  }

  @Test
  void an_empty_archive_says_so() throws IOException {
    zip("a.zip", "empty/", "");
    assertThat(desk.run().entry("a.zip").outcome())
        .isEqualTo(new Outcome(Status.EMPTY, List.of("压缩包里没有文件")));
  }

  @Test
  void an_archive_within_an_archive_is_refused() throws IOException {
    var inner = Files.readAllBytes(zip("a.zip", "a.txt", REPORT));
    try (var out = zip("b.zip")) {
      out.putNextEntry(new ZipEntry("a.zip"));
      out.write(inner);
    }
    Files.delete(desk.files.resolve("a.zip"));
    assertThat(desk.run().statuses()).containsExactly("b.zip!/a.zip unsupported");
  }

  @Test
  void a_document_that_is_a_zip_file_is_no_archive() throws IOException {
    zip("a.docx", "[Content_Types].xml", "", "word/document.xml", "");
    zip("a.ofd", "OFD.xml", "");
    assertThat(desk.reader().items(FileWalk.of(List.of(desk.files))).all())
        .extracting(Item::name)
        .containsExactly(desk.files + "/a.docx", desk.files + "/a.ofd");
  }

  @Test
  void a_cut_off_archive_is_damaged_as_a_whole() throws IOException {
    var file = zip("a.zip", "a.txt", REPORT);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 60));
    assertThat(desk.run().statuses()).containsExactly("a.zip damaged");
  }

  @Test
  void a_damaged_member_costs_only_itself() throws IOException {
    var file = desk.files.resolve("a.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.setLevel(Deflater.NO_COMPRESSION);
      add(out, "a.txt", REPORT);
      add(out, "b.txt", "乙局@2023\n\n正文");
    }
    var bytes = Files.readAllBytes(file);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("@2023") + 1]++;
    Files.write(file, bytes);
    assertThat(desk.run().statuses()).containsExactly("a.zip!/a.txt damaged", "a.zip!/b.txt ok");
  }

  @Test
  void a_member_with_a_password_is_encrypted() throws IOException {
    var file = zip("a.zip", "a.txt", REPORT);
    var bytes = Files.readAllBytes(file);
    // The first bit of the flags, in the member's own head and in the list.
    bytes[6] |= 1;
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
    Files.write(file, bytes);
    assertThat(desk.run().statuses()).containsExactly("a.zip!/a.txt encrypted");
  }

  @Test
  void a_large_member_costs_only_itself() throws IOException {
    zip("a.zip", "a.txt", "长".repeat(Desk.LARGEST), "b.txt", REPORT);
    assertThat(desk.run().statuses()).containsExactly("a.zip!/a.txt too_large", "a.zip!/b.txt ok");
  }

  @Test
  void a_member_that_unpacks_to_a_thousand_times_its_size_is_left_packed() throws IOException {
    var file = desk.files.resolve("a.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(new byte[8 << 20]);
    }
    try (var reader = new FileReader((name, content, hints) -> failed(), 32 << 20)) {
      var items = reader.items(FileWalk.of(List.of(file))).all();
      assertThat(items.getFirst().bytes().fetch())
          .isEqualTo(FileReader.refused(Status.TOO_LARGE, "压缩比异常，可能是恶意文件，没有解开"));
    }
  }

  private static Reading failed() {
    throw new AssertionError("was read");
  }

  @Test
  void an_archive_of_too_many_members_is_read_as_far_as_it_goes() throws IOException {
    try (var out = zip("a.zip")) {
      for (int i = 0; i <= Archive.MOST_MEMBERS; i++) {
        out.putNextEntry(new ZipEntry("%05d.txt".formatted(i)));
      }
    }
    var items = desk.reader().items(FileWalk.of(List.of(desk.files))).all();
    assertThat(items).hasSize(Archive.MOST_MEMBERS + 1);
    assertThat(items.getLast().bytes().fetch())
        .isEqualTo(FileReader.refused(Status.TOO_LARGE, "压缩包里有 10001 个文件，只读前 10000 个，请分开压缩"));
  }

  @Test
  void members_that_are_read_at_the_same_time_are_whole() throws IOException {
    try (var out = zip("a.zip")) {
      for (int i = 0; i < 2_000; i++) {
        add(out, "%04d.txt".formatted(i), REPORT.repeat(1 + i % 50));
      }
    }
    var items = desk.reader().items(FileWalk.of(List.of(desk.files))).all();
    assertThat(items.parallelStream().map(item -> item.bytes().fetch()))
        .allMatch(fetched -> fetched instanceof Content);
  }

  private ZipOutputStream zip(String name) throws IOException {
    return new ZipOutputStream(Files.newOutputStream(desk.files.resolve(name)));
  }

  private Path zip(String name, String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        add(out, namesAndTexts[i], namesAndTexts[i + 1]);
      }
    }
    return Files.write(desk.files.resolve(name), bytes.toByteArray());
  }

  private static void add(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }
}
