package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Hints;
import gongkai.report.Outcome.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a manifest beside files tells of them, and how it is told when it is wrong.
class ManifestCsvTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void setTheDesk() throws IOException {
    desk = new Desk(folder);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,\ufeff", "GB18030,''"})
  void columns_may_stand_in_any_order_and_encoding(String charset, String mark) throws IOException {
    desk.write("a.txt", "");
    write(
        Charset.forName(charset),
        mark + "year,file,url,agency,published",
        "2023年,a.txt,https://www.example.gov.cn/a?b=1,松坪区教育局,2024-01-31");
    var manifest = ManifestCsv.read(desk.files.resolve("manifest.csv"));
    assertThat(manifest.faults()).isEmpty();
    assertThat(manifest.hints())
        .containsOnlyKeys(desk.files.resolve("a.txt").toString())
        .containsValue(new Hints("松坪区教育局", 2023, "2024-01-31", "https://www.example.gov.cn/a?b=1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          file,jear           | a.txt,2023        | line 1: no column is called jear; there are file, agency, year, url, published
          file,year           | a.txt,23          | line 2: year must be a year from 2008 on, such as 2023, got 23
          file,year           | a.txt,2003        | line 2: year must be a year from 2008 on, such as 2023, got 2003
          file,published      | a.txt,2024-02-30  | line 2: published must be a day such as 2024-01-31, got 2024-02-30
          file,agency         | a.txt,a@b         | line 2: agency must be a name without @ ( ), got a@b
          file,url            | a.txt,ftp://a     | line 2: url must begin with http:// or https://, got ftp://a
          file,year           | ,2023             | line 2: names no file: write its name, seen from the manifest, or take the line out
          file                | b.txt             | line 2: there is no FOLDER/b.txt: correct the name or take the line out
          file                | a.txt;a.txt       | line 3: FOLDER/a.txt stands in line 2, too: take one of them out
          file                | ../b.txt          | line 2: there is no PARENT/b.txt: correct the name or take the line out
          """)
  void a_wrong_line_is_said_with_its_place_and_the_run_goes_on(
      String head, String lines, String fault) throws IOException {
    desk.write("a.txt", "甲局@2023", "", "正文");
    write(StandardCharsets.UTF_8, head, lines.split(";"));
    assertThat(desk.run().statuses()).containsExactly("a.txt ok");
    assertThat(desk.heard)
        .contains(
            desk.files.resolve("manifest.csv")
                + ", "
                + fault
                    .replace("FOLDER", desk.files.toString())
                    .replace("PARENT", desk.files.resolveSibling("").toString()));
  }

  @Test
  void quotes_that_do_not_close_are_said() throws IOException {
    write(StandardCharsets.UTF_8, "file,agency", "a.txt,\"甲局");
    assertThat(ManifestCsv.read(desk.files.resolve("manifest.csv")).faults())
        .singleElement()
        .asString()
        .contains("manifest.csv", "mend the quotes");
  }

  @Test
  void what_is_told_makes_a_report_and_is_kept_with_its_record() throws IOException {
    desk.write("a.txt", "!unidentified", "", "正文");
    assertThat(desk.run().statuses()).containsExactly("a.txt unidentified");
    write(StandardCharsets.UTF_8, "file,agency", "a.txt,甲局");
    assertThat(desk.run().entry("a.txt").id()).isEqualTo("甲局@2023");
    Files.delete(desk.files.resolve("manifest.csv"));
    var fresh = new FakeEngine();
    assertThat(desk.rebuild(fresh).statuses()).containsExactly("a.txt ok");
    assertThat(fresh.texts()).containsOnlyKeys("甲局@2023");
  }

  @Test
  void the_same_manifest_again_is_nothing_to_do() throws IOException {
    desk.write("a.txt", "!unidentified", "", "正文");
    write(StandardCharsets.UTF_8, "file,agency", "a.txt,甲局");
    desk.run();
    var before = desk.manifest();
    desk.run();
    assertThat(desk.manifest()).isEqualTo(before);
  }

  @Test
  void another_address_is_taken_over_and_no_version_of_its_own() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "正文");
    write(StandardCharsets.UTF_8, "file,url", "a.txt,https://a.example/1");
    desk.run();
    write(StandardCharsets.UTF_8, "file,url", "a.txt,https://a.example/2");
    assertThat(desk.run().entry("a.txt"))
        .returns(1, Entry::version)
        .returns("https://a.example/2", entry -> entry.hints().url());
  }

  @Test
  void another_agency_replaces_the_wrong_one() throws IOException {
    desk.write("a.txt", "!unidentified", "", "正文");
    write(StandardCharsets.UTF_8, "file,agency", "a.txt,甲局");
    desk.run();
    write(StandardCharsets.UTF_8, "file,agency", "a.txt,乙局");
    var results = desk.run();
    assertThat(results.entry("a.txt")).returns("乙局@2023", Entry::id).returns(1, Entry::version);
    assertThat(results.notes("a.txt")).isEmpty();
    assertThat(desk.engine.texts()).containsOnlyKeys("乙局@2023");
    var fresh = new FakeEngine();
    desk.rebuild(fresh);
    assertThat(fresh.texts()).containsOnlyKeys("乙局@2023");
  }

  @Test
  void a_line_taken_out_takes_back_what_it_told() throws IOException {
    desk.write("a.txt", "!unidentified", "", "正文");
    desk.write("b.txt", "乙局@2022", "", "别的正文");
    write(StandardCharsets.UTF_8, "file,agency", "a.txt,甲局", "b.txt,丙局");
    desk.run();
    assertThat(desk.engine.texts()).containsOnlyKeys("甲局@2023", "丙局@2023");
    write(StandardCharsets.UTF_8, "file,agency");
    var results = desk.run();
    assertThat(results.statuses()).containsExactly("a.txt unidentified", "b.txt ok");
    assertThat(results.notes("a.txt")).containsExactly("不是报告");
    assertThat(desk.engine.texts()).containsOnlyKeys("乙局@2022");
    var fresh = new FakeEngine();
    desk.rebuild(fresh);
    assertThat(fresh.texts()).containsOnlyKeys("乙局@2022");
  }

  @Test
  void a_file_that_cannot_be_read_now_stays_what_was_told_of_it() throws IOException {
    desk.write("a.txt", "!timed_out", "", "正文");
    write(StandardCharsets.UTF_8, "file,agency", "a.txt,甲局");
    desk.run();
    Files.delete(desk.files.resolve("manifest.csv"));
    assertThat(desk.run().statuses()).containsExactly("a.txt timed_out");
    assertThat(desk.engine.texts()).containsOnlyKeys("甲局@2023");
  }

  @Test
  void members_of_archives_and_files_in_folders_below_are_named_too() throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(desk.files.resolve("a.zip")))) {
      out.putNextEntry(new ZipEntry("b/c.txt"));
      out.write("!unidentified\n\n正文".getBytes(StandardCharsets.UTF_8));
    }
    desk.write("d/e.txt", "!unidentified", "", "别的正文");
    write(StandardCharsets.UTF_8, "file,agency", "a.zip!/b/c.txt,甲局", "d/e.txt,乙局", "a.zip!/x,丙局");
    assertThat(desk.run().statuses()).containsExactly("a.zip!/b/c.txt ok", "d/e.txt ok");
    assertThat(desk.heard).filteredOn(line -> line.contains("there is no")).hasSize(1);
  }

  @Test
  void a_file_that_is_given_alone_is_told_of_too() throws IOException {
    var file = desk.write("a.txt", "!unidentified", "", "正文");
    write(StandardCharsets.UTF_8, "file,agency", "a.txt,甲局");
    assertThat(desk.run(file).status("a.txt")).isEqualTo(Status.OK);
  }

  private void write(Charset charset, String head, String... lines) throws IOException {
    Files.writeString(
        desk.files.resolve("manifest.csv"),
        head + "\r\n" + String.join("\r\n", lines) + "\r\n",
        charset);
  }
}
