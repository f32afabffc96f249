package gongkai.http;

import gongkai.http.FindingList.Row;
import gongkai.json.Members;
import gongkai.json.ReportJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Findings as JSON and as a table that spreadsheet programs open.
public final class FindingTable {
  /// Without it those programs take UTF-8 for something else.
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// A cell that begins so would be run as a formula.
  private static final String FORMULA = "=+-@\t\r";

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
            .text("report", row.report().id().toString())
            .text("agency", row.report().agency().name())
            .texts("region", row.report().region().path())
            .number("year", row.report().id().year()),
        row.finding());
  }

  /// Writes a row at a time, so that no table is too long.
  public static final class Csv {
    private final CSVPrinter printer;

    public Csv(OutputStream out) throws IOException {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write(BYTE_ORDER_MARK);
      this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
      printer.printRecord(HEAD);
    }

    public void add(Row row) throws IOException {
      printer.printRecord(cells(row).map(Csv::harmless).toList());
    }

    /// What was written so far goes out.
    public void flush() throws IOException {
      printer.flush();
    }

    private static Stream<String> cells(Row row) {
      var report = row.report();
      var finding = row.finding();
      var review = finding.review();
      return Stream.of(
          report.id().toString(),
          report.agency().name(),
          report.region().toString(),
          Integer.toString(report.id().year()),
          finding.rule(),
          finding.verdict().key(),
          finding.place(),
          finding.expected(),
          finding.found(),
          finding.message().zh(),
          finding.message().en(),
          review.isGiven() ? review.verdict().key() : "",
          review.comment(),
          review.by(),
          review.at());
    }

    private static String harmless(String cell) {
      return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
  }
}
