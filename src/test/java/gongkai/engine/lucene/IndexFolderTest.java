package gongkai.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import gongkai.analysis.Analysis;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Found;
import gongkai.engine.IndexRefusedException;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.Request.Page;
import gongkai.engine.Request.Sort;
import gongkai.engine.Request.Wanted;
import gongkai.engine.SampleReport;
import gongkai.engine.Stamp;
import gongkai.engine.TestClock;
import gongkai.query.Clause;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens to a folder that holds an index: opened again, by two, with other words, damaged.
class IndexFolderTest {
  private static final Analysis ANALYSIS = Analysis.read(Path.of("config/analysis"));
  private static final Stamp STAMP = Stamp.of(Map.of("form", "f1"));

  @TempDir private Path temporary;

  @Test
  void what_was_committed_is_there_when_the_folder_is_opened_again() throws IOException {
    indexOne();
    try (var again = LuceneEngine.openForReading(settings())) {
      assertThat(again.size()).isEqualTo(1);
      assertThat(finds(again, "培训")).isTrue();
    }
  }

  @Test
  void what_was_not_committed_is_given_up_when_the_engine_is_closed() throws IOException {
    indexOne();
    try (var engine = LuceneEngine.openForWriting(settings())) {
      engine.add(List.of(SampleReport.of("乙", 2023).says("收费高。").build()));
    }
    try (var again = LuceneEngine.openForReading(settings())) {
      assertThat(again.size()).isEqualTo(1);
    }
  }

  @Test
  void a_crash_after_the_commit_loses_nothing_that_was_committed() throws IOException {
    var copy = temporary.resolve("copy");
    try (var engine = LuceneEngine.openForWriting(settings())) {
      for (int year = 2008; year < 2028; year++) {
        engine.add(List.of(SampleReport.of("甲", year).says("培训少。").build()));
        engine.commit();
      }
      engine.add(List.of(SampleReport.of("乙", 2023).says("收费高。").build()));
      // What is on the disk now is what a crash would leave.
      copyFolder(folder(), copy);
    }
    try (var after = LuceneEngine.openForWriting(settings(copy, STAMP))) {
      assertThat(after.size()).isEqualTo(20);
      assertThat(finds(after, "收费")).isFalse();
    }
  }

  @Test
  void a_reader_sees_what_another_commits_a_second_later() throws IOException {
    var clock = new TestClock();
    indexOne();
    try (var reader = LuceneEngine.openForReading(settings(), clock);
        var writer = LuceneEngine.openForWriting(settings())) {
      writer.add(List.of(SampleReport.of("乙", 2023).says("收费高。").build()));
      clock.pass(Duration.ofSeconds(2));
      assertThat(finds(reader, "收费")).isFalse();
      writer.commit();
      clock.pass(Duration.ofMillis(500));
      assertThat(finds(reader, "收费")).isFalse();
      clock.pass(Duration.ofMillis(500));
      assertThat(finds(reader, "收费")).isTrue();
    }
  }

  @Test
  void an_index_of_other_words_or_another_form_is_refused_and_said_why() throws IOException {
    indexOne();
    var other = settings(folder(), STAMP.with("form", "f2"));
    var message =
        folder()
            + " was indexed in another way, so its answers would be wrong:"
            + " form (was f1, is f2). Run `gongkai rebuild`.";
    assertThatThrownBy(() -> LuceneEngine.openForReading(other).close())
        .isInstanceOf(IndexRefusedException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> LuceneEngine.openForWriting(other).close()).hasMessage(message);
    var words =
        new LuceneSettings(
            folder(),
            new Analysis(ANALYSIS.words(), ANALYSIS.characters(), "w2"),
            STAMP,
            Duration.ofSeconds(5));
    assertThatThrownBy(() -> LuceneEngine.openForReading(words).close())
        .hasMessageContaining("words (was " + ANALYSIS.stamp() + ", is w2)");
  }

  @Test
  void a_folder_without_an_index_is_refused_for_reading() throws IOException {
    assertThatThrownBy(() -> LuceneEngine.openForReading(settings()).close())
        .isInstanceOf(IndexRefusedException.class)
        .hasMessage(folder() + " holds no index. Run `gongkai index PATH`.");
    Files.createDirectories(folder());
    assertThatThrownBy(() -> LuceneEngine.openForReading(settings()).close())
        .hasMessage(folder() + " holds no index. Run `gongkai index PATH`.");
  }

  @Test
  void an_index_begun_and_left_empty_can_be_read() throws IOException {
    LuceneEngine.openForWriting(settings()).close();
    try (var reader = LuceneEngine.openForReading(settings())) {
      assertThat(reader.size()).isZero();
    }
  }

