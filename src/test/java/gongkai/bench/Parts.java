package gongkai.bench;

import gongkai.analysis.Analysis;
import gongkai.check.Assessor;
import gongkai.document.Documents;
import gongkai.document.ReportDocument;
import gongkai.engine.Stamp;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.engine.lucene.LuceneSettings;
import gongkai.extract.Extracting;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.ingest.Content;
import gongkai.ingest.FileReader;
import gongkai.ingest.Ingest;
import gongkai.ingest.Pipeline;
import gongkai.ingest.Progress;
import gongkai.ingest.Store;
import gongkai.ingest.Tally;
import gongkai.ingest.YearlyIndex;
import gongkai.json.ReportJson;
import gongkai.parse.ReportParser;
import gongkai.report.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// The parts of the program that bring in reports, put together as the program does.
record Parts(Pipeline pipeline, Analysis analysis, Assessor assessor) {
  private static final int LARGEST = 32 << 20;

  /// @param config the folder of that name
  static Parts read(Path config) throws IOException {
    return read(config, new Extractors());
  }

  static Parts read(Path config, Extracting extracting) throws IOException {
    var form = Form.read(config.resolve("form"));
    var places = Places.read(config.resolve("places"));
    var agencies = Agencies.read(config.resolve("agencies.tsv"));
    var parser = new ReportParser(form, places, agencies);
    var assessor = new Assessor(form);
    return new Parts(
        new Pipeline(extracting, parser, assessor),
        Analysis.read(config.resolve("analysis")),
        assessor);
  }

  static Content content(String text) {
    return new Content(text.getBytes(StandardCharsets.UTF_8));
  }

  ReportDocument document(Reading.Read read) {
    return Documents.of(read.report(), ReportJson.write(read));
  }

  LuceneEngine engine(Path folder) throws IOException {
    var stamp = Stamp.of(Map.of("reading", "benchmark"));
    return LuceneEngine.openForWriting(
        new LuceneSettings(folder, analysis, stamp, Duration.ofSeconds(5)));
  }

  /// Brings files into an empty index folder, with originals and records.
  Tally ingest(List<Path> paths, Path index, int threads) throws IOException {
    try (var store = Store.open(index, InstantSource.system());
        var engine = engine(index.resolve("lucene"))) {
      var yearly = new YearlyIndex(engine, assessor);
      return new Ingest(new FileReader(pipeline, LARGEST), store, yearly, threads)
          .run(paths, new Unheard());
    }
  }

  private static final class Unheard implements Progress {
    @Override
    public void begins(Stage stage, int files) {}

    @Override
    public void advances() {}

    @Override
    public void done(Result result) {}
  }
}
