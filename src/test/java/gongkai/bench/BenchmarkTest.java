package gongkai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benchmark runs, whatever the program has become; what it measures here means nothing.
class BenchmarkTest {

  @Test
  void every_row_of_the_table_is_measured(@TempDir Path work) throws Exception {
    var options =
        Options.of(List.of("counts=12", "runs=1", "warmup=2", "seconds=0.05", "work=" + work));
    var table = Benchmark.run(options, new PrintStream(OutputStream.nullOutputStream()));
    assertThat(table).contains("12 reports:");
    assertThat(table.lines().filter(line -> line.startsWith("| ")).skip(1))
        .hasSize(23)
        .noneMatch(row -> row.contains("– | – |"));
  }

  @Test
  void answers_over_a_large_index_are_measured_in_process_and_over_http(@TempDir Path work)
      throws Exception {
    var options =
        Options.of(List.of("answers=40", "runs=1", "warmup=2", "seconds=0.02", "work=" + work));
    var table = Benchmark.run(options, new PrintStream(OutputStream.nullOutputStream()));
    assertThat(table.lines().filter(line -> line.startsWith("| ")).skip(1))
        .hasSize(30)
        .noneMatch(row -> row.contains("– | – |"));
  }

  @Test
  void the_memory_of_a_server_is_measured_alone(@TempDir Path work) throws Exception {
    var options = Options.of(List.of("memory=100", "warmup=2", "work=" + work));
    var table = Benchmark.run(options, new PrintStream(OutputStream.nullOutputStream()));
    assertThat(table).contains("50 times 2 reports");
    assertThat(table.lines().filter(line -> line.matches("\\| after .* \\| \\d+ \\| \\d+ \\|")))
        .hasSize(3);
  }

  @Test
  void each_kind_of_export_is_measured(@TempDir Path work) throws Exception {
    var options = Options.of(List.of("exports=120", "work=" + work));
    var table = Benchmark.run(options, new PrintStream(OutputStream.nullOutputStream()));
    assertThat(table.lines().filter(line -> line.startsWith("| `format="))).hasSize(5);
  }

  @Test
  void all_that_a_server_offers_is_done_at_once_without_a_fault(@TempDir Path work)
      throws Exception {
    var options =
        Options.of(List.of("load=4", "clients=4", "counts=40", "seconds=0", "work=" + work));
    var table = Benchmark.run(options, new PrintStream(OutputStream.nullOutputStream()));
    assertThat(table.lines().filter(line -> line.startsWith("| ")).skip(1))
        .hasSize(Asked.values().length + 7)
        .noneMatch(row -> row.contains("| 0 | – |"));
  }

  @Test
  void a_start_is_measured_with_and_without_a_cache(@TempDir Path work) throws Exception {
    var options = Options.of(List.of("start=20", "runs=1", "work=" + work));
    var table = Benchmark.run(options, new PrintStream(OutputStream.nullOutputStream()));
    assertThat(table.lines().filter(line -> line.startsWith("| "))).hasSize(4);
  }

  @Test
  void suggestions_are_measured_by_what_is_typed() throws Exception {
    var options = Options.of(List.of("agencies=500", "seconds=0.01"));
    var table = Benchmark.run(options, new PrintStream(OutputStream.nullOutputStream()));
    assertThat(table).contains("500 agencies: names collected in ");
    assertThat(table.lines().filter(line -> line.startsWith("| ")).skip(1))
        .hasSize(12)
        .allMatch(row -> row.matches("\\| [a-z, ]+ \\| [\\d,]+ \\| [\\d.]+ \\| [\\d.]+ \\|"));
  }

  @Test
  void every_format_in_a_folder_is_read(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "一、总体情况");
    Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2});
    Files.writeString(folder.resolve("c.zip"), "PK");
    var options = Options.of(List.of("reading=" + folder, "seconds=0.05"));
    var table = Benchmark.run(options, new PrintStream(OutputStream.nullOutputStream()));
    assertThat(table).contains("a process for reading is ready after ");
    assertThat(table.lines().filter(line -> line.startsWith("| ")).skip(1))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("| bin | 1 | "),
            row -> assertThat(row).startsWith("| txt | 1 | "),
            row -> assertThat(row).startsWith("| zip | 1 | – | – | – | "));
  }
}
