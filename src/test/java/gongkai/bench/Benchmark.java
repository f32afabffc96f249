package gongkai.bench;

import gongkai.bench.Results.Side;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures the program and the baseline side by side and prints a table in Markdown:
/// `docs/PERFORMANCE.md` names the command and says what the figures mean.
public final class Benchmark {
  private static final Path CONFIG = Path.of("config");
  private static final int QUERIES = 500;

  /// Reports that are indexed before anything is measured, so that the machine code is there.
  private static final int WARM_UP = 2_000;

  private final Options options;
  private final PrintStream log;
  private final SyntheticReports reports;
  private final Parts parts;

  private Benchmark(Options options, PrintStream log) throws IOException {
    this.options = options;
    this.log = log;
    this.reports = new SyntheticReports(options.seed(), CONFIG);
    this.parts = Parts.read(CONFIG);
  }

  /// Runs with `name=value` arguments, which `Options` explains.
  public static void main(String[] arguments) throws Exception {
    System.out.print(run(Options.of(List.of(arguments)), System.err));
  }

  /// @param log is told what is going on
  static String run(Options options, PrintStream log) throws Exception {
    if (!options.reading().isEmpty()) {
      return machine() + new Reading(options, CONFIG, log).table();
    }
    if (options.agencies() > 0) {
      return machine() + new Suggesting(options, CONFIG, log).table();
    }
    if (options.exports() > 0) {
      return machine() + new Exporting(options, log).table();
    }
    if (options.answers() > 0) {
      return machine() + "\n" + new Answering(options, log).table();
    }
    if (options.memory() > 0) {
      return machine() + new Memory(options, log).table();
    }
    if (options.load() > 0) {
      return machine() + new UnderLoad(options, CONFIG, log).table();
    }
    if (options.start() > 0) {
      return machine() + new Starting(options, log).table();
    }
    if (options.words() > 0) {
      var reports = new SyntheticReports(options.seed(), CONFIG);
      return machine() + "\n" + new Cutting(options, reports).table(CONFIG, log);
    }
    var benchmark = new Benchmark(options, log);
    var tables = new StringBuilder(machine());
    benchmark.warmUp();
    for (int count : options.counts()) {
      tables.append("\n%,d reports:%n%n".formatted(count)).append(benchmark.table(count));
    }
    return tables.toString();
  }

  private static String machine() {
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    return "%d cores, %.0f GB of memory, Java %s (%s), %s %s%n"
        .formatted(
            system.getAvailableProcessors(),
            system.getTotalMemorySize() / 1e9,
            Runtime.version(),
            System.getProperty("java.vm.vendor"),
            system.getName(),
            system.getArch());
  }

  private void warmUp() throws Exception {
    int count = Math.min(WARM_UP, options.counts().stream().mapToInt(each -> each).max().orElse(0));
    log.println("warming up with " + count + " reports");
    var indexing = indexing("warm-up");
    indexing.write(reports, count);
    indexing.run(count, new Results());
    Folders.empty(options.work().resolve("warm-up"));
  }

  private Indexing indexing(String name) {
    return new Indexing(options, parts, options.work().resolve(name));
  }

  private String table(int count) throws Exception {
    var results = new Results();
    var indexing = indexing(Integer.toString(count));
    indexing.write(reports, count);
    for (int i = 0; i < options.runs(); i++) {
      log.println("indexing " + count + " reports, run " + (i + 1) + " of " + options.runs());
      indexing.run(count, results);
    }
    var index = options.work().resolve(count + "/index");
    command(indexing.files(), Folders.empty(index), count, results);
    size(index, indexing.plainIndex(), count, results);
    log.println("searching " + count + " reports");
    var queries = new Queries(reports, count, options.seed()).some(QUERIES);
    new Serving(options, queries, index, indexing.plainIndex()).run(results);
    return results.toMarkdown();
  }

  /// The whole command from cold, which also makes the index that is searched.
  private static void command(Path files, Path index, int count, Results results)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    index(files, index);
    double seconds = (System.nanoTime() - begin) / 1e9;
    results.add("`gongkai index` from cold, files a second", Side.GONGKAI, count / seconds);
  }

  static void index(Path files, Path index) throws IOException, InterruptedException {
    var process =
        Commands.gongkai("index", index, files.toString())
            .redirectErrorStream(true)
            .redirectOutput(index.resolveSibling("index.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(Files.readString(index.resolveSibling("index.log")));
    }
  }

  private static void size(Path index, Path plain, int count, Results results) throws IOException {
    var what = "bytes of index a report";
    results.add(what, Side.GONGKAI, (double) Folders.bytes(index.resolve("lucene")) / count);
    results.add(what, Side.PLAIN, (double) Folders.bytes(plain) / count);
    double kept =
        Folders.bytes(index.resolve("originals")) + Folders.bytes(index.resolve("records"));
    results.add("bytes of originals and records a report", Side.GONGKAI, kept / count);
  }
}
