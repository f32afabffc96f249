package gongkai.bench;

import com.google.gson.JsonObject;
import gongkai.bench.Queries.Query;
import java.util.List;
import java.util.Optional;
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
  private Optional<Sent> sent = Optional.empty();

  /// Reports that nobody has sent yet.
  record Source(SyntheticReports reports, AtomicInteger next) {}

  /// A report that was accepted.
  ///
  /// @param task of the upload
  /// @param report its id, as soon as it is known
  private record Sent(String task, Optional<String> report, long begin) {}

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
    if (sent.isEmpty()) {
      sent = send(source.next().getAndIncrement());
    }
    for (var asked : Asked.values()) {
      turn(asked);
    }
    while (System.nanoTime() < end) {
      turn(Asked.any(random));
    }
  }

  private void turn(Asked asked) throws InterruptedException {
    if (sent.isPresent()) {
      sent = follow(sent.orElseThrow());
    } else if (random.nextInt(100) < UPLOADS) {
      sent = send(source.next().getAndIncrement());
    }
    var query = queries.get(random.nextInt(queries.size()));
    caller.ask(asked.what(), asked.path(query), asked::isWhole);
  }

  /// Follows what was sent to its end.
  ///
  /// @param end when to give up, by the clock of nanoseconds
  void leave(long end) throws InterruptedException {
    while (sent.isPresent() && System.nanoTime() < end) {
      sent = follow(sent.orElseThrow());
    }
    sent.ifPresent(each -> caller.answers().fault("accepted, but not found: " + each));
  }

  private Optional<Sent> send(int number) throws InterruptedException {
    long begin = System.nanoTime();
    var text = source.reports().report(number).text();
    return caller
        .upload(UPLOAD, number + ".txt", text)
        .map(task -> new Sent(task.get("id").getAsString(), Optional.empty(), begin));
  }

  /// What is still to be followed after one more look.
  private Optional<Sent> follow(Sent now) throws InterruptedException {
    return now.report().isPresent() ? look(now, now.report().orElseThrow()) : await(now);
  }

  private Optional<Sent> await(Sent now) throws InterruptedException {
    var task = caller.json(TASK, "/api/v1/tasks/" + now.task());
    return switch (task.map(each -> each.get("status").getAsString()).orElse("")) {
      case "done" -> read(now, task.orElseThrow());
      case "failed" -> {
        caller.answers().fault("accepted, but failed: " + task.orElseThrow());
        yield Optional.empty();
      }
      default -> Optional.of(now);
    };
  }

  private Optional<Sent> read(Sent now, JsonObject task) {
    var file = task.getAsJsonArray("files").get(0).getAsJsonObject();
    if (!file.has("report")) {
      caller.answers().fault("accepted, but not read: " + task);
      return Optional.empty();
    }
    return Optional.of(
        new Sent(now.task(), Optional.of(file.get("report").getAsString()), now.begin()));
  }

  private Optional<Sent> look(Sent now, String report) throws InterruptedException {
    var found = caller.json(LOOK, "/api/v1/reports?limit=0&id=" + Asked.encoded(report));
    if (found.isEmpty()
        || found.orElseThrow().getAsJsonObject("total").get("value").getAsInt() == 0) {
      return Optional.of(now);
    }
    caller.answers().answered(FOUND, System.nanoTime() - now.begin());
    return Optional.empty();
  }
}
