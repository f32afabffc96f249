package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.report.Outcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no reports, or cannot be read: each has its outcome, and none stops a run.
class BadFilesTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void setTheDesk() throws IOException {
    desk = new Desk(folder);
  }

  @Test
  void what_is_no_report_is_said_and_not_kept() throws IOException {
    desk.write("a.txt", "!not_a_report");
    var entry = desk.run().entry("a.txt");
    assertThat(entry.outcome().status()).isEqualTo(Status.NOT_A_REPORT);
    assertThat(Store.originals(desk.index).find(entry.sha256())).isEmpty();
  }

  @Test
  void what_may_be_a_report_is_kept() throws IOException {
    desk.write("a.txt", "!unidentified");
    var entry = desk.run().entry("a.txt");
    assertThat(Store.originals(desk.index).find(entry.sha256())).isPresent();
  }

  @Test
  void a_fault_of_the_reader_costs_only_its_file() throws IOException {
    desk.write("a.txt", "!bug");
    desk.write("b.txt", "甲局@2023", "", "正文");
    assertThat(desk.run().statuses()).containsExactly("a.txt failed", "b.txt ok");
  }

  @Test
  void a_fault_of_the_engine_costs_only_its_file() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "索引出错");
    desk.write("b.txt", "乙局@2023", "", "正文");
    assertThat(desk.run().statuses()).containsExactly("a.txt failed", "b.txt ok");
    assertThat(desk.engine.texts()).containsOnlyKeys("乙局@2023");
    desk.write("a.txt", "甲局@2023", "", "改好");
    assertThat(desk.run().entry("a.txt").version()).isEqualTo(1);
  }

  @Test
  void a_missing_file_is_unreadable() throws IOException {
    var missing = desk.files.resolve("无.txt");
    assertThat(desk.run(missing).entry("无.txt").outcome())
        .returns(Status.UNREADABLE, it -> it.status())
        .satisfies(it -> assertThat(it.notes()).containsExactly("文件不存在"));
  }

  @Test
  void a_file_or_folder_without_permission_is_unreadable() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "正文");
    var closed = desk.write("b.txt", "乙局@2023", "", "正文");
    var inside = desk.write("c/c.txt", "丙局@2023", "", "正文");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(inside.getParent(), PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(closed), "this user may read everything");
      assertThat(desk.run().statuses())
          .containsExactly("a.txt ok", "b.txt unreadable", "c unreadable");
    } finally {
      Files.setPosixFilePermissions(
          inside.getParent(), PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void a_file_above_the_limit_is_not_read() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "长".repeat(Desk.LARGEST));
    assertThat(desk.run().status("a.txt")).isEqualTo(Status.TOO_LARGE);
  }
}
