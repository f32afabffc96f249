package gongkai.http;

import gongkai.engine.ReportSearch;
import gongkai.json.Members;
import gongkai.meaning.Status;
import java.io.IOException;

/// `GET /livez`: the process answers. `GET /readyz`: its index answers too.
final class HealthRoutes {
  private final ReportSearch index;

  HealthRoutes(ReportSearch index) {
    this.index = index;
  }

  Reply live(Params params) throws Refusal {
    params.allowNone();
    return new Reply.Json(new Members().text("status", "ok"));
  }

  /// An index that cannot be read is told as every route tells it.
  Reply ready(Params params) throws IOException, Refusal {
    params.allowNone();
    return new Reply.Json(
        new Members()
            .text("status", "ok")
            .number("reports", index.size())
            .object("meaning", meaning(index.meaning())));
  }

  private static Members meaning(Status status) {
    return switch (status) {
      case Status.Off(var reason) -> new Members().text("status", "off").text("reason", reason);
      case Status.Following(long computed, long of) ->
          new Members().text("status", "on").number("computed", computed).number("of", of);
    };
  }
}
