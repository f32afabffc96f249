package gongkai.http;

import gongkai.http.Reply.Problem;
import gongkai.ingest.Upload;
import gongkai.json.Members;
import java.io.IOException;
import java.util.List;

/// `POST /api/v1/reports`: files to be read. `GET /api/v1/tasks` and `/api/v1/tasks/{id}`: what
/// became of them. `DELETE /api/v1/reports/{id}`
final class UploadRoutes {
  private static final String NAME = "name";
  private static final String LIMIT = "limit";
  private static final String TASKS = "/api/v1/tasks";
  private static final int USUAL_LIMIT = 20;
  private static final int MOST = 1000;

  private final Desk desk;

  UploadRoutes(Desk desk) {
    this.desk = desk;
  }

  /// One file as the body itself with its name as a parameter, or any number as a form sends them.
  Reply upload(Asked asked) throws IOException, Refusal {
    asked.params().allowOnly(List.of(NAME));
    try (var draft = desk.uploads().begin()) {
      if (FormFiles.isForm(asked)) {
        FormFiles.addTo(draft, asked);
      } else {
        draft.add(name(asked.params()), asked.body().open());
      }
      if (draft.files() == 0) {
        throw new Refusal(Problem.of(Fault.BODY_EMPTY));
      }
      var upload = draft.accept(asked.who().name());
      desk.wake();
      return new Reply.Accepted(TASKS + "/" + upload.id(), upload.json());
    }
  }

  private static String name(Params params) throws Refusal {
    var name = params.text(NAME);
    if (name.isBlank()) {
      throw new Refusal(Problem.invalid(NAME, "missing"));
    }
    return name;
  }

  Reply task(Asked asked) throws IOException, Refusal {
    asked.params().allowNone();
    return desk.uploads()
        .find(asked.params().id())
        .<Reply>map(upload -> new Reply.Json(upload.json()))
        .orElseGet(() -> Problem.of(Fault.TASK_UNKNOWN, asked.params().id()));
  }

  Reply tasks(Asked asked) throws IOException, Refusal {
    asked.params().allowOnly(List.of(LIMIT));
    int limit = asked.params().number(LIMIT, USUAL_LIMIT, MOST);
    return new Reply.Json(new Members().list("tasks", desk.uploads().latest(limit), Upload::json));
  }

  Reply delete(Asked asked) throws IOException, Refusal {
    asked.params().allowNone();
    var id = asked.params().id();
    return desk.delete(id, asked.who().name())
        ? new Reply.Json(new Members().text("deleted", id))
        : Problem.of(Fault.REPORT_UNKNOWN, id);
  }
}
