package gongkai.http;

import gongkai.http.FindingList.Row;
import gongkai.json.Members;
import gongkai.json.ReportJson;
import gongkai.report.Review;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/// Findings as JSON and as a table that spreadsheet programs open.
public final class FindingTable {
  private static final List<String> HEAD =
      List.of(
          "report",
          "agency",
          "region",
          "year",
          "rule",
          "verdict",
          "at",
          "expected",
          "found",
          "message",
          "message_en",
          "review",
          "comment",
          "by",
          "reviewed");

  private FindingTable() {}

  public static Members json(Row row) {
    return ReportJson.finding(
        new Members()
            .text("report", row.about().report())
            .text("agency", row.about().agency())
            .texts("region", row.about().region().path())
            .number("year", row.about().year()),
        row.finding());
  }

  /// A table of findings that begins with its head.
  public static CsvTable<Row> csv(OutputStream out) throws IOException {
    return CsvTable.ofTexts(out, HEAD, FindingTable::cells);
  }

  private static Stream<String> cells(Row row) {
    var about = row.about();
    var finding = row.finding();
    return Stream.concat(
        Stream.of(
            about.report(),
            about.agency(),
            about.region().toString(),
            Integer.toString(about.year()),
            finding.rule(),
            finding.verdict().key(),
            finding.place(),
            finding.expected(),
            finding.found(),
            finding.message().zh(),
            finding.message().en()),
        reviewCells(finding.review()));
  }

  static Stream<String> reviewCells(Review review) {
    return Stream.of(
        review.isGiven() ? review.verdict().key() : "", review.comment(), review.by(), review.at());
  }
}
