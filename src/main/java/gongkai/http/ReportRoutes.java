package gongkai.http;

import gongkai.engine.ReportSearch;
import gongkai.http.Reply.Problem;
import gongkai.json.ReportJson;
import java.io.IOException;

/// `GET /api/v1/reports/{id}` and `/api/v1/reports/{id}/original`
final class ReportRoutes {
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
        ? new Reply.Original(original.get(), source.mediaType(), source.file())
        : Problem.of(Fault.ORIGINAL_UNKNOWN, params.id());
  }
}
