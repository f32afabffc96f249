package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When a file of a watched folder is due, look by look.
class WatchedFolderTest {
  @TempDir private Path home;
  private Path folder;
  private WatchedFolder watched;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectory(home.resolve("in"));
    watched = new WatchedFolder(folder);
  }

  @Test
  void a_file_is_due_at_the_second_look_and_once() throws IOException {
    write("a.txt", "a", 1);
    assertThat(due()).isEmpty();
    assertThat(due()).containsExactly("a.txt");
    assertThat(due()).isEmpty();
  }

  @Test
  void a_file_that_is_still_growing_waits() throws IOException {
    write("a.txt", "a", 1);
    assertThat(due()).isEmpty();
    write("a.txt", "ab", 1);
    assertThat(due()).isEmpty();
    write("a.txt", "ab", 2);
    assertThat(due()).isEmpty();
    assertThat(due()).containsExactly("a.txt");
  }

  @Test
  void a_file_that_changes_is_due_again() throws IOException {
    write("a.txt", "a", 1);
    write("b.txt", "b", 1);
    due();
    due();
    write("a.txt", "c", 2);
    assertThat(due()).isEmpty();
    assertThat(due()).containsExactly("a.txt");
  }

  @Test
  void what_was_not_taken_is_due_at_the_next_look() throws IOException {
    write("a.txt", "a", 1);
    watched.look();
    assertThat(watched.look().due()).hasSize(1);
    assertThat(watched.look().due()).hasSize(1);
  }

  @Test
  void a_removed_file_is_told_once_and_due_when_it_comes_back() throws IOException {
    write("a.txt", "a", 1);
    due();
    due();
    Files.delete(folder.resolve("a.txt"));
    assertThat(watched.look().removed()).containsExactly(folder.resolve("a.txt"));
    assertThat(watched.look().removed()).isEmpty();
    write("a.txt", "a", 1);
    due();
    assertThat(due()).containsExactly("a.txt");
  }

  @Test
  void a_folder_that_is_gone_has_lost_no_file() throws IOException {
    write("a.txt", "a", 1);
    due();
    due();
    Files.move(folder, home.resolve("away"));
    assertThatThrownBy(() -> watched.look())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is no folder that can be read");
    Files.move(home.resolve("away"), folder);
    assertThat(watched.look()).isEqualTo(new WatchedFolder.Look(List.of(), List.of()));
  }

  @Test
  void a_manifest_that_changes_makes_the_files_below_it_due() throws IOException {
    write("a.txt", "a", 1);
    write("b/b.txt", "b", 1);
    due();
    due();
    write("b/manifest.csv", "file", 1);
    assertThat(due()).isEmpty();
    assertThat(due()).containsExactly("b/b.txt");
    Files.delete(folder.resolve("b/manifest.csv"));
    assertThat(due()).containsExactly("b/b.txt");
    assertThat(due()).isEmpty();
  }

  private List<String> due() throws IOException {
    var look = watched.look();
    watched.took(look);
    return look.due().stream()
        .map(file -> folder.relativize(file.path()).toString().replace('\\', '/'))
        .toList();
  }

  private void write(String name, String text, long second) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
  }
}
