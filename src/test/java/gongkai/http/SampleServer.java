package gongkai.http;

import gongkai.analysis.Analysis;
import gongkai.check.Assessor;
import gongkai.document.Documents;
import gongkai.document.Fields;
import gongkai.document.ReportDocument;
import gongkai.engine.Stamp;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.engine.lucene.LuceneSettings;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.json.ReportJson;
import gongkai.parse.ReportParser;
import gongkai.report.Reading;
import gongkai.report.Source;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sample reports in a real index, read over a real connection.
final class SampleServer implements AutoCloseable {
  private static final Path REPORTS = Path.of("src/main/samples/reports");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Path> originals = new HashMap<>();
  private final LuceneEngine engine;
  private final HttpServer server;

  private SampleServer(Path folder) throws IOException {
    var form = Form.read(Path.of("config/form"));
    var fields = Fields.read(Path.of("config/fields.tsv"), form.figures());
    var analysis = Analysis.read(Path.of("config/analysis"));
    var stamp = Stamp.of(Map.of());
    engine =
        LuceneEngine.openForWriting(
            new LuceneSettings(folder, analysis, stamp, Duration.ofSeconds(30)));
    engine.add(documents(form));
    engine.commit();
    var catalog =
        new Catalog(engine, form, fields, hash -> Optional.ofNullable(originals.get(hash)));
    server = new HttpServer(HttpSettings.loopback(0), catalog);
    server.start();
  }

  static SampleServer start(Path folder) throws IOException {
    return new SampleServer(folder);
  }

  private List<ReportDocument> documents(Form form) throws IOException {
    var parser =
        new ReportParser(
            form,
            Places.read(Path.of("config/places")),
            Agencies.read(Path.of("config/agencies.tsv")));
    var assessor = new Assessor(form);
    var documents = new ArrayList<ReportDocument>();
    try (var files = Files.list(REPORTS)) {
      for (var file : files.sorted().toList()) {
        if (read(file, parser) instanceof Reading.Read(var report)) {
          var assessed = assessor.assess(report);
          var json = ReportJson.write(new Reading.Read(assessed));
          documents.add(Documents.of(assessed, json));
        }
      }
    }
    return documents;
  }

  private Reading read(Path file, ReportParser parser) throws IOException {
    var content = Files.readAllBytes(file);
    var extracted = (Extracted) new Extractors().extract(file.getFileName().toString(), content);
    var hash = sha256(content);
    originals.put(hash, file);
    var source =
        new Source(
            REPORTS.relativize(file).toString(), hash, extracted.mediaType(), extracted.pages());
    return parser.parse(source, extracted.blocks());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /// @param path with its parameters, percent-encoded
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, BodyHandlers.ofString());
  }

  <T> HttpResponse<T> get(String path, BodyHandler<T> body)
      throws IOException, InterruptedException {
    return client.send(request(path).build(), body);
  }

  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    var request = request(path).method(method, BodyPublishers.noBody()).build();
    return client.send(request, BodyHandlers.ofString());
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
}
