package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.cli.Shell.Said;
import gongkai.ingest.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `snapshot` and `restore`, and what is wrong with a snapshot.
class SnapshotTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final String REPORT = "yunling-natural-resources-2023.txt";
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-03-01T08:00:00Z"));

  @TempDir private static Path made;
  @TempDir private Path folder;
  private Path index;
  private Shell shell;

  /// A report, a review of it, a token, and an upload that waits.
  @BeforeAll
  static void makeAnIndex() throws IOException {
    var making = new Shell(Shell.PROJECT, made);
    assertThat(making.run("index", SAMPLES.resolve(REPORT).toString()).status())
        .isEqualTo(Command.DONE);
    var id = making.run("search", "finding:late").out().get(2).split(" ", -1)[0];
    var review = making.run("review", id, "late", "--dismiss", "--comment", "网页日期", "--by", "王五");
    assertThat(review.status()).isEqualTo(Command.DONE);
    assertThat(making.run("token", "门户", "--role", "writer").status()).isEqualTo(Command.DONE);
    try (var draft = Store.uploads(made, CLOCK).begin()) {
      draft.add("等待.txt", new ByteArrayInputStream("无".getBytes(StandardCharsets.UTF_8)));
      draft.accept("门户");
    }
  }

  @BeforeEach
  void copyTheIndex() throws IOException {
    index = folder.resolve("index");
    shell = new Shell(Shell.PROJECT, index);
    try (var files = Files.walk(made)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = index.resolve(made.relativize(file));
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
  }

  private Path snapshot(String name) {
    var target = folder.resolve(name);
    assertThat(shell.run("snapshot", target.toString()).status()).isEqualTo(Command.DONE);
    return target;
  }

  private Shell elsewhere() {
    return new Shell(Shell.PROJECT, folder.resolve("other"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kept", "kept.zip"})
  void what_is_restored_is_what_was_kept(String name) throws IOException {
    var target = snapshot(name);
    var other = elsewhere();
    var said = other.run("restore", target.toString());
    assertThat(said.status()).isEqualTo(Command.DONE);
    assertThat(said.only()).contains("restored to " + folder.resolve("other"), "all are right");
    assertThat(said.err()).containsExactly("Run `gongkai rebuild` to make the index.");
    assertThat(content(folder.resolve("other"))).isEqualTo(kept());
    assertThat(other.run("rebuild").status()).isEqualTo(Command.DONE);
    assertThat(other.run("search", "公开").out()).first().asString().startsWith("1 份报告");
    assertThat(other.run("search", "finding:late").out()).first().asString().startsWith("0 份报告");
    assertThat(other.run("token").only()).startsWith("门户: ");
  }

  private Map<String, String> kept() throws IOException {
    var kept = content(index);
    kept.keySet().removeIf(name -> name.startsWith("lucene") || name.equals("records/lock"));
    return kept;
  }

  private static Map<String, String> content(Path root) throws IOException {
    var content = new TreeMap<String, String>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return content;
  }

  @Test
  void a_folder_has_a_list_that_other_programs_check() throws IOException {
    var list = Files.readAllLines(snapshot("kept").resolve("SHA256SUMS"));
    assertThat(list).hasSameSizeAs(kept().keySet());
    assertThat(list)
        .allMatch(line -> line.matches("[0-9a-f]{64} {2}(originals|records|uploads)/.*"));
  }

  @Test
  void it_is_taken_while_another_writes_and_ends_with_the_last_whole_record() throws IOException {
    var manifest = index.resolve("records/manifest.jsonl");
    var whole = Files.readString(manifest);
    try (var writing = Store.open(index, InstantSource.system())) {
      Files.writeString(manifest, "{\"path\":\"/甲", StandardOpenOption.APPEND);
      Files.writeString(index.resolve("originals/ab-1.tmp"), "甲局@20");
      var target = snapshot("kept");
      assertThat(target.resolve("records/manifest.jsonl")).hasContent(whole);
      assertThat(target.resolve("originals/ab-1.tmp")).doesNotExist();
      assertThat(writing.records()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kept", "kept.zip"})
  void a_snapshot_is_checked_by_either_command(String name) {
    var target = snapshot(name).toString();
    for (var command : List.of("snapshot", "restore")) {
      var said = elsewhere().run(command, target, "--verify");
      assertThat(said.only()).contains("checked in " + target, "all are right");
      assertThat(said.status()).isEqualTo(Command.DONE);
    }
    assertThat(folder.resolve("other")).doesNotExist();
  }

  @Test
  void torn_changed_lost_and_strange_files_are_named_and_nothing_is_restored() throws IOException {
    var target = snapshot("kept");
    var reviews = target.resolve("records/reviews.jsonl");
    Files.writeString(reviews, Files.readString(reviews).replace("王五", "李四"));
    var manifest = target.resolve("records/manifest.jsonl");
    Files.writeString(manifest, Files.readString(manifest).substring(0, 40));
    Files.delete(target.resolve("records/tokens.jsonl"));
    Files.writeString(target.resolve("records/more.jsonl"), "");
    var faults =
        List.of(
            "records/manifest.jsonl: is torn or changed; its checksum is another",
            "records/reviews.jsonl: is torn or changed; its checksum is another",
            "records/tokens.jsonl: is missing",
            "records/more.jsonl: is not in SHA256SUMS");
    var checked = shell.run("snapshot", target.toString(), "--verify");
    assertThat(checked.status()).isEqualTo(Command.FOUND_WRONG);
    assertThat(checked.out()).startsWith(faults.toArray(String[]::new)).hasSize(5);
    var restored = elsewhere().run("restore", target.toString());
    assertThat(restored.status()).isEqualTo(Command.NOT_DONE);
    assertThat(restored.out()).isEqualTo(faults);
    assertThat(restored.err())
        .containsExactly("gongkai: nothing was restored; use another snapshot");
    assertThat(folder.resolve("other")).isEmptyDirectory();
  }

  @Test
  void a_changed_byte_in_a_zip_is_found() throws IOException {
    var target = snapshot("kept.zip");
    var bytes = Files.readAllBytes(target);
    bytes[bytes.length / 3] ^= 1;
    Files.write(target, bytes);
    var said = shell.run("restore", target.toString(), "--verify");
    assertThat(said.status()).isEqualTo(Command.FOUND_WRONG);
    assertThat(said.out().getFirst()).contains("is torn or changed");
  }

  @Test
  void a_zip_without_its_end_is_refused_in_one_line() throws IOException {
    var target = snapshot("kept.zip");
    var bytes = Files.readAllBytes(target);
    Files.write(target, Arrays.copyOf(bytes, bytes.length - 30));
    assertThat(refusal("restore", target)).contains("is torn or no zip", "use another snapshot");
  }

  @Test
  void a_folder_without_its_list_is_no_snapshot() throws IOException {
    var target = snapshot("kept");
    Files.delete(target.resolve("SHA256SUMS"));
    assertThat(refusal("restore", target)).contains("there is no SHA256SUMS");
  }

  @ParameterizedTest
  @CsvSource({
    "0000  records/a",
    "00000000000000000000000000000000ffffffffffffffffffffffffffffffff  records/../../a",
    "00000000000000000000000000000000ffffffffffffffffffffffffffffffff  records/..",
    "00000000000000000000000000000000ffffffffffffffffffffffffffffffff  lucene/current",
  })
  void a_list_that_names_what_it_may_not_is_refused(String line) throws IOException {
    var target = snapshot("kept");
    Files.writeString(target.resolve("SHA256SUMS"), line + "\n");
    assertThat(refusal("restore", target)).contains("SHA256SUMS: line 1 is torn or changed");
  }

  private String refusal(String command, Path target) {
    var said = elsewhere().run(command, target.toString());
    assertThat(said).returns(Command.NOT_DONE, Said::status).returns(List.of(), Said::out);
    assertThat(said.err()).hasSize(1);
    return said.err().getFirst();
  }

  @Test
  void an_original_that_has_changed_is_named_when_it_is_kept() throws IOException {
    Path original;
    try (var files = Files.walk(index.resolve("originals"))) {
      original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Files.writeString(original, "改过");
    var said = shell.run("snapshot", folder.resolve("kept").toString());
    assertThat(said.status()).isEqualTo(Command.FOUND_WRONG);
    assertThat(said.out().getFirst()).contains(original.getFileName() + ": has changed since");
  }

  @Test
  void nothing_is_written_over() {
    var target = snapshot("kept").toString();
    assertThat(shell.run("snapshot", target).err().getFirst()).contains("is there already");
    assertThat(shell.run("restore", target).err().getFirst())
        .contains(index.resolve("uploads") + " is there already", "--index");
    assertThat(shell.run("snapshot", index.resolve("kept").toString()).err().getFirst())
        .contains("is inside the index");
  }

  @Test
  void there_must_be_something_to_keep_and_to_restore() {
    assertThat(refusal("snapshot", folder.resolve("kept"))).contains("holds no records");
    assertThat(refusal("restore", folder.resolve("kept"))).contains("is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kept", "kept.zip"})
  void what_an_interruption_left_is_no_snapshot_and_does_not_stay(String name) throws IOException {
    var left = folder.resolve(name + ".unfinished");
    if (name.endsWith("zip")) {
      Files.writeString(left, "PK");
    } else {
      Files.writeString(Files.createDirectories(left).resolve("a"), "");
    }
    assertThat(shell.run("restore", left.toString(), "--verify").status())
        .isEqualTo(Command.NOT_DONE);
    snapshot(name);
    assertThat(left).doesNotExist();
  }

  @Test
  void what_an_interrupted_restore_left_is_no_index_and_does_not_stay() throws IOException {
    var target = snapshot("kept");
    var other = folder.resolve("other");
    Files.writeString(
        Files.createDirectories(other.resolve("restore.unfinished/records")).resolve("a"), "");
    assertThat(elsewhere().run("search", "公开").err().getFirst()).contains("holds no index");
    assertThat(elsewhere().run("restore", target.toString()).status()).isEqualTo(Command.DONE);
    assertThat(other.resolve("restore.unfinished")).doesNotExist();
  }
}
