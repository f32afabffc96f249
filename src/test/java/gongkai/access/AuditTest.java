package gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
  private static final Person ZHANG = new Person("张三", Role.WRITER);

  @TempDir private Path folder;

  private Audit audit() {
    return new Audit(
        folder.resolve("records"), InstantSource.fixed(Instant.parse("2026-03-01T08:00:00.5Z")));
  }

  @Test
  void each_act_is_a_line() throws IOException {
    add("a@2024");
    assertThat(Files.readString(file()))
        .isEqualTo(
            "{\"at\":\"2026-03-01T08:00:00Z\",\"who\":\"张三\",\"role\":\"writer\","
                + "\"what\":\"DELETE /api/v1/reports/{id}\",\"target\":\"a@2024\","
                + "\"outcome\":\"done\",\"address\":\"10.1.2.3\"}\n");
  }

  @Test
  void the_latest_come_first() throws IOException {
    assertThat(audit().latest(5)).isEmpty();
    add("a@2024");
    add("b@2024");
    add("c@2024");
    assertThat(audit().latest(2))
        .extracting(act -> act.what().target())
        .containsExactly("c@2024", "b@2024");
    assertThat(audit().latest(0)).isEmpty();
    assertThat(audit().latest(9)).hasSize(3).first().returns(ZHANG, Act::who);
  }

  @Test
  void a_line_that_a_crash_cut_off_spoils_no_other() throws IOException {
    add("a@2024");
    Files.writeString(file(), "{\"at\":\"2026", StandardOpenOption.APPEND);
    add("b@2024");
    assertThat(audit().latest(9))
        .extracting(act -> act.what().target())
        .containsExactly("b@2024", "a@2024");
  }

  @Test
  void a_name_cannot_feign_a_line() throws IOException {
    add("x\n{\"what\":\"y\"}");
    assertThat(Files.readAllLines(file())).hasSize(1);
  }

  private void add(String target) throws IOException {
    audit().add(ZHANG, new Act.What("DELETE /api/v1/reports/{id}", target), "done", "10.1.2.3");
  }

  private Path file() {
    return folder.resolve("records/audit.jsonl");
  }
}
