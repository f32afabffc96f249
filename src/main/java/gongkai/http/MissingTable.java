package gongkai.http;

import gongkai.check.Attendance.Known;
import gongkai.check.Attendance.Line;
import gongkai.check.Attendance.Status;
import gongkai.http.Absences.Attended;
import gongkai.json.Members;
import gongkai.json.ReportJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who has published and who has not, as JSON and as a table.
public final class MissingTable {
  private static final List<String> HEAD =
      List.of(
          "agency",
          "agency_key",
          "region",
          "kind",
          "level",
          "year",
          "status",
          "verdict",
          "source",
          "years",
          "due",
          "published",
          "report",
          "review",
          "comment",
          "by",
          "reviewed");

  private MissingTable() {}

  public static Members json(Attended attended) {
    var line = attended.line();
    var of = line.of();
    var json =
        new Members()
            .text("agency", of.agency().name())
            .text("agency_key", of.agency().key())
            .texts("region", of.region().path())
            .text("kind", of.agency().kind())
            .text("level", of.agency().level())
            .number("year", of.year())
            .text("status", line.status().key())
            .text("verdict", verdict(line))
            .text("source", source(line));
    if (line.known() instanceof Known.Learnt(var years)) {
      json.integers("years", years);
    }
    return json.text("due", line.due().toString())
        .text("published", of.published())
        .text("report", of.id())
        .object("review", ReportJson.review(attended.review()));
  }

  /// How many lines there are of each status.
  static Members counts(List<Attended> lines) {
    var counts = new Members();
    tally(lines).forEach((status, count) -> counts.number(status.key(), count));
    return counts;
  }

  /// How many lines there are of each status, those of which there are none, too.
  public static Map<Status, Long> tally(List<Attended> lines) {
    var tally = new EnumMap<Status, Long>(Status.class);
    for (var status : Status.values()) {
      tally.put(status, lines.stream().filter(it -> it.line().status() == status).count());
    }
    return tally;
  }

  /// A table that begins with its head.
  public static CsvTable<Attended> csv(OutputStream out) throws IOException {
    return CsvTable.ofTexts(out, HEAD, MissingTable::cells);
  }

  private static Stream<String> cells(Attended attended) {
    var line = attended.line();
    var of = line.of();
    return Stream.concat(
        Stream.of(
            of.agency().name(),
            of.agency().key(),
            of.region().toString(),
            of.agency().kind(),
            of.agency().level(),
            Integer.toString(of.year()),
            line.status().key(),
            verdict(line),
            source(line),
            years(line.known()),
            line.due().toString(),
            of.published(),
            of.id()),
        FindingTable.reviewCells(attended.review()));
  }

  /// Of a report that is there nothing is in question.
  private static String verdict(Line line) {
    return line.status() == Status.MISSING ? line.verdict().key() : "";
  }

  private static String source(Line line) {
    return switch (line.known()) {
      case Known.Rostered() -> "roster";
      case Known.Learnt _ -> "reports";
    };
  }

  private static String years(Known known) {
    return switch (known) {
      case Known.Rostered() -> "";
      case Known.Learnt(var years) ->
          years.stream().map(String::valueOf).collect(Collectors.joining(" "));
    };
  }
}
