package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {
  @TempDir private Path folder;

  @Test
  void a_folder_is_walked_in_the_order_of_names() throws IOException {
    write("b.txt");
    write("a/z.txt");
    write("a/中/y.txt");
    write("a.txt");
    assertThat(names(folder)).containsExactly("a.txt", "a/z.txt", "a/中/y.txt", "b.txt");
  }

  @Test
  void paths_come_in_the_order_given_and_as_often() throws IOException {
    var second = write("b.txt");
    var first = write("a.txt");
    assertThat(names(second, first, second)).containsExactly("b.txt", "a.txt", "b.txt");
  }

  @Test
  void hidden_files_and_folders_are_passed_by_unless_named() throws IOException {
    var hidden = write(".hidden.txt");
    write(".git/a.txt");
    write("a.txt");
    assertThat(names(folder)).containsExactly("a.txt");
    assertThat(names(hidden)).containsExactly(".hidden.txt");
    assertThat(names(folder.resolve(".git"))).containsExactly(".git/a.txt");
  }

  @Test
  void a_link_that_leads_back_up_ends_the_walk_there() throws IOException {
    write("a/a.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    assertThat(names(folder)).containsExactly("a/a.txt");
  }

  @Test
  void a_link_to_a_file_is_a_file() throws IOException {
    var file = write("a.txt");
    Files.createSymbolicLink(folder.resolve("b.txt"), file);
    assertThat(names(folder)).containsExactly("a.txt", "b.txt");
  }

  @Test
  void a_missing_file_stays_in_the_list() throws IOException {
    assertThat(names(folder.resolve("无.txt"))).containsExactly("无.txt");
  }

  @Test
  void a_name_is_as_it_was_given() throws IOException {
    assertThat(FileWalk.of(List.of(Path.of("./无.txt"))).getFirst().name()).isEqualTo("./无.txt");
  }

  private Path write(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, name);
  }

  private List<String> names(Path... paths) throws IOException {
    return FileWalk.of(List.of(paths)).stream()
        .map(found -> folder.relativize(found.path()).toString().replace('\\', '/'))
        .toList();
  }
}
