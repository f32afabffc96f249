package gongkai.bench;

import gongkai.cli.ReaderMain;
import gongkai.extract.Children;
import gongkai.extract.Extracting;
import gongkai.extract.Extractors;
import gongkai.ingest.FileReader;
import gongkai.ingest.FileWalk;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Measures how fast files of each format are read, by the processes that read them in earnest. An
/// archive is unpacked by this one, and its members are counted.
final class Reading {
  private static final int MEMORY = 512;
  private static final int STARTS = 5;
  private static final int LARGEST = 32 << 20;
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  @SuppressWarnings("InlineFormatString")
  private static final String HEAD =
      """

      | format | files | first file from cold, ms | extracted a second, one core | … after warming up \
      | read into reports a second, %d threads | memory of a process at most, MB |
      |---|---|---|---|---|---|---|
      """;

  private static final String ARCHIVE = "zip";

  /// For an archive, which no process is asked for.
  private static final double UNASKED = 0;

  /// A file that a process only looks at, so that the time of its start is all there is.
  private static final byte[] GLANCE = {(byte) 0x89, 'P', 'N', 'G'};

  @SuppressWarnings("ArrayRecordComponent")
  private record FileToRead(Path path, byte[] bytes) {
    String name() {
      return path.getFileName().toString();
    }
  }

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
    var table = new StringBuilder(started()).append(HEAD.formatted(options.threads()));
    for (var format : files().entrySet()) {
      log.println("reading " + format.getValue().size() + " files of " + format.getKey());
      table.append(row(format.getKey(), format.getValue()));
    }
    return table.toString();
  }

  /// What the first file of a run waits for, and only if it is no text.
  private String started() throws Exception {
    var times = new double[STARTS];
    for (int i = 0; i < times.length; i++) {
      try (var children = children(1)) {
        times[i] = seconds(() -> children.extract("a.png", GLANCE));
      }
    }
    Arrays.sort(times);
    return "%na process for reading is ready after %.0f ms (%.0f–%.0f)%n"
        .formatted(times[STARTS / 2] * 1000, times[0] * 1000, times[STARTS - 1] * 1000);
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
      return new FileToRead(file, Files.readAllBytes(file));
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
      boolean isArchive = format.equals(ARCHIVE);
      double first = isArchive ? UNASKED : seconds(() -> extract(one, files.getFirst()));
      double cold = isArchive ? UNASKED : perSecond(files, one, 0);
      double warm = isArchive ? UNASKED : perSecond(files, one, options.seconds());
      double memory = peakMegabytes();
      double read = readPerSecond(files, all);
      return "| %s | %d | %s | %s | %s | %.1f | %s |%n"
          .formatted(
              format,
              files.size(),
              known("%.0f", first * 1000),
              known("%.1f", cold),
              known("%.1f", warm),
              read,
              known("%.0f", Math.max(memory, peakMegabytes())));
    }
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static String known(String format, double value) {
    return value == UNASKED ? "–" : String.format(Locale.ROOT, format, value);
  }

  private static Children children(int most) {
    return new Children(
        new Extractors(), new Children.Limits(ReaderMain.command(MEMORY), most, LIMIT));
  }

  private static void extract(Extracting extracting, FileToRead file) {
    extracting.extract(file.name(), file.bytes());
  }

  /// @param seconds how long to go on; zero is once over all files
  private static double perSecond(List<FileToRead> files, Extracting extracting, double seconds) {
    long begin = System.nanoTime();
    long count = 0;
    do {
      for (var file : files) {
        extract(extracting, file);
        count++;
      }
    } while (since(begin) < seconds);
    return count / since(begin);
  }

  private double readPerSecond(List<FileToRead> files, Extracting extracting) throws IOException {
    var found = FileWalk.of(files.stream().map(FileToRead::path).toList());
    var reader = new FileReader(Parts.read(config, extracting).pipeline(), LARGEST);
    var count = new AtomicLong();
    long begin = System.nanoTime();
    do {
      reader.readAll(found, options.threads(), _ -> count.incrementAndGet());
    } while (since(begin) < options.seconds());
    return count.get() / since(begin);
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
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
