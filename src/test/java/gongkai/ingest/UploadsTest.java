package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.report.Outcome.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z"));

  @TempDir private Path folder;
  private Desk desk;
  private Uploads uploads;

  @BeforeEach
  void begin() throws IOException {
    desk = new Desk(folder);
    uploads = Store.uploads(desk.index, CLOCK);
  }

  private record Untold() implements Progress {
    @Override
    public void begins(Stage stage, int files) {}

    @Override
    public void advances() {}

    @Override
    public void done(Result result) {}
  }

  private static InputStream content(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private Upload send(String name, String... lines) throws IOException {
    try (var draft = uploads.begin()) {
      draft.add(name, content(lines));
      return draft.accept("张三");
    }
  }

  private Upload take(Upload upload) throws IOException {
    try (var store = desk.open()) {
      return new Ingest(desk.reader(), store, Desk.yearly(desk.engine), 2)
          .take(upload, uploads, new Untold());
    }
  }

  @Test
  void what_is_accepted_waits_until_it_is_read_and_then_tells_its_outcomes() throws IOException {
    var upload = send("a.txt", "甲局@2023", "", "甲");
    assertThat(uploads.open()).containsExactly(upload);
    var done = take(upload);
    assertThat(done.state()).isEqualTo(Upload.State.DONE);
    assertThat(done.files()).containsExactly(new Upload.File("a.txt", "ok", List.of(), "甲局@2023"));
    assertThat(uploads.open()).isEmpty();
    assertThat(uploads.find(upload.id())).contains(done);
    assertThat(desk.engine.texts()).containsEntry("甲局@2023", "甲");
  }

  @Test
  void a_name_that_is_sent_again_is_the_next_version() throws IOException {
    take(send("a.txt", "甲局@2023", "", "甲"));
    take(send("a.txt", "甲局@2023", "", "甲，改"));
    assertThat(desk.engine.texts()).containsEntry("甲局@2023", "甲，改");
    take(send("b.txt", "甲局@2023", "", "另一"));
    assertThat(uploads.latest(9))
        .flatExtracting(Upload::files)
        .extracting(Upload.File::status)
        .contains(Status.CONFLICT.key());
  }

  @Test
  void one_that_failed_is_kept_and_tells_why() throws IOException {
    var upload = send("a.txt", "甲局@2023", "", "甲");
    uploads.fails(upload, "No space left on device");
    assertThat(uploads.find(upload.id()).orElseThrow())
        .returns(Upload.State.FAILED, Upload::state)
        .returns("No space left on device", Upload::fault);
    assertThat(take(uploads.open().getFirst()).state()).isEqualTo(Upload.State.DONE);
  }

  @Test
  void what_is_not_accepted_leaves_nothing() throws IOException {
    try (var draft = uploads.begin()) {
      draft.add("a.txt", content("甲局@2023"));
    }
    assertThat(uploads.open()).isEmpty();
    try (var files = Files.list(desk.index.resolve("uploads"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void what_a_crash_left_half_received_is_removed() throws IOException {
    uploads.begin().add("a.txt", content("甲局@2023"));
    uploads.removeUnfinished();
    try (var files = Files.list(desk.index.resolve("uploads"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void an_upload_that_broke_off_is_no_upload() throws IOException {
    try (var draft = uploads.begin()) {
      var broken =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw new IOException("the line broke");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
              return read();
            }
          };
      assertThatThrownBy(() -> draft.add("a.txt", broken)).hasMessage("the line broke");
    }
    assertThat(uploads.latest(9)).isEmpty();
  }

  @Test
  void two_files_of_one_name_are_two_files() throws IOException {
    try (var draft = uploads.begin()) {
      draft.add("x/a.txt", content("甲局@2023", "", "甲"));
      draft.add("y/a.txt", content("乙局@2023", "", "乙"));
      assertThat(take(draft.accept("")).files())
          .extracting(Upload.File::name)
          .containsExactly("a(2).txt", "a.txt");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "../records/manifest", "20260301T080000-0000000g"})
  void what_is_no_id_is_no_upload(String id) throws IOException {
    assertThat(uploads.find(id)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a.txt,                   a.txt
          年报 2023.docx,          年报 2023.docx
          ../../etc/passwd,        passwd
          C:\\Users\\x\\年报.doc,  年报.doc
          .htaccess,               htaccess
          a?b*.txt,                a_b_.txt
          'a.txt. ',               a.txt
          ..,                      file
          /,                       file
          """)
  void a_name_leads_nowhere(String sent, String kept) {
    assertThat(FileNames.plain(sent)).isEqualTo(kept);
  }

  @Test
  void a_name_too_long_keeps_its_end() {
    assertThat(FileNames.plain("年".repeat(300) + ".docx")).hasSizeLessThan(75).endsWith("年.docx");
  }
}
