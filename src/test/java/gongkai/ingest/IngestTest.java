package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.engine.IndexRefusedException;
import gongkai.ingest.Progress.Change;
import gongkai.ingest.Progress.Result;
import gongkai.report.Outcome.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of files that arrive, rule by rule.
class IngestTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void setTheDesk() throws IOException {
    desk = new Desk(folder);
  }

  @Test
  void a_report_is_indexed_and_its_original_kept() throws IOException {
    var file = desk.write("a.txt", "甲局@2023", "河南省", "第一版");
    var entry = desk.run().entry("a.txt");
    assertThat(entry.id()).isEqualTo("甲局@2023");
    assertThat(entry.version()).isEqualTo(1);
    assertThat(entry.path()).isEqualTo(file.toAbsolutePath().toString());
    assertThat(desk.engine.texts()).containsExactly(Map.entry("甲局@2023", "第一版"));
    assertThat(Store.originals(desk.index).find(entry.sha256()).orElseThrow())
        .hasSameBinaryContentAs(file);
  }

  @Test
  void the_same_folder_again_is_nothing_to_do() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "正文");
    desk.write("b.txt", "!empty");
    desk.write("c.txt", "甲局@2023", "", "另一正文");
    var first = desk.run();
    var manifest = desk.manifest();
    var second = desk.run();
    assertThat(second.changes()).containsOnly(Change.NONE);
    assertThat(second.entries()).isEqualTo(first.entries());
    assertThat(desk.manifest()).isEqualTo(manifest);
    assertThat(desk.engine.commits()).isEqualTo(1);
  }

  @Test
  void the_same_bytes_at_another_path_are_a_duplicate_that_names_the_first() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "正文");
    desk.write("b.txt", "甲局@2023", "", "正文");
    var entry = desk.run().entry("b.txt");
    assertThat(entry.outcome().status()).isEqualTo(Status.DUPLICATE);
    assertThat(entry.outcome().notes())
        .containsExactly("与 " + desk.files.resolve("a.txt") + " 内容相同，已收录为 甲局@2023");
    assertThat(desk.engine.texts()).hasSize(1);
  }

  @Test
  void a_changed_file_is_the_next_version_and_the_earlier_original_stays() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "第一版");
    var first = desk.run().entry("a.txt");
    desk.write("a.txt", "甲局@2023", "", "第二版");
    var second = desk.run().entry("a.txt");
    assertThat(second.version()).isEqualTo(2);
    assertThat(desk.engine.texts()).containsExactly(Map.entry("甲局@2023", "第二版"));
    assertThat(Store.originals(desk.index).find(first.sha256())).isPresent();
    assertThat(Store.originals(desk.index).find(second.sha256())).isPresent();
  }

  @Test
  void another_text_for_the_same_report_is_a_conflict_that_names_both() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "正文");
    desk.write("b.txt", "甲局@2023", "", "另一正文");
    var entry = desk.run().entry("b.txt");
    assertThat(entry.outcome().status()).isEqualTo(Status.CONFLICT);
    assertThat(entry.outcome().notes().getFirst())
        .contains(desk.files.resolve("a.txt").toString(), desk.files.resolve("b.txt").toString());
    assertThat(desk.engine.texts()).containsExactly(Map.entry("甲局@2023", "正文"));
    assertThat(Store.originals(desk.index).find(entry.sha256())).isPresent();
  }

  @Test
  void a_conflict_is_over_when_the_first_file_comes_to_say_the_same() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "错的正文");
    desk.write("b.txt", "甲局@2023", "", "对的正文");
    desk.run();
    desk.write("a.txt", "甲局@2023", "", "对的正文");
    assertThat(desk.run().statuses()).containsExactly("a.txt ok", "b.txt duplicate");
  }

  @Test
  void an_agency_of_the_same_name_elsewhere_is_named_by_its_place() throws IOException {
    desk.write("a.txt", "教育局@2023", "河南省/洛阳市", "洛阳");
    desk.write("b.txt", "教育局@2023", "河南省/开封市", "开封");
    var results = desk.run();
    assertThat(desk.engine.texts())
        .containsExactly(Map.entry("教育局(开封市)@2023", "开封"), Map.entry("教育局@2023", "洛阳"));
    assertThat(results.notes("b.txt"))
        .containsExactly("教育局@2023 是 河南省/洛阳市 的报告，本报告编号为 教育局(开封市)@2023");
    assertThat(desk.engine.report("教育局(开封市)@2023").orElseThrow())
        .contains("\"id\":\"教育局(开封市)@2023\"");
  }

  @Test
  void three_places_of_which_two_have_one_name_are_told_apart() throws IOException {
    desk.write("a.txt", "教育局@2023", "河南省/洛阳市", "洛阳");
    desk.write("b.txt", "教育局@2023", "山东省/济南市/市中区", "济南");
    desk.write("c.txt", "教育局@2023", "四川省/乐山市/市中区", "乐山");
    desk.run();
    assertThat(desk.engine.texts())
        .containsOnlyKeys("教育局@2023", "教育局(市中区)@2023", "教育局(乐山市市中区)@2023");
  }

  @Test
  void a_file_named_by_its_place_keeps_its_name_in_the_next_version() throws IOException {
    desk.write("a.txt", "教育局@2023", "河南省/洛阳市", "洛阳");
    desk.write("b.txt", "教育局@2023", "河南省/开封市", "开封");
    desk.run();
    desk.write("b.txt", "教育局@2023", "河南省/开封市", "开封，更正");
    assertThat(desk.run().entry("b.txt"))
        .returns("教育局(开封市)@2023", Entry::id)
        .returns(2, Entry::version);
  }

  @Test
  void a_place_that_is_told_less_exactly_is_not_another_place() throws IOException {
    desk.write("a.txt", "教育局@2023", "河南省/洛阳市", "正文");
    desk.write("b.txt", "教育局@2023", "河南省", "另一正文");
    desk.write("c.txt", "教育局@2023", "", "第三正文");
    assertThat(desk.run().statuses())
        .containsExactly("a.txt ok", "b.txt conflict", "c.txt conflict");
  }

  @Test
  void a_file_that_comes_to_tell_its_place_stays_the_same_report() throws IOException {
    desk.write("a.txt", "教育局@2023", "河南省/洛阳市", "正文");
    desk.run();
    desk.write("a.txt", "教育局@2023", "河南省/开封市", "正文");
    assertThat(desk.run().entry("a.txt")).returns("教育局@2023", Entry::id).returns(2, Entry::version);
  }

  @Test
  void a_file_that_becomes_another_report_leaves_the_former_one_in_place() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "去年");
    desk.run();
    desk.write("a.txt", "甲局@2024", "", "今年");
    var entry = desk.run().entry("a.txt");
    assertThat(entry.version()).isEqualTo(1);
    assertThat(entry.outcome().notes()).containsExactly("此文件先前是 甲局@2023，该报告仍按先前的内容保留");
    assertThat(desk.engine.texts())
        .containsExactly(Map.entry("甲局@2023", "去年"), Map.entry("甲局@2024", "今年"));
  }

  @Test
  void a_file_that_becomes_unreadable_leaves_its_report_in_place() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "正文");
    desk.run();
    desk.write("a.txt", "!damaged");
    var entry = desk.run().entry("a.txt");
    assertThat(entry.outcome().status()).isEqualTo(Status.DAMAGED);
    assertThat(entry.outcome().notes()).contains("此文件先前是 甲局@2023，该报告仍按先前的内容保留");
    assertThat(desk.engine.texts()).containsKey("甲局@2023");
  }

  @Test
  void a_file_that_is_put_right_again_is_the_version_it_was() throws IOException {
    desk.write("a.txt", "甲局@2023", "", "正文");
    var first = desk.run().entry("a.txt");
    desk.write("a.txt", "!damaged");
    desk.run();
    desk.write("a.txt", "甲局@2023", "", "正文");
    assertThat(desk.run().of("a.txt")).isEqualTo(new Result(first, Change.RECORDED));
    assertThat(desk.run().of("a.txt")).isEqualTo(new Result(first, Change.NONE));
  }

  @Test
  void a_file_named_twice_is_read_once() throws IOException {
    var file = desk.write("a.txt", "甲局@2023", "", "正文");
    assertThat(desk.run(file, desk.files, desk.files.resolve("./a.txt")).names()).hasSize(1);
    assertThat(desk.heard).containsExactly("READ 1");
  }

  @Test
  void more_files_than_a_batch_holds_come_out_in_order() throws IOException {
    for (int i = 0; i < Batch.SIZE + 100; i++) {
      desk.write("%04d.txt".formatted(i), "甲%d局@2023".formatted(i), "", "正文" + i);
    }
    var results = desk.run();
    assertThat(results.names()).isSorted().hasSize(Batch.SIZE + 100);
    assertThat(desk.engine.texts()).hasSize(Batch.SIZE + 100);
    assertThat(desk.engine.commits()).isEqualTo(2);
  }

  @Test
  void only_one_run_at_a_time_may_write() throws IOException {
    try (var store = desk.open()) {
      assertThat(store.records().unconfirmed()).isEmpty();
      assertThatThrownBy(desk::open)
          .isInstanceOf(IndexRefusedException.class)
          .hasMessageContaining("wait until it has ended");
    }
  }
}
