package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.engine.IndexRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a crash between any two steps leaves behind, and what the next run makes of it.
class CrashTest {
  private static final Map<String, String> BOTH = Map.of("甲局@2023", "甲", "乙局@2023", "乙");

  @TempDir private Path folder;
  private Desk desk;
  private Path manifest;

  @BeforeEach
  void setTheDesk() throws IOException {
    desk = new Desk(folder);
    manifest = desk.index.resolve("records/manifest.jsonl");
    desk.write("a.txt", "甲局@2023", "", "甲");
    desk.write("b.txt", "乙局@2023", "", "乙");
  }

  @Test
  void originals_without_records_are_read_again() throws IOException {
    desk.run();
    Files.delete(manifest);
    desk.engine.loseEverything();
    assertThat(desk.run().statuses()).containsExactly("a.txt ok", "b.txt ok");
    assertThat(desk.engine.texts()).containsExactlyInAnyOrderEntriesOf(BOTH);
  }

  @Test
  void a_half_written_original_is_removed() throws IOException {
    desk.run();
    var unfinished = Files.writeString(desk.index.resolve("originals/ab-1.tmp"), "甲局@20");
    desk.run();
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void records_that_the_index_does_not_hold_are_put_into_it() throws IOException {
    desk.run();
    cutOffTheLastMark();
    desk.engine.loseEverything();
    var results = desk.run();
    assertThat(desk.heard).endsWith("RESTORE 2", "READ 2");
    assertThat(results.entries()).allMatch(entry -> entry.version() == 1);
    assertThat(desk.engine.texts()).containsExactlyInAnyOrderEntriesOf(BOTH);
    assertThat(desk.manifest()).endsWith("{\"indexed\":true}\n");
  }

  @Test
  void a_new_version_that_the_index_does_not_hold_replaces_the_older_one() throws IOException {
    desk.run();
    var before = Files.readString(manifest);
    var held = desk.engine.held();
    desk.write("a.txt", "甲局@2023", "", "甲，更正");
    desk.run();
    Files.writeString(manifest, before + firstLineAfter(before));
    desk.engine.returnTo(held);
    desk.run();
    assertThat(desk.engine.texts()).containsEntry("甲局@2023", "甲，更正");
  }

  @Test
  void a_deleted_index_is_filled_again_from_the_originals() throws IOException {
    desk.run();
    desk.engine.loseEverything();
    Files.delete(desk.files.resolve("a.txt"));
    desk.run();
    assertThat(desk.engine.texts()).containsExactlyInAnyOrderEntriesOf(BOTH);
  }

  @Test
  void a_lost_original_is_read_again_from_its_file() throws IOException {
    var entry = desk.run().entry("a.txt");
    desk.engine.loseEverything();
    Files.delete(Store.originals(desk.index).find(entry.sha256()).orElseThrow());
    assertThat(desk.run().statuses()).containsExactly("a.txt ok", "b.txt ok");
    assertThat(desk.engine.texts()).containsExactlyInAnyOrderEntriesOf(BOTH);
    assertThat(Store.originals(desk.index).find(entry.sha256())).isPresent();
  }

  @Test
  void a_torn_last_line_is_set_aside_and_its_file_read_again() throws IOException {
    desk.run();
    var whole = Files.readAllBytes(manifest);
    var half = "{\"path\":\"/甲".getBytes(StandardCharsets.UTF_8);
    Files.write(manifest, half, StandardOpenOption.APPEND);
    assertThat(desk.run().statuses()).containsExactly("a.txt ok", "b.txt ok");
    assertThat(manifest).hasBinaryContent(whole);
    assertThat(manifest.resolveSibling("manifest.jsonl.torn")).hasBinaryContent(half);
  }

  @Test
  void every_torn_end_is_kept_under_a_name_of_its_own() throws IOException {
    desk.run();
    Files.writeString(manifest, "{\"一", StandardOpenOption.APPEND);
    desk.run();
    Files.writeString(manifest, "{\"二", StandardOpenOption.APPEND);
    desk.run();
    assertThat(manifest.resolveSibling("manifest.jsonl.torn")).hasContent("{\"一");
    assertThat(manifest.resolveSibling("manifest.jsonl.torn-2")).hasContent("{\"二");
  }

  @Test
  void a_crash_at_any_byte_of_the_first_records_loses_nothing() throws IOException {
    desk.run();
    var whole = Files.readAllBytes(manifest);
    for (int length = 0; length < whole.length; length += 97) {
      Files.write(manifest, Arrays.copyOf(whole, length));
      desk.engine.loseEverything();
      desk.run();
      assertThat(desk.engine.texts()).containsExactlyInAnyOrderEntriesOf(BOTH);
      assertThat(desk.run().statuses()).containsExactly("a.txt ok", "b.txt ok");
    }
  }

  @Test
  void a_damaged_line_before_the_end_is_refused_with_its_number() throws IOException {
    desk.run();
    Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"path\"", "path"));
    assertThatThrownBy(desk::run)
        .isInstanceOf(IndexRefusedException.class)
        .hasMessageContaining("manifest.jsonl: line 1 is no record")
        .hasMessageContaining("backup");
  }

  @Test
  void an_index_with_more_than_the_records_tell_is_refused() throws IOException {
    desk.run();
    Files.delete(manifest);
    Files.delete(desk.files.resolve("b.txt"));
    assertThatThrownBy(desk::run)
        .isInstanceOf(IndexRefusedException.class)
        .hasMessageContaining("run gongkai rebuild");
  }

  private void cutOffTheLastMark() throws IOException {
    var lines = Files.readAllLines(manifest);
    Files.writeString(manifest, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
  }

  private String firstLineAfter(String before) throws IOException {
    var after = Files.readString(manifest).substring(before.length());
    return after.substring(0, after.indexOf('\n') + 1);
  }
}
