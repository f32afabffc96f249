package gongkai.http;

import gongkai.http.Reply.Problem;
import gongkai.json.Members;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// `GET /api/v1/multi`: several searches in one call. Each is answered in its place, by what was
/// found or by its problem, so that one slip costs one answer.
final class MultiRoute implements Route {
  private static final String SEARCH = "search";

  /// As many as a page of counts shows.
  static final int MOST = 20;

  private final Route search;
  private final Patience patience;

  /// @param search what answers each
  /// @param patience how long all may take; those that are left then are told so
  MultiRoute(Route search, Patience patience) {
    this.search = search;
    this.patience = patience;
  }

  @Override
  public Reply answer(Params params) throws IOException, Refusal {
    params.allowOnly(List.of(SEARCH));
    var searches = params.values().getOrDefault(SEARCH, List.of());
    if (searches.isEmpty()) {
      throw new Refusal(Problem.invalid(SEARCH, "absent"));
    }
    if (searches.size() > MOST) {
      throw new Refusal(Problem.invalid(SEARCH, "too_many", String.valueOf(MOST)));
    }
    var answers = new ArrayList<Members>();
    var isOver = patience.begun();
    boolean lasts = true;
    for (var query : searches) {
      var reply = isOver.getAsBoolean() ? late() : answer(query, params);
      lasts = lasts && !(reply instanceof Reply.Passing) && !isLate(reply);
      answers.add(members(reply, params));
    }
    var body = new Members().list("answers", answers, Function.identity());
    return lasts ? new Reply.Json(body) : new Reply.Passing(body);
  }

  private Problem late() {
    return Problem.of(Fault.ANSWER_TIMED_OUT, String.valueOf(patience.most().toSeconds()));
  }

  private static boolean isLate(Reply reply) {
    return reply instanceof Problem problem && problem.fault() == Fault.ANSWER_TIMED_OUT;
  }

  private Reply answer(String query, Params params) throws IOException {
    try {
      return search.answer(Params.read("", query, params.locale()));
    } catch (Refusal refusal) {
      return refusal.problem();
    }
  }

  private static Members members(Reply reply, Params params) {
    return switch (reply) {
      case Reply.Json(var body) -> body;
      case Reply.Passing(var body) -> body;
      case Problem problem -> ProblemJson.of(problem, params.locale());
      case Reply.StoredJson _,
          Reply.Original _,
          Reply.Table _,
          Reply.Accepted _,
          Reply.Text _,
          Reply.Page _,
          Reply.Tagged _,
          Reply.Unchanged _ ->
          throw new IllegalStateException("no answer to a search: " + reply);
    };
  }
}
