package gongkai.bench;

import gongkai.bench.Visitor.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Clients do at once all that a server in a process of its own offers: no answer may be a fault,
/// no report that was accepted may be missing in the end, and memory must not grow.
final class UnderLoad {
  private static final String MEMORY = "-Xmx512m";
  private static final int QUERIES = 500;

  /// Objects in use may become that many times as many from the middle to the end, and a few
  /// megabytes more: reports are added all the time, and what is cached differs.
  private static final double GROWTH = 1.25;

  private static final double MORE_MEGABYTES = 24;

  /// How long after the last request an upload may take to be found.
  private static final long PATIENCE_S = 120;

  /// Faults that are told: where there is one there are often thousands.
  private static final int TOLD = 20;

  private final Options options;
  private final PrintStream log;
  private final int count;
  private final SyntheticReports reports;
  private final Path config;
  private final Answers answers = new Answers();

  /// Of the server, when it has nothing to do.
  private record Memory(double objects, double resident) {
    static Memory of(Served server) throws IOException, InterruptedException {
      return new Memory(server.heapMegabytes(), server.residentMegabytes());
    }
  }

  UnderLoad(Options options, Path config, PrintStream log) throws IOException {
    this.options = options;
    this.log = log;
    this.config = config;
    this.count = options.counts().getFirst();
    this.reports = new SyntheticReports(options.seed(), config);
  }

  /// @throws IllegalStateException if the server did what it must not
  String table() throws Exception {
    var index = index();
    var command = Commands.gongkai(List.of(MEMORY), "serve", index, "--port", "0");
    try (var server = Served.start(command);
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var table = load(server, new Caller(client, server.address(), token(index), answers));
      if (!answers.faults().isEmpty()) {
        throw new IllegalStateException(
            table + "\n" + answers.faults().stream().limit(TOLD).collect(Collectors.joining("\n")));
      }
      return table;
    }
  }

  private Path index() throws Exception {
    var folder = options.work().resolve("load");
    var indexing = new Indexing(options, Parts.read(config), folder);
    indexing.write(reports, count);
    log.println("indexing " + count + " reports");
    var index = Folders.empty(folder.resolve("index"));
    Benchmark.index(indexing.files(), index);
    return index;
  }

  private static String token(Path index) throws IOException {
    var command = Commands.gongkai("token", index, "load", "--role", "writer");
    var process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private String load(Served server, Caller caller) throws Exception {
    var visitors = visitors(caller, new Source(reports, new AtomicInteger(count)));
    log.println("warming up");
    visit(visitors, options.seconds());
    var start = Memory.of(server);
    log.println("the first half of " + options.load() + " seconds");
    visit(visitors, options.load() / 2);
    var middle = Memory.of(server);
    log.println("the second half");
    visit(visitors, options.load() / 2);
    leave(visitors);
    count(caller);
    var end = Memory.of(server);
    judge(middle, end);
    return text(List.of(start, middle, end));
  }

  private List<Visitor> visitors(Caller caller, Source source) {
    var queries = new Queries(reports, count, options.seed()).some(QUERIES);
    var random = new Random(options.seed());
    return Stream.generate(
            () -> new Visitor(caller, queries, new Random(random.nextLong()), source))
        .limit(options.clients())
        .toList();
  }

  private static void visit(List<Visitor> visitors, double seconds) throws Exception {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    Workers.each(visitors, visitors.size(), each -> each.visit(end));
  }

  private static void leave(List<Visitor> visitors) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    Workers.each(visitors, visitors.size(), each -> each.leave(end));
  }

  /// Each report that was accepted is there, also those that were followed long ago.
  private void count(Caller caller) throws InterruptedException {
    long wanted = (long) count + answers.count(Visitor.UPLOAD);
    long found =
        caller
            .json(Visitor.LOOK, "/api/v1/reports?limit=0")
            .map(answer -> answer.getAsJsonObject("total").get("value").getAsLong())
            .orElse(0L);
    if (found != wanted) {
      answers.fault("%d reports are found, and not %d".formatted(found, wanted));
    }
  }

  private void judge(Memory middle, Memory end) {
    if (end.objects() > GROWTH * middle.objects() + MORE_MEGABYTES) {
      answers.fault("memory grows: " + middle + ", then " + end);
    }
  }

  private String text(List<Memory> memories) {
    var rows =
        answers.rows(
            Stream.concat(
                    Stream.of(Asked.values()).map(Asked::what),
                    Stream.of(Visitor.UPLOAD, Visitor.TASK, Visitor.LOOK, Visitor.FOUND))
                .toList());
    return """

    %,d reports and %,d more that were sent, %d clients for %.0f s, a server with %s:

    | asked | answers | p50 ms | p99 ms | longest ms | refused as busy |
    |---|---|---|---|---|---|
    %s
    | server's memory, MB | start | middle | end |
    |---|---|---|---|
    | objects in use | %s |
    | of the machine | %s |
    """
        .formatted(
            count,
            answers.count(Visitor.UPLOAD),
            options.clients(),
            options.load(),
            MEMORY,
            rows,
            cells(memories, Memory::objects),
            cells(memories, Memory::resident));
  }

  private static String cells(List<Memory> memories, ToDoubleFunction<Memory> megabytes) {
    return memories.stream()
        .map(each -> String.format(Locale.ROOT, "%,.0f", megabytes.applyAsDouble(each)))
        .collect(Collectors.joining(" | "));
  }
}
