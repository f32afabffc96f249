package gongkai.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// Measures exports of a large index by a server that has little memory: one that collected what it
/// sends could not end. What counts is the time that the server had a core.
final class Exporting {
  private static final String MEMORY = "-Xmx256m";
  private static final String FIGURES = "figures=requests.received.total,requests.disclosure_rate";
  private static final List<String> EXPORTS =
      List.of(
          "format=csv&" + FIGURES,
          "format=csv",
          "format=xlsx&" + FIGURES,
          "format=jsonl",
          "format=csv&rows=passages&passage=problem");
  private final Options options;
  private final PrintStream log;

  Exporting(Options options, PrintStream log) {
    this.options = options;
    this.log = log;
  }

  String table() throws Exception {
    int count = options.exports();
    var index = LargeIndex.of(options, count, log);
    var table =
        new StringBuilder(
            """

            %,d reports, a server with %s:

            | export | MB | s | s of a core | reports a second of a core | objects in use after it, MB |
            |---|---|---|---|---|---|
            """
                .formatted(count, MEMORY));
    var command =
        Commands.gongkai(
            List.of(MEMORY), "serve", index.folder(), "--port", "0", "--meaning", "off");
    try (var server = Served.start(command)) {
      for (var export : EXPORTS) {
        log.println("exporting " + export);
        table.append(row(server, export, count));
      }
    }
    return table.toString();
  }

  private static String row(Served server, String export, int count) throws Exception {
    double before = server.coreSeconds();
    long begin = System.nanoTime();
    long bytes = bytes(server, export);
    double seconds = (System.nanoTime() - begin) / 1e9;
    double core = server.coreSeconds() - before;
    return String.format(
        Locale.ROOT,
        "| `%s` | %.1f | %.1f | %.1f | %,.0f | %.0f |%n",
        export,
        bytes / 1e6,
        seconds,
        core,
        count / core,
        server.heapMegabytes());
  }

  /// One that breaks off is no measure.
  private static long bytes(Served server, String export) throws IOException {
    var address = server.address().resolve("/api/v1/export?" + export);
    try (var in = address.toURL().openStream()) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
