package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.ingest.Progress.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report that a person takes out.
class DeletingTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void bringInTwo() throws IOException {
    desk = new Desk(folder);
    desk.write("a.txt", "甲局@2023", "", "甲");
    desk.write("b.txt", "乙局@2023", "", "乙");
    desk.run();
  }

  private boolean delete(String id) throws IOException {
    try (var store = desk.open()) {
      return new Deleting(store, Desk.yearly(desk.engine)).delete(id, "张三");
    }
  }

  @Test
  void it_is_gone_from_the_index_and_the_records_tell_who_did_it() throws IOException {
    assertThat(delete("甲局@2023")).isTrue();
    assertThat(desk.engine.texts()).containsExactly(Map.entry("乙局@2023", "乙"));
    assertThat(desk.manifest()).contains("{\"deleted\":\"甲局@2023\",\"by\":\"张三\",");
  }

  @Test
  void one_that_is_not_there_is_said_to_be_not_there() throws IOException {
    assertThat(delete("丙局@2023")).isFalse();
    assertThat(delete("甲局@2023")).isTrue();
    assertThat(delete("甲局@2023")).isFalse();
  }

  @Test
  void it_stays_gone_when_the_index_is_made_again() throws IOException {
    delete("甲局@2023");
    var fresh = new FakeEngine();
    assertThat(desk.rebuild(fresh).changes()).containsOnly(Change.NONE);
    assertThat(fresh.texts()).containsExactly(Map.entry("乙局@2023", "乙"));
  }

  @Test
  void its_file_handed_in_again_brings_it_back() throws IOException {
    delete("甲局@2023");
    assertThat(desk.run().entry("a.txt").version()).isEqualTo(1);
    assertThat(desk.engine.texts()).hasSize(2);
    var fresh = new FakeEngine();
    desk.rebuild(fresh);
    assertThat(fresh.texts()).hasSize(2);
  }

  @Test
  void a_file_of_the_same_bytes_may_take_its_place() throws IOException {
    desk.write("c.txt", "甲局@2023", "", "甲");
    desk.run();
    delete("甲局@2023");
    var results = desk.run(desk.files.resolve("c.txt"));
    assertThat(results.entry("c.txt").version()).isEqualTo(1);
  }

  @Test
  void what_the_year_after_was_held_against_is_gone_too() throws IOException {
    desk.write("d.txt", "甲局@2024", "", "今年", "requests.carried_in.total=3");
    desk.run();
    delete("甲局@2023");
    assertThat(desk.engine.texts()).containsKey("甲局@2024").doesNotContainKey("甲局@2023");
  }
}
