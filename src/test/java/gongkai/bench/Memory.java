package gongkai.bench;

import gongkai.document.ReportDocument;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.engine.lucene.LuceneSettings;
import gongkai.meaning.Meanings;
import gongkai.report.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;

/// Measures the memory of a server over a large index, which is made in a minute: of fewer
/// different reports, whose segments it has fifty times over. What else runs on the machine plays
/// no part.
final class Memory {
  private static final int TIMES = 50;
  private static final int QUERIES = 500;
  private static final String FACETS = "&facet=kind,region,year,requests.granted.total";

  private final Options options;
  private final PrintStream log;
  private final Path config = Path.of("config");
  private final SyntheticReports reports;

  Memory(Options options, PrintStream log) throws IOException {
    this.options = options;
    this.log = log;
    this.reports = new SyntheticReports(options.seed(), config);
  }

  String table() throws Exception {
    int different = Math.max(1, options.memory() / TIMES);
    var index = new LargeIndex(options.work().resolve("memory-" + options.memory()), different);
    if (!Files.exists(index.plain())) {
      log.println("making an index of " + different + " reports, " + TIMES + " times over");
      make(index);
    }
    var table =
        new StringBuilder(
            """

            %d times %,d reports, %.0f MB of index:

            | memory of the server, MB | objects in use | of the machine |
            |---|---|---|
            """
                .formatted(TIMES, different, Folders.bytes(index.lucene()) / 1e6));
    try (var server =
        Served.start(
            Commands.gongkai("serve", index.folder(), "--port", "0", "--meaning", "off"))) {
      table.append(row("after the start", server));
      ask(server, different, "");
      table.append(row("after %d searches".formatted(options.warmup()), server));
      ask(server, different, FACETS);
      table.append(row("after %d with four facets".formatted(options.warmup()), server));
    }
    return table.toString();
  }

  private static String row(String when, Served server) throws Exception {
    double resident = server.residentMegabytes();
    return String.format(
        Locale.ROOT, "| %s | %.0f | %.0f |%n", when, server.heapMegabytes(), resident);
  }

  private void ask(Served server, int different, String more) throws IOException {
    log.println("asking" + more);
    var queries = new Queries(reports, different, options.seed()).some(QUERIES);
    Load.warm(queries.stream().map(query -> request(server, query, more)).toList(), options.warmup());
  }

  private static URI request(Served server, Queries.Query query, String more) {
    var text = URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
    return server.address().resolve("/api/v1/search?q=" + text + more);
  }

  /// The folder with one file comes in by the command, so that it is as a server wants it.
  private void make(LargeIndex index) throws Exception {
    var parts = Parts.read(config);
    Folders.empty(index.folder());
    var indexing = new Indexing(options, parts, index.folder());
    indexing.write(reports, 1);
    Benchmark.index(indexing.files(), index.folder());
    var some = index.folder().resolve("some");
    var known = index.settings(config, Meanings.off(""));
    var settings = new LuceneSettings(some, known.analysis(), known.stamp(), known.timeLimit());
    try (var engine = LuceneEngine.openForWriting(settings)) {
      Workers.each(
          IntStream.range(0, index.count()).boxed().toList(),
          options.threads(),
          i -> engine.add(List.of(document(parts, i))));
      engine.commit();
    }
    repeat(some, index.lucene());
    Files.createDirectories(index.plain());
  }

  private ReportDocument document(Parts parts, int number) throws IOException {
    var reading =
        parts.pipeline().read(number + ".txt", Parts.content(reports.report(number).text()));
    return parts.document((Reading.Read) reading);
  }

  private static void repeat(Path some, Path index) throws IOException {
    try (var from = FSDirectory.open(some);
        var to = FSDirectory.open(index);
        var writer =
            new IndexWriter(to, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
      for (int i = 0; i < TIMES; i++) {
        writer.addIndexes(from);
      }
      writer.commit();
    }
  }
}
