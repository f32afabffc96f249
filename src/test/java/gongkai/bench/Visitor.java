package gongkai.bench;

import com.google.gson.JsonObject;
import gongkai.bench.Queries.Query;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// One who asks one thing after the other and now and then sends a report, whose way he follows
/// until it is found, while he goes on asking.
final class Visitor {
  static final String UPLOAD = "upload of one report";
  static final String TASK = "how far an upload is";
  static final String LOOK = "is a report found";
  static final String FOUND = "from sending a report until it is found";

  /// Of a hundred turns.
  private static final int UPLOADS = 10;

  private final Caller caller;
  private final List<Query> queries;
  private final Random random;
  private final Source source;
  private Errand errand = new None();

  /// Reports that nobody has sent yet.
  record Source(SyntheticReports reports, AtomicInteger next) {}

  /// What became so far of the report that was sent last.
  private sealed interface Errand {}

  private record None() implements Errand {}

  private record Accepted(String task, long begin) implements Errand {}

  private record Read(String report, long begin) implements Errand {}

  Visitor(Caller caller, List<Query> queries, Random random, Source source) {
    this.caller = caller;
    this.queries = queries;
    this.random = random;
    this.source = source;
  }

  /// Asks for each thing once, and then for any until the end.
  ///
  /// @param end when to stop asking, by the clock of nanoseconds
  void visit(long end) throws InterruptedException {
    if (errand instanceof None) {
      errand = send(source.next().getAndIncrement());
    }
    for (var asked : Asked.values()) {
      turn(asked);
    }
    while (System.nanoTime() < end) {
      turn(Asked.any(random));
    }
  }

  private void turn(Asked asked) throws InterruptedException {
    if (!(errand instanceof None)) {
      errand = follow(errand);
    } else if (random.nextInt(100) < UPLOADS) {
      errand = send(source.next().getAndIncrement());
    }
    var query = queries.get(random.nextInt(queries.size()));
    caller.ask(asked.what(), asked.path(query), asked::isWhole);
  }

  /// Follows what was sent to its end.
  ///
  /// @param end when to give up, by the clock of nanoseconds
  void leave(long end) throws InterruptedException {
    while (!(errand instanceof None) && System.nanoTime() < end) {
      errand = follow(errand);
    }
    if (!(errand instanceof None)) {
      caller.answers().fault("accepted, but not found: " + errand);
    }
  }

  private Errand send(int number) throws InterruptedException {
    long begin = System.nanoTime();
    var text = source.reports().report(number).text();
    return caller
        .upload(UPLOAD, number + ".txt", text)
        .<Errand>map(task -> new Accepted(task.get("id").getAsString(), begin))
        .orElse(new None());
  }

  /// What is still to be followed after one more look.
  private Errand follow(Errand now) throws InterruptedException {
    return switch (now) {
      case None none -> none;
      case Accepted accepted -> await(accepted);
      case Read read -> look(read);
    };
  }

  private Errand await(Accepted now) throws InterruptedException {
    var task = caller.json(TASK, "/api/v1/tasks/" + now.task());
    return switch (task.map(each -> each.get("status").getAsString()).orElse("")) {
      case "done" -> read(now, task.orElseThrow());
      case "failed" -> {
        caller.answers().fault("accepted, but failed: " + task.orElseThrow());
        yield new None();
      }
      default -> now;
    };
  }

  private Errand read(Accepted now, JsonObject task) {
    var file = task.getAsJsonArray("files").get(0).getAsJsonObject();
    if (!file.has("report")) {
      caller.answers().fault("accepted, but not read: " + task);
      return new None();
    }
    return new Read(file.get("report").getAsString(), now.begin());
  }

  private Errand look(Read now) throws InterruptedException {
    var found = caller.json(LOOK, "/api/v1/reports?limit=0&id=" + Asked.encoded(now.report()));
    if (found.map(each -> each.getAsJsonObject("total").get("value").getAsInt()).orElse(0) == 0) {
      return now;
    }
    caller.answers().answered(FOUND, System.nanoTime() - now.begin());
    return new None();
  }
}
