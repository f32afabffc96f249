package gongkai.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Sends requests to a server, and tells answers from refusals that are meant and from faults.
final class Caller {
  private static final Set<Integer> ANSWERS = Set.of(200, 202);

  /// A server that has too much to do says so, and when to come again.
  private static final Set<Integer> REFUSALS = Set.of(429, 503);

  /// A request that takes longer is not answered at all.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client;
  private final URI server;
  private final String token;
  private final Answers answers;

  /// @param token of one who may write
  Caller(HttpClient client, URI server, String token, Answers answers) {
    this.client = client;
    this.server = server;
    this.token = token;
    this.answers = answers;
  }

  Answers answers() {
    return answers;
  }

  /// Asks, and reads the whole answer.
  ///
  /// @param isWhole looks at the last line
  void ask(String what, String path, Predicate<String> isWhole) throws InterruptedException {
    var last = send(what, request(path));
    if (last.isPresent() && !isWhole.test(last.orElseThrow())) {
      answers.fault(what + ": " + path + " broke off after " + start(last.orElseThrow()));
    }
  }

  /// The answer, or nothing where there was none.
  Optional<JsonObject> json(String what, String path) throws InterruptedException {
    return send(what, request(path)).map(text -> JsonParser.parseString(text).getAsJsonObject());
  }

  /// The answer to a file that was accepted, or nothing where it was not.
  Optional<JsonObject> upload(String what, String name, String text) throws InterruptedException {
    var request = request("/api/v1/reports?name=" + name).POST(BodyPublishers.ofString(text));
    return send(what, request).map(answer -> JsonParser.parseString(answer).getAsJsonObject());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  /// The last line of an answer.
  private Optional<String> send(String what, HttpRequest.Builder building)
      throws InterruptedException {
    var request = building.build();
    long begin = System.nanoTime();
    try {
      var answer = client.send(request, BodyHandlers.ofLines());
      var last = answer.body().reduce("", (_, line) -> line);
      if (ANSWERS.contains(answer.statusCode())) {
        answers.answered(what, System.nanoTime() - begin);
        return Optional.of(last);
      }
      if (REFUSALS.contains(answer.statusCode())
          && answer.headers().firstValue("Retry-After").isPresent()) {
        answers.refused(what);
      } else {
        answers.fault(
            "%s: %s was answered %d: %s"
                .formatted(what, request.uri(), answer.statusCode(), start(last)));
      }
    } catch (IOException | UncheckedIOException e) {
      answers.fault(what + ": " + request.uri() + " was not answered: " + e);
    }
    return Optional.empty();
  }

  private static String start(String text) {
    return text.substring(0, Math.min(200, text.length()));
  }
}
