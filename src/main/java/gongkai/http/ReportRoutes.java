package gongkai.http;

import gongkai.engine.ReportSearch;
import gongkai.http.Reply.Problem;
import gongkai.json.ReportJson;
import gongkai.report.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/// `GET /api/v1/reports/{id}` and `/api/v1/reports/{id}/original`
final class ReportRoutes {
  private static final Set<String> PLAIN_TEXT = Set.of("text/plain", "text/markdown");

  private final ReportSearch index;
  private final Catalog.Originals originals;

  ReportRoutes(ReportSearch index, Catalog.Originals originals) {
    this.index = index;
    this.originals = originals;
  }

  Reply report(Params params) throws IOException, Refusal {
    params.allowNone();
    var report = index.report(params.id());
    return report.isPresent()
        ? new Reply.StoredJson(report.get())
        : Problem.of(Fault.REPORT_UNKNOWN, params.id());
  }

  Reply original(Params params) throws IOException, Refusal {
    params.allowNone();
    var report = index.report(params.id());
    if (report.isEmpty()) {
      return Problem.of(Fault.REPORT_UNKNOWN, params.id());
    }
    var source = ReportJson.source(report.get());
    var original = originals.find(source.sha256());
    return original.isPresent()
        ? reply(source, original.get())
        : Problem.of(Fault.ORIGINAL_UNKNOWN, params.id());
  }

  private static Reply reply(Source source, Path original) throws IOException {
    var mediaType = source.mediaType();
    var charset = PLAIN_TEXT.contains(mediaType) ? TextCharset.of(original) : "";
    return new Reply.Original(Content.Stored.of(original), mediaType, charset, source.file());
  }
}
