package gongkai.http;

import gongkai.analysis.Analysis;
import gongkai.check.Assessor;
import gongkai.document.Fields;
import gongkai.document.ReportDocument;
import gongkai.engine.ReportSearch;
import gongkai.engine.Stamp;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.engine.lucene.LuceneSettings;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.ingest.FileReader;
import gongkai.ingest.Ingest;
import gongkai.ingest.Pipeline;
import gongkai.ingest.Progress;
import gongkai.ingest.Store;
import gongkai.ingest.YearlyIndex;
import gongkai.parse.ReportParser;
import gongkai.suggest.ShippedSources;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// The sample reports in a real index, read over a real connection.
final class SampleServer implements AutoCloseable {
  private static final Path REPORTS = Path.of("src/main/samples/reports");

  /// No sample is nearly as large.
  private static final int LARGEST_FILE = 1 << 20;

  private final HttpClient client = HttpClient.newHttpClient();
  private final LuceneEngine engine;
  private final Catalog catalog;
  private final HttpServer server;

  /// No answer leaves here that is not as the program describes it.
  private final Contract contract = Contract.ofProgram();

  private SampleServer(Path folder) throws IOException {
    var form = Form.read(Path.of("config/form"));
    var fields = Fields.read(Path.of("config/fields.tsv"), form.figures());
    var analysis = Analysis.read(Path.of("config/analysis"));
    engine =
        LuceneEngine.openForWriting(
            new LuceneSettings(
                folder.resolve("lucene"), analysis, Stamp.of(Map.of()), Duration.ofSeconds(30)));
    try (var store = Store.open(folder, InstantSource.system())) {
      new Ingest(files(form), store, new YearlyIndex(engine, new Assessor(form)), 1)
          .run(List.of(REPORTS), new Unseen());
    }
    var originals = Store.originals(folder);
    catalog = new Catalog(engine, form, fields, originals::find, ShippedSources.language(engine));
    server = new HttpServer(HttpSettings.loopback(0), catalog);
    server.start();
  }

  static SampleServer start(Path folder) throws IOException {
    return new SampleServer(folder);
  }

  private static FileReader files(Form form) throws IOException {
    var places = Places.read(Path.of("config/places"));
    var agencies = Agencies.read(Path.of("config/agencies.tsv"));
    var parser = new ReportParser(form, places, agencies);
    return new FileReader(new Pipeline(new Extractors(), parser, new Assessor(form)), LARGEST_FILE);
  }

  /// @param path with its parameters, percent-encoded
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, BodyHandlers.ofString());
  }

  <T> HttpResponse<T> get(String path, BodyHandler<T> body)
      throws IOException, InterruptedException {
    return contract.held(client.send(request(path).build(), body));
  }

  HttpResponse<String> get(String path, String header, String value)
      throws IOException, InterruptedException {
    return get(path, BodyHandlers.ofString(), header, value);
  }

  Catalog catalog() {
    return catalog;
  }

  /// @param headers names and values in turn
  <T> HttpResponse<T> get(String path, BodyHandler<T> body, String... headers)
      throws IOException, InterruptedException {
    return contract.held(client.send(request(path).headers(headers).build(), body));
  }

  /// Has another report found at once.
  void add(ReportDocument report) throws IOException {
    engine.add(List.of(report));
    engine.commit();
  }

  ReportSearch index() {
    return engine;
  }

  void delete(String id) throws IOException {
    engine.delete(List.of(id));
    engine.commit();
  }

  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    var request = request(path).method(method, BodyPublishers.noBody()).build();
    return contract.held(client.send(request, BodyHandlers.ofString()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
    engine.close();
  }

  /// Nobody looks on.
  private static final class Unseen implements Progress {
    @Override
    public void begins(Stage stage, int files) {}

    @Override
    public void advances() {}

    @Override
    public void done(Result result) {}
  }
}
