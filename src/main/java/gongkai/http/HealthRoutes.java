package gongkai.http;

import gongkai.engine.ReportSearch;
import gongkai.json.Members;
import gongkai.meaning.Status;
import gongkai.suggest.Suggester;
import java.io.IOException;
import java.util.Objects;

/// `GET /livez`: the process answers. `GET /readyz`: its index answers too; what is still being
/// loaded beside it is said, and is no reason to wait.
final class HealthRoutes {
  private final ReportSearch index;
  private final Suggester suggester;
  private final long largestUpload;

  /// @param largestUpload in bytes; 0 where nothing is taken in
  HealthRoutes(ReportSearch index, Suggester suggester, long largestUpload) {
    this.index = index;
    this.suggester = suggester;
    this.largestUpload = largestUpload;
  }

  Reply live(Params params) throws Refusal {
    params.allowNone();
    return new Reply.Json(new Members().text("status", "ok"));
  }

  /// An index that cannot be read is told as every route tells it.
  Reply ready(Params params) throws IOException, Refusal {
    params.allowNone();
    var ready =
        new Members()
            .text("status", "ok")
            .text("version", version())
            .number("reports", index.size())
            .object("meaning", meaning(index.meaning()))
            .object("suggestions", suggestions());
    return new Reply.Json(
        largestUpload > 0
            ? ready.object("writing", new Members().number("largest_upload", largestUpload))
            : ready);
  }

  /// Empty where the program does not run from its jar.
  private static String version() {
    return Objects.requireNonNullElse(
        HealthRoutes.class.getPackage().getImplementationVersion(), "");
  }

  private Members suggestions() {
    return new Members().text("status", suggester.knowsReports() ? "on" : "loading");
  }

  private static Members meaning(Status status) {
    return switch (status) {
      case Status.Off(var reason) -> new Members().text("status", "off").text("reason", reason);
      case Status.Loading _ -> new Members().text("status", "loading");
      case Status.Following(long computed, long of) ->
          new Members().text("status", "on").number("computed", computed).number("of", of);
    };
  }
}