  @Test
  void a_second_writer_is_refused_while_the_first_is_at_work() throws IOException {
    try (var first = LuceneEngine.openForWriting(settings())) {
      assertThatThrownBy(() -> LuceneEngine.openForWriting(settings()).close())
          .isInstanceOf(IndexRefusedException.class)
          .hasMessage(
              folder()
                  + " is being written by another process."
                  + " Stop that one or wait for its end.");
      first.commit();
    }
    LuceneEngine.openForWriting(settings()).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cfs", ".si"})
  void a_damaged_index_is_refused_and_leaves_the_folder_unlocked(String file) throws IOException {
    indexOne();
    cutShort(file);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> LuceneEngine.openForWriting(settings()).close())
          .isInstanceOf(IndexRefusedException.class)
          .hasMessage(folder() + " is damaged. Run `gongkai rebuild`.");
      assertThatThrownBy(() -> LuceneEngine.openForReading(settings()).close())
          .isInstanceOf(IndexRefusedException.class)
          .hasMessage(folder() + " is damaged. Run `gongkai rebuild`.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cfs", ".si"})
  void a_damaged_index_can_be_begun_anew(String file) throws IOException {
    indexOne();
    cutShort(file);
    try (var engine = LuceneEngine.openAnew(settings())) {
      assertThat(engine.size()).isZero();
      engine.add(List.of(SampleReport.of("乙", 2023).says("收费高。").build()));
      engine.commit();
    }
    try (var again = LuceneEngine.openForReading(settings())) {
      assertThat(again.size()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cfs", ".si"})
  void an_index_that_lacks_a_file_is_damaged_and_not_new(String file) throws IOException {
    indexOne();
    Files.delete(find(file));
    assertThatThrownBy(() -> LuceneEngine.openForWriting(settings()).close())
        .isInstanceOf(IndexRefusedException.class)
        .hasMessage(folder() + " is damaged. Run `gongkai rebuild`.");
  }

  @Test
  void an_index_of_another_stamp_can_be_begun_anew_while_it_is_read() throws IOException {
    indexOne();
    var clock = new TestClock();
    try (var reader = LuceneEngine.openForReading(settings(), clock);
        var engine = LuceneEngine.openAnew(settings(folder(), STAMP.with("form", "f2")))) {
      assertThat(engine.size()).isZero();
      assertThat(finds(reader, "培训")).isTrue();
      clock.pass(Duration.ofSeconds(2));
      assertThatThrownBy(() -> finds(reader, "培训"))
          .isInstanceOf(IndexRefusedException.class)
          .hasMessageContaining("form (was f2, is f1)");
    }
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
    Files.writeString(folder(), "");
    assertThatThrownBy(() -> LuceneEngine.openForWriting(settings()).close())
        .isInstanceOf(IndexRefusedException.class)
        .hasMessage(
            folder()
                + " cannot be written."
                + " Allow this user to write there or choose another folder.");
  }

  @Test
  void a_folder_that_may_not_be_written_can_be_read() throws IOException {
    indexOne();
    assertThat(folder().toFile().setWritable(false)).isTrue();
    try (var reader = LuceneEngine.openForReading(settings())) {
      assertThat(reader.size()).isEqualTo(1);
      assumeFalse(Files.isWritable(folder()), "a superuser may write everywhere");
      assertThatThrownBy(() -> LuceneEngine.openForWriting(settings()).close())
          .isInstanceOf(IndexRefusedException.class)
          .hasMessageContaining(" cannot be written.");
    } finally {
      assertThat(folder().toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void files_of_others_in_the_folder_do_no_harm() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("README.md"), "x");
    indexOne();
    try (var directory = FSDirectory.open(folder());
        var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
    }
    assertThat(folder().resolve("README.md")).exists();
  }

  private void indexOne() throws IOException {
    try (var engine = LuceneEngine.openForWriting(settings())) {
      engine.add(List.of(SampleReport.of("甲", 2023).says("培训少。").build()));
      engine.commit();
    }
  }

  private static boolean finds(ReportSearch search, String word) throws IOException {
    var page = new Page(1, new Sort.By(IndexField.YEAR, Request.Direction.ASCENDING), "");
    Clause query = new Word(word);
    var found = (Found) search.search(new Request(query, Map.of(), Wanted.NOTHING, page));
    return found.total().value() > 0;
  }

  private void cutShort(String name) throws IOException {
    var file = find(name);
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2), StandardOpenOption.TRUNCATE_EXISTING);
  }

  private Path find(String name) throws IOException {
    try (var files = Files.list(folder())) {
      return files.filter(file -> file.toString().contains(name)).findFirst().orElseThrow();
    }
  }

  private static void copyFolder(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private Path folder() {
    return temporary.resolve("lucene");
  }

  private LuceneSettings settings() {
    return settings(folder(), STAMP);
  }

  private static LuceneSettings settings(Path folder, Stamp stamp) {
    return new LuceneSettings(folder, ANALYSIS, stamp, Duration.ofSeconds(5));
  }
}
