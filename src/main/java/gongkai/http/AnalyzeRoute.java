package gongkai.http;

import gongkai.analysis.Analysis;
import gongkai.analysis.Cut;
import gongkai.json.Members;
import java.util.List;
import java.util.Locale;

/// `GET /api/v1/analyze`: the terms that a text comes to, for whoever wonders why something is
/// found or not.
final class AnalyzeRoute implements Route {
  private static final String TEXT = "text";

  private final Analysis analysis;

  AnalyzeRoute(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Reply answer(Params params) throws Refusal {
    params.allowOnly(List.of(TEXT));
    var text = params.text(TEXT);
    return new Reply.Json(
        new Members()
            .text("text", text)
            .list("words", Cut.words(analysis, text), AnalyzeRoute::cut)
            .list("characters", Cut.characters(analysis, text), AnalyzeRoute::cut));
  }

  private static Members cut(Cut cut) {
    return new Members()
        .text("term", cut.term())
        .number("start", cut.start())
        .number("end", cut.end())
        .text("kind", cut.kind().name().toLowerCase(Locale.ROOT));
  }
}
