package gongkai.http;

import gongkai.engine.Answer.Piece;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.Match;
import gongkai.json.Json;
import gongkai.json.Members;
import gongkai.json.Outline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row for each passage that matches, with the report that it stands in.
final class PassageShape implements ExportShape {
  private static final List<String> OWN = List.of("section", "passage", "label", "text", "page");

  @Override
  public Match.Depth depth() {
    return Match.Depth.PASSAGES;
  }

  @Override
  public List<String> head() {
    return Stream.concat(AboutReport.HEAD.stream(), OWN.stream()).toList();
  }

  @Override
  public List<List<Cell>> rows(Match match) throws IOException {
    var about = AboutReport.cells(read(match));
    return match.passages().stream().map(passage -> row(about, passage)).toList();
  }

  private static Outline read(Match match) throws IOException {
    return Outline.about(match.source()).orElseThrow(AboutReport::none);
  }

  private static List<Cell> row(List<Cell> about, Snippet passage) {
    var row = new ArrayList<>(about);
    row.add(Cell.of(passage.section()));
    row.add(Cell.of(passage.kind()));
    row.add(Cell.of(passage.label()));
    row.add(Cell.of(text(passage)));
    row.add(Cell.ofOrdinal(passage.page()));
    return row;
  }

  @Override
  public List<String> lines(Match match) throws IOException {
    var report = read(match);
    return match.passages().stream().map(passage -> Json.write(line(report, passage))).toList();
  }

  private static Members line(Outline report, Snippet passage) {
    var about = report.metadata();
    return new Members()
        .text("id", about.id().toString())
        .text("title", about.title())
        .text("agency", about.agency().name())
        .text("agency_key", about.agency().key())
        .text("kind", about.agency().kind())
        .text("level", about.agency().level())
        .texts("region", about.region().path())
        .number("year", about.id().year())
        .text("published", about.published())
        .text("edition", about.edition())
        .text("file", report.source().file())
        .text("url", report.source().url())
        .text("section", passage.section())
        .text("passage", passage.kind())
        .text("label", passage.label())
        .text("text", text(passage))
        .ordinal("page", passage.page());
  }

  private static String text(Snippet passage) {
    return passage.pieces().stream().map(Piece::text).collect(Collectors.joining());
  }
}
