package gongkai.http;

import gongkai.engine.Match;
import gongkai.form.FigureName;
import gongkai.json.Outline;
import gongkai.json.ReportJson;
import gongkai.report.Assessment;
import gongkai.report.Reading;
import gongkai.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A row for each report: what it is, and its figures, each with what its cell holds and where the
/// value comes from; a computed one with the number of cases that it stands on.
final class ReportShape implements ExportShape {
  private static final String DERIVED = "derived";

  private final List<FigureName> figures;
  private final boolean isWhole;

  private ReportShape(List<FigureName> figures, boolean isWhole) {
    this.figures = List.copyOf(figures);
    this.isWhole = isWhole;
  }

  static ReportShape whole(List<FigureName> all) {
    return new ReportShape(all, true);
  }

  static ReportShape chosen(List<FigureName> figures) {
    return new ReportShape(figures, false);
  }

  @Override
  public Match.Depth depth() {
    return Match.Depth.REPORT;
  }

  @Override
  public List<String> head() {
    var head = new ArrayList<>(AboutReport.HEAD);
    for (var figure : figures) {
      head.add(figure.code());
      if (figure.derived()) {
        head.add(figure.code() + ".n");
      } else {
        head.add(figure.code() + ".cell");
        head.add(figure.code() + ".origin");
      }
    }
    return head;
  }

  @Override
  public List<List<Cell>> rows(Match match) throws IOException {
    var report = Outline.withFigures(match.source()).orElseThrow(AboutReport::none);
    var row = new ArrayList<>(AboutReport.cells(report));
    figures.forEach(
        figure -> row.addAll(figure.derived() ? derived(report, figure) : printed(report, figure)));
    return List.of(row);
  }

  /// Absent where the report has no such figure, and empty where its cell has no value.
  private static List<Cell> printed(Outline report, FigureName name) {
    var figure = report.figures().get(name.code());
    if (figure == null) {
      var computed = report.derived().get(name.code());
      return computed == null
          ? List.of(Cell.NOTHING, Cell.NOTHING, Cell.NOTHING)
          : List.of(Cell.of(computed.value()), Cell.NOTHING, Cell.of(DERIVED));
    }
    return List.of(
        figure.value().map(Cell::of).orElse(Cell.NOTHING),
        Cell.of(figure.cell()),
        Cell.of(figure.origin()));
  }

  private static List<Cell> derived(Outline report, FigureName name) {
    var computed = report.derived().get(name.code());
    return computed == null
        ? List.of(Cell.NOTHING, Cell.NOTHING)
        : List.of(Cell.of(computed.value()), Cell.of(computed.n()));
  }

  /// The whole report, as it is given alone; of its figures those that were chosen.
  @Override
  public List<String> lines(Match match) throws IOException {
    if (isWhole) {
      return List.of(match.source());
    }
    var report = ReportJson.read(match.source()).orElseThrow(AboutReport::none);
    return List.of(ReportJson.write(chosen(report)));
  }

  private Reading chosen(Report report) {
    var codes = figures.stream().map(FigureName::code).collect(Collectors.toSet());
    var assessment = report.assessment();
    return new Reading.Read(
        new Report(
            report.metadata(),
            report.source(),
            report.sections(),
            kept(report.figures(), codes::contains),
            report.narrative(),
            report.printedRule(),
            new Assessment(kept(assessment.derived(), codes::contains), assessment.findings()),
            report.outcome(),
            report.corrections()));
  }

  private static <T> Map<String, T> kept(Map<String, T> all, Predicate<String> chosen) {
    var kept = new LinkedHashMap<>(all);
    kept.keySet().removeIf(chosen.negate());
    return kept;
  }
}
