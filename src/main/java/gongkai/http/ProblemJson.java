package gongkai.http;

import gongkai.http.Reply.Problem;
import gongkai.json.Members;
import java.util.Locale;

/// The shape of a problem (RFC 9457), in the reader's language.
final class ProblemJson {
  private ProblemJson() {}

  static Members of(Problem problem, Locale locale) {
    var fault = problem.fault();
    return new Members()
        .text("title", fault.title(locale))
        .number("status", fault.status())
        .text("detail", problem.detail().in(locale))
        .text("code", fault.code())
        .text("parameter", problem.parameter())
        .text("nearest", problem.nearest());
  }
}
