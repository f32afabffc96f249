package gongkai.http;

import gongkai.compare.Comparison;
import gongkai.compare.FigureChange;
import gongkai.compare.Promise;
import gongkai.compare.Promise.Again;
import gongkai.compare.Repeated;
import gongkai.compare.SectionChange;
import gongkai.compare.SectionChange.PassageChange;
import gongkai.compare.SectionChange.Piece;
import gongkai.engine.ReportSearch;
import gongkai.http.Reply.Problem;
import gongkai.json.Members;
import gongkai.json.ReportJson;
import gongkai.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// `GET /api/v1/compare`: two reports side by side.
final class CompareRoute implements Route {
  private static final String EARLIER = "earlier";
  private static final String LATER = "later";

  private final ReportSearch index;

  CompareRoute(ReportSearch index) {
    this.index = index;
  }

  @Override
  public Reply answer(Params params) throws IOException, Refusal {
    params.allowOnly(List.of(EARLIER, LATER));
    var earlier = report(params, EARLIER);
    var later = report(params, LATER);
    var comparison = Comparison.of(earlier, later);
    return new Reply.Json(
        new Members()
            .object(EARLIER, about(earlier))
            .object(LATER, about(later))
            .list("figures", comparison.figures(), each -> figure(each, earlier, later))
            .list("sections", comparison.sections(), CompareRoute::section)
            .object("repeated", repeated(comparison.repeated()))
            .list("promises", comparison.promises(), CompareRoute::promise));
  }

  private Report report(Params params, String name) throws IOException, Refusal {
    var id = params.text(name);
    if (id.isEmpty()) {
      throw new Refusal(Problem.invalid(name, "report"));
    }
    return index
        .report(id)
        .flatMap(ReportJson::read)
        .orElseThrow(() -> new Refusal(Problem.of(Fault.REPORT_UNKNOWN, id)));
  }

  private static Members about(Report report) {
    return new Members()
        .text("id", report.id().toString())
        .text("title", report.metadata().title())
        .text("agency", report.metadata().agency().name())
        .number("year", report.id().year());
  }

  private static Members figure(FigureChange change, Report earlier, Report later) {
    var code = change.code();
    var json = new Members().text("code", code);
    change.earlier().ifPresent(it -> json.object(EARLIER, ReportJson.figure(earlier, code, it)));
    change.later().ifPresent(it -> json.object(LATER, ReportJson.figure(later, code, it)));
    change.difference().ifPresent(difference -> json.number("difference", difference));
    return json.flag("unusual", change.unusual());
  }

  private static Members section(SectionChange change) {
    return new Members()
        .text("key", change.key().key())
        .list("passages", change.passages(), CompareRoute::passage);
  }

  private static Members passage(PassageChange change) {
    var json = new Members();
    return switch (change) {
      case PassageChange.Same(var passage) ->
          json.text("change", "same").object(LATER, ReportJson.passage(passage));
      case PassageChange.Added(var passage) ->
          json.text("change", "added").object(LATER, ReportJson.passage(passage));
      case PassageChange.Removed(var passage) ->
          json.text("change", "removed").object(EARLIER, ReportJson.passage(passage));
      case PassageChange.Reworded(var earlier, var later, var pieces) ->
          json.text("change", "reworded")
              .object(EARLIER, ReportJson.passage(earlier))
              .object(LATER, ReportJson.passage(later))
              .list("pieces", pieces, CompareRoute::piece);
    };
  }

  private static Members piece(Piece piece) {
    return new Members()
        .text("change", piece.change().name().toLowerCase(Locale.ROOT))
        .text("text", piece.text());
  }

  private static Members repeated(Repeated repeated) {
    return new Members()
        .number("characters", repeated.characters())
        .number("repeated", repeated.repeated())
        .number("share", repeated.share());
  }

  private static Members promise(Promise promise) {
    return new Members()
        .object("improvement", ReportJson.passage(promise.improvement()))
        .list("problems", promise.problems(), CompareRoute::again);
  }

  private static Members again(Again again) {
    return new Members()
        .object("passage", ReportJson.passage(again.problem()))
        .number("likeness", again.likeness());
  }
}
