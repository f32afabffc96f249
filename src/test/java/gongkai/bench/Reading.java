package gongkai.bench;

import gongkai.cli.ReaderMain;
import gongkai.extract.Children;
import gongkai.extract.Extracting;
import gongkai.extract.Extractors;
import gongkai.ingest.Content;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Measures how fast files of each format are read, by the processes that read them in earnest.
final class Reading {
  private static final int MEMORY = 512;
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  @SuppressWarnings("InlineFormatString")
  private static final String HEAD =
      """

      | format | files | first file from cold, ms | extracted a second, one core | … after warming up \
      | read into reports a second, %d threads | memory of a process at most, MB |
      |---|---|---|---|---|---|---|
      """;

  @SuppressWarnings("ArrayRecordComponent")
  private record FileToRead(String name, byte[] bytes) {}

  private final Options options;
  private final Path config;
  private final PrintStream log;

  Reading(Options options, Path config, PrintStream log) {
    this.options = options;
    this.config = config;
    this.log = log;
  }

  /// A row for each format, by the ends of the files' names.
  String table() throws Exception {
    var table = new StringBuilder(HEAD.formatted(options.threads()));
    for (var format : files().entrySet()) {
      log.println("reading " + format.getValue().size() + " files of " + format.getKey());
      table.append(row(format.getKey(), format.getValue()));
    }
    return table.toString();
  }

  private Map<String, List<FileToRead>> files() throws IOException {
    try (var found = Files.walk(Path.of(options.reading()))) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().contains("."))
          .sorted()
          .map(Reading::file)
          .collect(Collectors.groupingBy(Reading::format, TreeMap::new, Collectors.toList()));
    }
  }

  private static FileToRead file(Path file) {
    try {
      return new FileToRead(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String format(FileToRead file) {
    return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private String row(String format, List<FileToRead> files) throws Exception {
    try (var one = children(1);
        var all = children(options.threads())) {
      double first = seconds(() -> extract(one, files.getFirst()));
      double cold = perSecond(files, file -> extract(one, file), 1, 0);
      double warm = perSecond(files, file -> extract(one, file), 1, options.seconds());
      double memory = peakMegabytes();
      var pipeline = Parts.read(config, all).pipeline();
      double read =
          perSecond(
              files,
              file -> pipeline.read(file.name(), new Content(file.bytes())),
              options.threads(),
              options.seconds());
      return "| %s | %d | %.0f | %.1f | %.1f | %.1f | %.0f |%n"
          .formatted(format, files.size(), first * 1000, cold, warm, read, memory);
    }
  }

  private static Children children(int most) {
    return new Children(
        new Extractors(), new Children.Limits(ReaderMain.command(MEMORY), most, LIMIT));
  }

  private static void extract(Extracting extracting, FileToRead file) {
    extracting.extract(file.name(), file.bytes());
  }

  /// @param seconds how long to go on; zero is once over all files
  private static double perSecond(
      List<FileToRead> files, Workers.Work<FileToRead> work, int threads, double seconds)
      throws Exception {
    var count = new AtomicLong();
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * 1e9);
    Workers.each(
        IntStream.range(0, threads).boxed().toList(),
        threads,
        _ -> {
          do {
            for (var file : files) {
              work.on(file);
              count.incrementAndGet();
            }
          } while (System.nanoTime() < end);
        });
    return count.get() / ((System.nanoTime() - begin) / 1e9);
  }

  private interface Timed {
    void run() throws Exception;
  }

  private static double seconds(Timed work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  /// Of the processes that this one has started; zero where there are none or the system does not
  /// tell.
  private static double peakMegabytes() {
    return ProcessHandle.current()
        .children()
        .map(each -> Path.of("/proc", Long.toString(each.pid()), "status"))
        .filter(Files::exists)
        .mapToDouble(Reading::peak)
        .max()
        .orElse(0);
  }

  private static double peak(Path status) {
    try {
      var found = PEAK.matcher(Files.readString(status));
      return found.find() ? Double.parseDouble(found.group(1)) / 1024 : 0;
    } catch (IOException ended) {
      return 0;
    }
  }
}
