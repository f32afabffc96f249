package gongkai.http;

import static java.net.http.HttpResponse.BodyHandlers.ofInputStream;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers that do not come to their end, by the fault of either side.
class BrokenOffTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final byte[] LINE = "公开\n".repeat(100).getBytes(UTF_8);
  private static final CountDownLatch ENDED = new CountDownLatch(1);

  private static HttpServer server;

  @BeforeAll
  static void start() throws IOException {
    var routes =
        new Routes()
            .add("/api/endless", _ -> new Reply.Table(BrokenOffTest::writeOnAndOn, "all.csv"))
            .add("/api/broken", _ -> new Reply.Table(BrokenOffTest::breakOff, "all.csv"))
            .add("/api/early", _ -> new Reply.Table(BrokenOffTest::failEarly, "all.csv"))
            .add("/api/faulty", _ -> new Reply.Table(BrokenOffTest::fail, "all.csv"));
    server =
        new HttpServer(
            HttpSettings.loopback(0),
            new Site(routes, new Assets(Map.of()), Access.toRead(), Set.of()));
    server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void writeOnAndOn(OutputStream out) throws IOException {
    try {
      while (true) {
        out.write(LINE);
      }
    } catch (IOException gone) {
      ENDED.countDown();
      throw gone;
    }
  }

  private static void breakOff(OutputStream out) throws IOException {
    out.write(LINE);
    out.flush();
    throw new IOException("the disk is gone");
  }

  private static void fail(OutputStream out) throws IOException {
    out.write(LINE);
    throw new IllegalStateException("a fault of ours");
  }

  private static void failEarly(OutputStream out) throws IOException {
    throw new IOException("the disk is gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip"})
  void what_fails_before_anything_was_sent_is_a_problem(String encoding) throws Exception {
    var request = request("/api/early").header("Accept-Encoding", encoding);
    var response = CLIENT.send(request.build(), ofString());
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(response.body()).contains("\"code\":\"index.unavailable\"");
  }

  @Test
  void who_goes_away_ends_what_is_written_for_him() throws Exception {
    var response = CLIENT.send(request("/api/endless").build(), ofInputStream());
    try (var body = response.body()) {
      assertThat(body.readNBytes(LINE.length)).isEqualTo(LINE);
    }
    assertThat(ENDED.await(30, SECONDS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"broken, identity", "broken, gzip", "faulty, identity", "faulty, gzip"})
  void what_breaks_off_never_looks_whole(String path, String encoding) {
    var request = request("/api/" + path).header("Accept-Encoding", encoding);
    assertThatThrownBy(() -> CLIENT.send(request.build(), ofString()))
        .isInstanceOf(IOException.class);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }
}
