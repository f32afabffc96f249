package gongkai.http;

import gongkai.engine.Answer.FoundBy;
import gongkai.engine.ReportSearch;
import gongkai.engine.Similar;
import gongkai.engine.Similar.Alike;
import gongkai.engine.Similar.Problem;
import gongkai.json.Members;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// `GET /api/v1/reports/{id}/similar`: who else has these problems, and what they did about them.
final class SimilarRoute implements Route {
  private static final String LIMIT = "limit";
  private static final int DEFAULT_LIMIT = 5;
  private static final int MAX_LIMIT = 50;

  private final ReportSearch index;

  SimilarRoute(ReportSearch index) {
    this.index = index;
  }

  @Override
  public Reply answer(Params params) throws IOException, Refusal {
    params.allowOnly(List.of(LIMIT));
    int limit = params.number(LIMIT, DEFAULT_LIMIT, MAX_LIMIT);
    return switch (index.similar(params.id(), limit)) {
      case Similar.NoReport _ -> Reply.Problem.of(Fault.REPORT_UNKNOWN, params.id());
      case Similar.Problems(var problems) ->
          new Reply.Json(new Members().list("problems", problems, SimilarRoute::problem));
    };
  }

  private static Members problem(Problem problem) {
    return new Members()
        .object("passage", SearchJson.passage(problem.passage()))
        .text("by", key(problem.by()))
        .list("others", problem.others(), SimilarRoute::alike);
  }

  private static Members alike(Alike alike) {
    return new Members()
        .object("report", SearchJson.hit(alike.report()))
        .list("measures", alike.measures(), SearchJson::passage);
  }

  private static String key(FoundBy by) {
    return by.name().toLowerCase(Locale.ROOT);
  }
}
