package gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gongkai.report.Figure;
import gongkai.report.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Broken files: whatever is done to one, reading ends in an outcome, and no figure comes from
/// nowhere.
class FuzzTest {
  private static final Path REAL = Path.of("../shared/reports");
  private static final List<Format> FORMATS =
      List.of(Format.TXT, Format.MD, Format.TXT, Format.HTML, Format.DOCX);
  private static final int SHORT = 300;
  private static final int CUT = 100;
  private static final int LONG = 100_000;

  /// A part of the long form, for who runs it piece by piece: `-Dfuzz.from=300 -Dfuzz.to=10000`.
  private static final int FROM = Integer.getInteger("fuzz.from", SHORT);

  private static final int TO = Integer.getInteger("fuzz.to", LONG);

  private final Samples samples;
  private final Reader reader;

  FuzzTest() throws IOException {
    this.samples = new Samples(Accuracy.CONFIG, Damages.usual());
    this.reader = new Reader(Accuracy.CONFIG);
  }

  @Test
  void any_broken_file_ends_in_an_outcome() {
    IntStream.range(0, SHORT).parallel().forEach(this::broken);
  }

  @Tag("long")
  @Test
  void a_hundred_thousand_broken_files_end_in_an_outcome() {
    IntStream.range(FROM, TO).parallel().forEach(this::broken);
  }

  @Tag("long")
  @Test
  void no_figure_of_many_cut_tables_is_one_that_was_not_printed() {
    assertThat(IntStream.range(FROM, TO).parallel().boxed().flatMap(this::untrue)).isEmpty();
  }

  @Test
  void a_broken_real_report_ends_in_an_outcome() throws IOException {
    if (Files.isDirectory(REAL)) {
      try (var files = Files.list(REAL)) {
        for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
          var bytes = Files.readAllBytes(file);
          for (var mutation : Mutation.values()) {
            var broken = mutation.of(bytes, bytes, new Dice(mutation.name().length()));
            assertThat(reader.read(file.toString(), broken).outcome().status()).isNotNull();
          }
        }
      }
    }
  }

  @Test
  void a_cut_table_gives_no_figure_that_was_not_printed() {
    assertThat(IntStream.range(0, CUT).parallel().boxed().flatMap(this::untrue)).isEmpty();
  }

  @Test
  void noise_is_no_report() {
    for (int seed = 0; seed < 50; seed++) {
      var noise = new Dice(seed).bytes(4_000);
      assertThat(reader.read(seed + ".txt", noise)).isInstanceOf(Reading.Rejected.class);
    }
  }

  private void broken(int seed) {
    var dice = new Dice(seed);
    var sample = samples.of(seed, dice.of(FORMATS));
    var other = samples.of(seed + 1L, dice.of(FORMATS));
    var mutation = dice.of(List.of(Mutation.values()));
    var bytes = mutation.of(sample.bytes(), other.bytes(), dice);
    assertThatCode(() -> reader.read(sample.file(), bytes))
        .as("%s of %s, seed %d", mutation, sample, seed)
        .doesNotThrowAnyException();
  }

  /// What is read of a part must be what the whole says; that a cell is empty is no number.
  private Stream<String> untrue(int seed) {
    var dice = new Dice(seed);
    var sample = samples.of(seed, Format.MD);
    var mutation = dice.of(Mutation.LINES_CUT, Mutation.LINES_DROPPED);
    var bytes = mutation.of(sample.bytes(), sample.bytes(), dice);
    if (!(reader.read(sample.file(), bytes) instanceof Reading.Read(var report))) {
      return Stream.of();
    }
    var truth = sample.truth().figures();
    return report.figures().entrySet().stream()
        .filter(read -> !isTrue(read.getValue(), truth.get(read.getKey())))
        .map(
            read ->
                "%s %s, true %s, %s".formatted(read, mutation, truth.get(read.getKey()), sample));
  }

  private static boolean isTrue(Figure read, @Nullable Figure truth) {
    return read.value().isEmpty() || (truth != null && read.value().equals(truth.value()));
  }
}
