package gongkai.bench;

import gongkai.bench.Results.Side;
import gongkai.document.ReportDocument;
import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/// Measures how fast files become reports and reports an index, in this process.
final class Indexing {
  /// Tells how long a thread had a core, in which other work on the machine takes little part.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// So many reports are read and indexed before anything is measured: until then Java compiles
  /// what it runs, on the same cores. What that costs shows in the rate from cold.
  private static final int WARM = 1_000;

  private final Options options;
  private final Parts parts;
  private final Path files;
  private final Path work;

  /// @param work a folder for this number of reports
  Indexing(Options options, Parts parts, Path work) {
    this.options = options;
    this.parts = parts;
    this.work = work;
    this.files = work.resolve("files");
  }

  Path files() {
    return files;
  }

  /// The baseline's index of the last run.
  Path plainIndex() {
    return work.resolve("plain");
  }

  /// Writes the files of so many reports.
  void write(SyntheticReports reports, int count) throws Exception {
    Folders.empty(files);
    for (int i = 0; i < count; i += 1000) {
      Files.createDirectories(folder(i));
    }
    Workers.each(
        IntStream.range(0, count).boxed().toList(),
        options.threads(),
        i -> Files.writeString(folder(i).resolve(i + ".txt"), reports.report(i).text()));
  }

  private Path folder(int number) {
    return files.resolve(Integer.toString(number / 1000));
  }

  void run(int count, Results results) throws Exception {
    var paths = paths();
    warmUp(paths);
    var documents = new AtomicReferenceArray<ReportDocument>(count);
    var cores = new LongAdder();
    double seconds =
        seconds(
            () ->
                Workers.each(
                    IntStream.range(0, count).boxed().toList(),
                    options.threads(),
                    i -> {
                      long begin = THREADS.getCurrentThreadCpuTime();
                      documents.set(i, read(paths.get(i)));
                      cores.add(THREADS.getCurrentThreadCpuTime() - begin);
                    }));
    results.add("files read into documents, a second", Side.GONGKAI, count / seconds);
    results.add("… ms of a core for each", Side.GONGKAI, cores.sum() / 1e6 / count);
    var made = IntStream.range(0, count).mapToObj(documents::get).toList();
    index(made, results);
    seconds = seconds(() -> ingest(count));
    results.add(
        "files indexed, originals and records kept, a second", Side.GONGKAI, count / seconds);
  }

  private void warmUp(List<Path> paths) throws Exception {
    try (var engine = parts.engine(Folders.empty(work.resolve("lucene")));
        var plain = new PlainIndex(Folders.empty(plainIndex()))) {
      Workers.each(
          IntStream.range(0, WARM).boxed().toList(),
          options.threads(),
          i -> {
            var document = read(paths.get(i % paths.size()));
            engine.add(List.of(document));
            plain.add(document);
          });
    }
  }

  private List<Path> paths() throws IOException {
    try (var found = Files.walk(files)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }

  private ReportDocument read(Path file) throws IOException {
    var content = Parts.content(Files.readString(file));
    var reading = parts.pipeline().read(file.toString(), content);
    if (!(reading instanceof Reading.Read read) || reading.outcome().status() != Status.OK) {
      throw new IllegalStateException(file + ": " + reading.outcome());
    }
    return parts.document(read);
  }

  private void index(List<ReportDocument> documents, Results results) throws Exception {
    try (var engine = parts.engine(Folders.empty(work.resolve("lucene")))) {
      indexed(
          () -> {
            Workers.each(documents, options.threads(), each -> engine.add(List.of(each)));
            engine.commit();
          },
          documents.size(),
          Side.GONGKAI,
          results);
    }
    try (var plain = new PlainIndex(Folders.empty(plainIndex()))) {
      indexed(
          () -> {
            Workers.each(documents, options.threads(), plain::add);
            plain.commit();
          },
          documents.size(),
          Side.PLAIN,
          results);
    }
  }

  /// What a core did for it tells more than the clock where others want the cores.
  private static void indexed(Timed work, int count, Side side, Results results) throws Exception {
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    long core = system.getProcessCpuTime();
    double seconds = seconds(work);
    results.add("documents indexed, a second", side, count / seconds);
    double spent = (system.getProcessCpuTime() - core) / 1e6;
    results.add("documents indexed, ms of a core each", side, spent / count);
  }

  private void ingest(int count) throws IOException {
    var tally =
        parts.ingest(List.of(files), Folders.empty(work.resolve("ingested")), options.threads());
    if (tally.count(Status.OK) != count) {
      throw new IllegalStateException("read " + tally.byStatus() + " of " + count);
    }
  }

  private interface Timed {
    void run() throws Exception;
  }

  private static double seconds(Timed work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }
}
