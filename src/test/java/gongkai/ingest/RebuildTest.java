package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.ingest.Progress.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that is made again from originals and records.
class RebuildTest {
  @TempDir private Path folder;
  private Desk desk;
  private final FakeEngine fresh = new FakeEngine();

  /// Every rule once: versions, a duplicate, a conflict, two places, a former report, a rejection.
  @BeforeEach
  void bringInALongHistory() throws IOException {
    desk = new Desk(folder);
    desk.write("a.txt", "甲局@2023", "河南省/洛阳市", "甲一");
    desk.write("b.txt", "甲局@2023", "河南省/开封市", "甲，开封");
    desk.write("c.txt", "乙局@2023", "", "乙");
    desk.write("d.txt", "乙局@2023", "", "乙，另一");
    desk.write("e.txt", "乙局@2023", "", "乙");
    desk.write("f.txt", "!empty");
    desk.run();
    desk.write("a.txt", "甲局@2023", "河南省/洛阳市", "甲二");
    desk.write("c.txt", "乙局@2024", "", "乙，今年");
    desk.run();
  }

  @Test
  void the_same_rules_give_the_same_reports() throws IOException {
    var before = desk.manifest();
    var results = desk.rebuild(fresh);
    assertThat(results.changes()).containsOnly(Change.NONE);
    assertThat(fresh.held()).isEqualTo(desk.engine.held());
    assertThat(desk.manifest()).isEqualTo(before);
  }

  @Test
  void it_needs_the_originals_and_not_the_files() throws IOException {
    for (var name : List.of("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt")) {
      Files.delete(desk.files.resolve(name));
    }
    desk.rebuild(fresh);
    assertThat(fresh.held()).isEqualTo(desk.engine.held());
  }

  @Test
  void a_run_after_it_finds_nothing_to_do() throws IOException {
    desk.rebuild(fresh);
    assertThat(desk.run().changes()).containsOnly(Change.NONE);
  }

  @Test
  void reports_that_other_rules_name_otherwise_are_said_and_recorded() throws IOException {
    desk.changeRules("新");
    var results = desk.rebuild(fresh);
    assertThat(fresh.texts()).containsOnlyKeys("新甲局@2023", "新甲局(开封市)@2023", "新乙局@2023", "新乙局@2024");
    assertThat(results.of("a.txt").change()).isEqualTo(Change.RECORDED);
    assertThat(results.entry("a.txt")).returns("新甲局@2023", Entry::id).returns(2, Entry::version);
    assertThat(results.of("f.txt").change()).isEqualTo(Change.NONE);
  }

  @Test
  void what_it_recorded_is_what_the_next_run_starts_from() throws IOException {
    desk.changeRules("新");
    desk.rebuild(fresh);
    desk.engine.returnTo(fresh.held());
    assertThat(desk.run().changes()).containsOnly(Change.NONE);
    var again = new FakeEngine();
    assertThat(desk.rebuild(again).changes()).containsOnly(Change.NONE);
    assertThat(again.held()).isEqualTo(fresh.held());
  }

  @Test
  void a_lost_original_is_said_and_its_report_is_gone() throws IOException {
    var entry = desk.run().entry("b.txt");
    Files.delete(Store.originals(desk.index).find(entry.sha256()).orElseThrow());
    var results = desk.rebuild(fresh);
    assertThat(results.statuses()).contains("b.txt unreadable");
    assertThat(results.notes("b.txt")).contains("原件缺失：" + entry.sha256());
    assertThat(fresh.texts()).doesNotContainKey("甲局(开封市)@2023").hasSize(3);
  }

  @Test
  void an_original_that_was_tampered_with_is_not_indexed() throws IOException {
    var entry = desk.run().entry("b.txt");
    var original = Store.originals(desk.index).find(entry.sha256()).orElseThrow();
    Files.writeString(original, "甲局@2023\n河南省/开封市\n改过");
    assertThat(desk.rebuild(fresh).notes("b.txt").getFirst()).contains("原件已损坏");
  }

  @Test
  void a_crash_before_the_fresh_index_is_put_in_place_is_made_good() throws IOException {
    desk.changeRules("新");
    try (var store = desk.open()) {
      new Rebuild(desk.reader(), store, Desk.yearly(fresh), 2).run(new Silence());
    }
    desk.run();
    assertThat(desk.engine.held()).isEqualTo(fresh.held());
  }

  private static final class Silence implements Progress {
    @Override
    public void begins(Stage stage, int files) {}

    @Override
    public void advances() {}

    @Override
    public void done(Result result) {}
  }
}
