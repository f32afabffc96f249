package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that harm the process which reads them cost themselves and nothing else.
class ChildrenTest {
  private static final Duration TIME = Duration.ofSeconds(2);

  private final Set<Long> before = processes();
  private final Children children = children(Misbehaving.command(), 2);

  @AfterEach
  void endAll() {
    children.close();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          hang    | TIMED_OUT | 读取超过 2 秒，已停止
          exit    | FAILED    | 读取进程在读此文件时意外退出，文件可能已损坏
          hoard   | TOO_LARGE | 读取所需内存超过上限（read_memory_mb）
          recurse | DAMAGED   | 文件内部嵌套过深，无法读取
          fail    | DAMAGED   | 文件内容不合格式规范，可能已损坏：IllegalStateException
          print   | FAILED    | 读取进程在读此文件时意外退出，文件可能已损坏
          giant   | FAILED    | 读取进程在读此文件时意外退出，文件可能已损坏
          """,
      delimiter = '|')
  void a_file_that_harms_its_reader_has_its_outcome_and_the_next_is_read(
      String harm, Reason reason, String detail) {
    assertThat(extract("good")).isInstanceOf(Extracted.class);
    assertThat(extract(harm)).isEqualTo(new Refused("", reason, detail));
    assertThat(extract("good")).isInstanceOf(Extracted.class);
  }

  @Test
  void a_process_reads_one_file_after_the_other() {
    assertThat(extract("good")).returns(1, ChildrenTest::filesReadByItsProcess);
    assertThat(extract("good")).returns(2, ChildrenTest::filesReadByItsProcess);
    assertThat(started()).hasSize(1);
  }

  @Test
  void a_process_that_died_while_nobody_asked_is_replaced() {
    extract("good");
    started().forEach(each -> ProcessHandle.of(each).ifPresent(ChildrenTest::end));
    assertThat(extract("good")).returns(1, ChildrenTest::filesReadByItsProcess);
  }

  @Test
  void there_are_no_more_processes_than_allowed() throws Exception {
    try (var threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Extraction>> files =
          IntStream.range(0, 24)
              .<Callable<Extraction>>mapToObj(i -> () -> extract("good"))
              .toList();
      for (var each : threads.invokeAll(files)) {
        assertThat(each.get()).isInstanceOf(Extracted.class);
      }
    }
    assertThat(started()).hasSizeBetween(1, 2);
  }

  @Test
  void text_and_empty_files_need_no_process() {
    assertThat(children.extract("a.txt", "正文".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Extracted.class);
    assertThat(children.extract("a.docx", new byte[0]))
        .isEqualTo(new Refused("", Reason.EMPTY, "文件为空（0 字节）"));
    assertThat(started()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\u0003\u0004",
        "%PDF-1.4",
        "\u00d0\u00cf\u0011\u00e0",
        "<html>",
        "<!DOCTYPE html>"
      })
  void what_begins_as_another_format_is_not_looked_into_here(String start) {
    children.extract("a.txt", start.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(started()).hasSize(1);
  }

  @Test
  void none_is_left_when_all_is_done() {
    extract("good");
    var ended = started().stream().flatMap(id -> ProcessHandle.of(id).stream()).toList();
    children.close();
    ended.forEach(each -> each.onExit().join());
    assertThat(started()).isEmpty();
  }

  @Test
  void the_end_of_the_parent_ends_a_process_even_while_it_hangs() throws Exception {
    var process = new ProcessBuilder(Misbehaving.command()).start();
    try (var to = new java.io.DataOutputStream(process.getOutputStream())) {
      Frames.send(to, Wire.name("a"));
      Frames.send(to, Misbehaving.file("hang"));
    }
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void where_no_process_can_be_started_each_file_says_so() {
    try (var none = children(List.of("/no/such/java"), 1);
        var wrong = children(List.of(Misbehaving.command().getFirst(), "-Xmx1k"), 1)) {
      for (var each : List.of(none, wrong)) {
        assertThat(each.extract("a", Misbehaving.file("good")))
            .isEqualTo(new Refused("", Reason.FAILED, "读取进程无法启动，请检查 read_memory_mb 和剩余内存后重新收录"));
      }
    }
  }

  private static Children children(List<String> command, int most) {
    return new Children(new Extractors(), new Children.Limits(command, most, TIME));
  }

  private Extraction extract(String what) {
    return children.extract("a", Misbehaving.file(what));
  }

  private static int filesReadByItsProcess(Extraction extraction) {
    return ((Extracted) extraction).pages();
  }

  private Set<Long> started() {
    var now = processes();
    now.removeAll(before);
    return now;
  }

  private static Set<Long> processes() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }

  private static void end(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }
}
