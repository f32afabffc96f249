package gongkai.accuracy;

import gongkai.check.Assessor;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.ingest.Content;
import gongkai.ingest.Pipeline;
import gongkai.parse.ReportParser;
import gongkai.report.Reading;
import java.io.IOException;
import java.nio.file.Path;

/// The program's own way from bytes to a report.
final class Reader {
  private final Pipeline pipeline;

  Reader(Path config) throws IOException {
    var form = Form.read(config.resolve("form"));
    var places = Places.read(config.resolve("places"));
    var agencies = Agencies.read(config.resolve("agencies.tsv"));
    this.pipeline =
        new Pipeline(
            new Extractors(), new ReportParser(form, places, agencies), new Assessor(form));
  }

  Reading read(Sample sample) {
    return sample.format() == Format.ZIP
        ? Archives.read(sample, pipeline)
        : read(sample.file(), sample.bytes());
  }

  Reading read(String file, byte[] bytes) {
    return pipeline.read(file, new Content(bytes));
  }
}
