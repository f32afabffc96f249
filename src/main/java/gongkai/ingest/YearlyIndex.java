package gongkai.ingest;

import gongkai.check.Assessor;
import gongkai.document.Documents;
import gongkai.document.ReportDocument;
import gongkai.engine.SearchEngine;
import gongkai.json.ReportJson;
import gongkai.report.Reading;
import gongkai.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// An index in which every report is held against that of the year before.
public final class YearlyIndex {
  private final SearchEngine engine;
  private final Assessor assessor;

  public YearlyIndex(SearchEngine engine, Assessor assessor) {
    this.engine = engine;
    this.assessor = assessor;
  }

  SearchEngine engine() {
    return engine;
  }

  Assessor assessor() {
    return assessor;
  }

  /// A report as it is indexed, with no need of its file.
  Optional<Report> report(String id) throws IOException {
    return engine.report(id).flatMap(ReportJson::read);
  }

  void add(ReportDocument document) throws IOException {
    engine.add(List.of(document));
  }

  static ReportDocument document(Report report) {
    return Documents.of(report, ReportJson.write(new Reading.Read(report)));
  }
}
