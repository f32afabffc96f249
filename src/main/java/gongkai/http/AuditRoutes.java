package gongkai.http;

import gongkai.access.Act;
import gongkai.access.Audit;
import gongkai.http.Reply.Problem;
import gongkai.json.Members;
import java.io.IOException;
import java.util.List;

/// `GET /api/v1/audit`: who did what; and what takes it down.
final class AuditRoutes {
  private static final String LIMIT = "limit";
  private static final int USUAL_LIMIT = 20;
  private static final int MOST = 1000;

  private final Audit audit;

  AuditRoutes(Audit audit) {
    this.audit = audit;
  }

  Reply latest(Asked asked) throws IOException, Refusal {
    asked.params().allowOnly(List.of(LIMIT));
    int limit = asked.params().number(LIMIT, USUAL_LIMIT, MOST);
    return new Reply.Json(new Members().list("acts", audit.latest(limit), Act::members));
  }

  /// The same action, which is taken down with its outcome before that is answered: what cannot be
  /// taken down is answered as a fault of the disk.
  ///
  /// @param name of what is done
  Action watched(String name, Action action) {
    return asked -> {
      var reply = tried(name, action, asked);
      take(name, asked, reply);
      return reply;
    };
  }

  private Reply tried(String name, Action action, Asked asked) throws IOException, Refusal {
    try {
      return action.answer(asked);
    } catch (Refusal refusal) {
      take(name, asked, refusal.problem());
      throw refusal;
    } catch (IOException | RuntimeException e) {
      add(name, asked, asked.params().id(), "failed");
      throw e;
    }
  }

  private void take(String name, Asked asked, Reply reply) throws IOException {
    var id = asked.params().id();
    switch (reply) {
      case Reply.Accepted(var location, var _) -> add(name, asked, location, "accepted");
      case Problem problem -> add(name, asked, id, problem.fault().code());
      case Reply.Json _,
          Reply.Passing _,
          Reply.StoredJson _,
          Reply.Original _,
          Reply.Table _,
          Reply.Text _,
          Reply.Page _,
          Reply.Tagged _,
          Reply.Unchanged _ ->
          add(name, asked, id, "done");
    }
  }

  private void add(String name, Asked asked, String target, String outcome) throws IOException {
    audit.add(asked.who(), new Act.What(name, target), outcome, asked.from());
  }
}
