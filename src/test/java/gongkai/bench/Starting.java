package gongkai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Measures `gongkai serve` from its start to its first answer over HTTP: by the clock, and by the
/// time that its threads had a core until then, which says more where other programs run. Of the
/// package also with Java's AOT cache, which the run before has written at its end.
final class Starting {
  private static final String ASKED = "/api/v1/search?q=%E5%85%AC%E5%BC%80&limit=10";

  private final Options options;
  private final PrintStream log;

  /// What one start took.
  private record Took(double seconds, double core) {}

  Starting(Options options, PrintStream log) {
    this.options = options;
    this.log = log;
  }

  String table() throws Exception {
    int count = options.start();
    var index = LargeIndex.of(options, count, log).folder();
    var cache = Folders.empty(options.work().resolve("aot"));
    log.println("starting without a cache");
    var table =
        new StringBuilder("\n%,d reports, %d starts each:\n\n".formatted(count, options.runs()));
    table.append("| start to first answer | s by the clock | s of a core |\n|---|---|---|\n");
    table.append(row("without a cache", starts(index, "off")));
    log.println("starting with Java's AOT cache");
    var first = start(index, cache.toString());
    table.append(row("the start whose end writes Java's AOT cache", List.of(first)));
    table.append(row("with Java's AOT cache", starts(index, cache.toString())));
    return table.toString();
  }

  private List<Took> starts(Path index, String cache) throws Exception {
    var all = new ArrayList<Took>();
    for (int i = 0; i < options.runs(); i++) {
      all.add(start(index, cache));
    }
    return all;
  }

  private static Took start(Path index, String cache) throws IOException {
    var command = Commands.gongkai("serve", index, "--port", "0");
    command.environment().put("GONGKAI_AOT", cache);
    long begin = System.nanoTime();
    try (var server = Served.start(command)) {
      Load.answer(server.address().resolve(ASKED));
      return new Took((System.nanoTime() - begin) / 1e9, server.coreSeconds());
    }
  }

  private static String row(String what, List<Took> all) {
    return "| %s | %s | %s |\n".formatted(what, cell(all, Took::seconds), cell(all, Took::core));
  }

  /// The median, and from the least to the most.
  private static String cell(List<Took> all, ToDoubleFunction<Took> part) {
    var sorted = all.stream().mapToDouble(part).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f–%.2f)",
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1]);
  }
}
