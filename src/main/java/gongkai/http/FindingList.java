package gongkai.http;

import gongkai.engine.Answer;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Hit;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.json.ReportJson;
import gongkai.report.Finding;
import gongkai.report.Metadata;
import gongkai.report.Region;
import java.io.IOException;

/// The findings of the indexed reports, report by report.
public final class FindingList {

  /// One finding and what it is about.
  public record Row(About about, Finding finding) {}

  /// A report, or one that is missing.
  ///
  /// @param report its id; empty where it is missing
  public record About(String report, String agency, Region region, int year) {
    static About of(Metadata report) {
      return new About(
          report.id().toString(), report.agency().name(), report.region(), report.id().year());
    }
  }

  /// Is given one row after the other.
  @FunctionalInterface
  public interface Taker {
    void take(Row row) throws IOException;
  }

  private final ReportSearch index;
  private final Absences absences;

  public FindingList(ReportSearch index, Roll roll) {
    this(index, new Absences(index, roll));
  }

  FindingList(ReportSearch index, Absences absences) {
    this.index = index;
    this.absences = absences;
  }

  /// Gives all findings of all reports that the request finds, page by page, then those of reports
  /// that are missing.
  public void all(Request first, FindingFilter filter, Taker taker) throws IOException {
    var request = first;
    while (true) {
      if (!(index.search(request) instanceof Found found)) {
        throw new IOException("the index was replaced while its findings were listed; ask again");
      }
      rows(found, request, filter, taker);
      if (found.next().isEmpty()) {
        return;
      }
      request = after(request, found.next());
    }
  }

  /// The reports that the request finds.
  Answer search(Request request) throws IOException {
    return index.search(request);
  }

  /// Gives the findings of the reports of one page, and after the last what belongs to no report.
  void rows(Found found, Request request, FindingFilter filter, Taker taker) throws IOException {
    for (var hit : found.hits()) {
      rows(hit, filter, taker);
    }
    if (found.next().isEmpty()) {
      for (var row : absences.findings(request, filter)) {
        taker.take(row);
      }
    }
  }

  /// A report that has gone since it was found has no findings any more.
  private void rows(Hit hit, FindingFilter filter, Taker taker) throws IOException {
    var report = index.report(hit.id()).flatMap(ReportJson::read);
    if (report.isPresent()) {
      for (var finding : report.get().assessment().findings()) {
        if (filter.fits(finding)) {
          taker.take(new Row(About.of(report.get().metadata()), finding));
        }
      }
    }
  }

  private static Request after(Request request, String cursor) {
    var page = new Request.Page(request.page().limit(), request.page().sort(), cursor);
    return new Request(request.query(), request.filters(), request.wanted(), page);
  }
}
