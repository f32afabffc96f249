package gongkai.accuracy;

import gongkai.accuracy.Miss.Aspect;
import gongkai.accuracy.Miss.Verdict;
import gongkai.report.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes reports, has them read and prints how right that was: `docs/ACCURACY.md` names the
/// command and says what is counted.
public final class Accuracy {
  static final Path CONFIG = Path.of("config");

  /// Files that are made and converted together.
  private static final int BATCH = 240;

  private final Options options;
  private final Samples samples;
  private final Reader reader;
  private final Tally tally = new Tally();

  private Accuracy(Options options, List<Damage> damages) throws IOException {
    this.options = options;
    this.samples = new Samples(CONFIG, damages);
    this.reader = new Reader(CONFIG);
  }

  /// Runs with `name=value` arguments, which `Options` explains.
  public static void main(String[] arguments) throws IOException {
    var options = Options.of(List.of(arguments));
    var tally = run(options, options.damages());
    System.out.print(tally.toMarkdown());
    for (var aspect : Aspect.values()) {
      for (var verdict : List.of(Verdict.WRONG, Verdict.UNKNOWN)) {
        print(tally.misses(aspect, verdict), aspect + " " + verdict, options.show());
      }
    }
  }

  private static void print(List<Miss> misses, String what, int show) {
    System.out.println("\n" + what + ": " + misses.size());
    misses.stream().limit(show).forEach(miss -> System.out.println("  " + miss));
  }

  static Tally run(Options options, List<Damage> damages) throws IOException {
    var accuracy = new Accuracy(options, damages);
    if (!options.keep().isEmpty()) {
      Files.createDirectories(Path.of(options.keep()));
    }
    try (var conversions = new Conversions()) {
      for (int at = 0; at < options.reports(); at += BATCH) {
        accuracy.batch(at, Math.min(at + BATCH, options.reports()), conversions);
      }
    }
    return accuracy.tally;
  }

  private void batch(int from, int to, Conversions conversions) throws IOException {
    var made =
        IntStream.range(from, to)
            .parallel()
            .mapToObj(at -> samples.of(options.seed() + at, options.format(at)))
            .collect(Collectors.groupingBy(Sample::format));
    for (var each : made.entrySet()) {
      var files = conversions.converted(each.getKey(), each.getValue());
      if (files.isEmpty()) {
        each.getValue().forEach(sample -> tally.skip(sample.format(), "cannot be written here"));
      }
      for (var file : files) {
        keep(file);
      }
      files.parallelStream().forEach(this::one);
    }
  }

  private void one(Sample sample) {
    var reading = reader.read(sample);
    if (reading.outcome().status() == Outcome.Status.UNSUPPORTED) {
      tally.skip(sample.format(), "not read: " + String.join(" ", reading.outcome().notes()));
    } else {
      tally.report(sample);
      Comparison.count(sample, reading, tally);
    }
  }

  private void keep(Sample sample) throws IOException {
    if (!options.keep().isEmpty()) {
      Files.write(options.file(sample), sample.bytes());
    }
  }
}
