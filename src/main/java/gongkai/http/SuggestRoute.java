package gongkai.http;

import gongkai.json.Members;
import gongkai.suggest.Suggester;
import gongkai.suggest.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// `GET /api/v1/suggest`: what the end of a text may become, while it is typed.
final class SuggestRoute implements Route {
  private static final String TEXT = "q";
  private static final String LIMIT = "limit";
  private static final int DEFAULT_LIMIT = 10;

  private final Suggester suggester;

  SuggestRoute(Suggester suggester) {
    this.suggester = suggester;
  }

  @Override
  public Reply answer(Params params) throws IOException, Refusal {
    params.allowOnly(List.of(TEXT, LIMIT));
    int limit = params.number(LIMIT, DEFAULT_LIMIT, Suggester.MAX_LIMIT);
    var suggestions = suggester.suggest(params.text(TEXT), limit, params.locale());
    var json = new Members().list("suggestions", suggestions, SuggestRoute::suggestion);
    return new Reply.Json(suggester.knowsReports() ? json : json.flag("partial", true));
  }

  private static Members suggestion(Suggestion suggestion) {
    var json =
        new Members()
            .text("kind", suggestion.kind().name().toLowerCase(Locale.ROOT))
            .text("text", suggestion.text())
            .text("query", suggestion.query())
            .text("field", suggestion.field())
            .text("code", suggestion.code());
    if (suggestion.reports() > 0) {
      json.number("reports", suggestion.reports());
    }
    return json.list("pieces", suggestion.pieces(), SearchJson::piece);
  }
}
