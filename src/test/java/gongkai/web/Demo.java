package gongkai.web;

import gongkai.analysis.Analysis;
import gongkai.check.Assessor;
import gongkai.document.Fields;
import gongkai.engine.SampleReport;
import gongkai.engine.SearchEngine;
import gongkai.engine.Stamp;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.engine.lucene.LuceneSettings;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.http.Catalog;
import gongkai.http.HttpServer;
import gongkai.http.HttpSettings;
import gongkai.ingest.FileReader;
import gongkai.ingest.Ingest;
import gongkai.ingest.Pipeline;
import gongkai.ingest.Progress;
import gongkai.ingest.Store;
import gongkai.ingest.YearlyIndex;
import gongkai.parse.ReportParser;
import gongkai.suggest.ShippedSources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A server over the sample reports on a free port of this machine.
final class Demo implements AutoCloseable {
  private static final Path CONFIG = Path.of("config");
  private static final Path SAMPLES = Path.of("src/main/samples/reports");
  private static final int LARGEST_FILE = 1 << 24;

  private final SearchEngine engine;
  private final HttpServer server;

  private Demo(SearchEngine engine, HttpServer server) {
    this.engine = engine;
    this.server = server;
  }

  /// @param folder for the index
  /// @param more files beside the samples
  /// @param origins whose pages may read from the server
  static Demo start(Path folder, List<Path> more, Set<String> origins) throws IOException {
    var form = Form.read(CONFIG.resolve("form"));
    var engine =
        LuceneEngine.openForWriting(
            new LuceneSettings(
                folder.resolve("lucene"),
                Analysis.read(CONFIG.resolve("analysis")),
                Stamp.of(Map.of()),
                Duration.ofSeconds(20)));
    index(folder, form, engine, more);
    var catalog =
        new Catalog(
            engine,
            form,
            Fields.read(CONFIG.resolve("fields.tsv"), form.figures()),
            Store.originals(folder)::find,
            ShippedSources.language(engine));
    // Else the first reader would wait for the names, and his page give up.
    catalog.language().suggester().refresh();
    var server = new HttpServer(new HttpSettings("127.0.0.1", 0, origins, false, 1 << 20), catalog);
    server.start();
    return new Demo(engine, server);
  }

  private static void index(Path folder, Form form, SearchEngine engine, List<Path> more)
      throws IOException {
    var parser =
        new ReportParser(
            form,
            Places.read(CONFIG.resolve("places")),
            Agencies.read(CONFIG.resolve("agencies.tsv")));
    var reader = new Pipeline(new Extractors(), parser, new Assessor(form));
    var paths = new ArrayList<>(List.of(SAMPLES));
    paths.addAll(more);
    try (var store = Store.open(folder, InstantSource.system())) {
      new Ingest(
              new FileReader(reader, LARGEST_FILE),
              store,
              new YearlyIndex(engine, new Assessor(form)),
              2)
          .run(paths, new Quiet());
    }
  }

  /// `http://127.0.0.1:PORT`
  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /// More reports than anybody would write files for.
  void add(List<SampleReport> reports) throws IOException {
    engine.add(reports.stream().map(SampleReport::build).toList());
    engine.commit();
  }

  @Override
  public void close() throws IOException {
    server.close();
    engine.close();
  }

  private static final class Quiet implements Progress {
    @Override
    public void begins(Stage stage, int files) {}

    @Override
    public void advances() {}

    @Override
    public void done(Result result) {}
  }
}
