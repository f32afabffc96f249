package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is sent to do harm is refused with a code, or answered, and the server goes on.
class HostileRequestsTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final String HEAD = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

  private static Terminal.Server server;
  private static Raw raw;
  private static String token;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    var terminal = Terminal.at(folder.resolve("index"));
    terminal.run("index", SAMPLES.resolve("dihua-town-2023.txt").toString());
    server = terminal.serve("--meaning", "off");
    raw = server.raw();
    token = terminal.run("token", "张三", "--role", "writer").only();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @AfterEach
  void the_server_answers_afterwards() throws IOException {
    assertThat(raw.get("/readyz").text()).startsWith("HTTP/1.1 200 ").contains("\"reports\":1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/%252e%252e%252fetc%252fpasswd",
        "/..;/..;/etc/passwd",
        "/\\..\\..\\etc\\passwd",
        "/js/%00.html",
        "//",
        "/%c0%ae%c0%ae/etc/passwd",
        "/api/v1/reports/..%2f..%2frecords%2ftokens.jsonl",
        "/api/v1/reports/..%2f..%2frecords%2ftokens.jsonl/original",
        "/api/v1/reports/..%5c..%5crecords%5ctokens.jsonl/original",
        "/api/v1/reports/%252e%252e%252frecords/original",
        "/api/v1/reports/%00/original",
        "/api/v1/reports/%ED%A0%80",
        "/api/v1/reports/%F4%90%80%80/similar",
        "/api/v1/tasks/..%2f..%2frecords%2ftokens",
        "/api/v1/search?q=%FF",
        "/api/v1/search?q=%ED%A0%80",
        "/api/v1/search?limit=99999999999999999999",
        "/api/v1/search?limit=-1",
        "/api/v1/search?limit=1e9",
        "/api/v1/search?year=99999999999999999999..",
        "/api/v1/search?year=2023..x",
        "/api/v1/search?published=0000-99-99",
        "/api/v1/search?requests.received.total=many",
        "/api/v1/search?sort=(((((",
        "/api/v1/search?facet=../../x",
        "/api/v1/search?figures=%00",
        "/api/v1/search?cursor=%00",
        "/api/v1/search?cursor=AAAAAAAAAAAAAAAAAAAAAAAA",
        "/api/v1/search?cursor=eyJhIjoxfQ==",
        "/api/v1/search?cursor=-1:-1:9223372036854775807",
        "/api/v1/search?lang=%00",
        "/api/v1/search?q=a&q=b",
        "/api/v1/search?__proto__=1",
        "/api/v1/export?format=../../x",
        "/api/v1/multi",
        "/api/v1/suggest?limit=2147483648",
        "/api/v1/audit?limit=1",
        "/api/v1/findings?rule=.*"
      })
  void an_address_that_makes_no_sense_is_refused_with_a_code(String address) throws Exception {
    var came = raw.get(address);
    assertRefused(came);
    assertThat(came.text()).contains("\"code\":\"");
  }

  static Stream<String> texts() {
    return Stream.of(
        "(".repeat(30_000),
        "(a".repeat(10_000) + ")".repeat(10_000),
        "-".repeat(30_000) + "a",
        "\"".repeat(30_001),
        "a%20".repeat(20_000),
        "a%20OR%20".repeat(10_000),
        "%E5%85%AC".repeat(10_000),
        "1".repeat(90_000),
        "year:".repeat(15_000),
        "x>=" + "9".repeat(50_000),
        "(a%2B)%2B$",
        ".*.*.*.*.*.*.*x",
        "[%5Ea]*%7B1,99999%7D",
        "%00%01%02",
        "%EF%BF%BF%F0%9F%98%80%E2%80%AE",
        "*:*",
        "../../etc/passwd",
        "'%20OR%201=1%20--",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "$%7Bjndi:ldap://x/a%7D");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_is_searched_completed_and_cut_into_words_whatever_it_is(String text)
      throws Exception {
    for (var address :
        List.of("search?limit=1&q=", "suggest?q=", "analyze?text=", "export?format=jsonl&q=")) {
      var came = raw.get("/api/v1/" + address + text);
      assertThat(came.status()).as(address).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999..", "..1e-999999999", "1e2147483647", "0x10", "NaN", "٣"})
  void a_number_however_large_takes_no_time(String number) throws Exception {
    var came = raw.get("/api/v1/search?requests.received.total=" + number);
    assertThat(came.status()).as(came.text()).isIn(200, 400);
  }

  static Stream<String> heads() {
    var many = IntStream.range(0, 10_000).mapToObj(i -> "X-" + i + ": y\r\n").toList();
    return Stream.of(
        "GET /livez" + HEAD + String.join("", many) + "\r\n",
        "GET /livez" + HEAD + "X: " + "y".repeat(2 << 20) + "\r\n\r\n",
        "GET /livez" + HEAD + "X".repeat(2 << 20) + ": y\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n",
        "GET http://evil.example/livez HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        "GET /livez" + HEAD + "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n",
        "GET /livez" + HEAD + "Content-Length: 5\r\n\r\nhello",
        "G\0T /livez" + HEAD + "\r\n",
        "GET /" + "a".repeat(100_001) + HEAD + "\r\n",
        "GET /livez?" + "a=1&".repeat(2_000) + HEAD + "\r\n",
        "GET /%zz" + HEAD + "\r\n",
        "BREW /api/v1/search" + HEAD + "\r\n",
        "CONNECT evil.example:443" + HEAD + "\r\n",
        "TRACE /livez" + HEAD + "\r\n",
        "\u0016\u0003\u0001\u0002\0\u0001",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "\r\n\r\n\r\n");
  }

  @ParameterizedTest
  @MethodSource("heads")
  void a_head_that_makes_no_sense_is_refused(String request) throws Exception {
    assertRefused(raw.send(request));
  }

  static Stream<String> bodies() {
    var post = post();
    var next = "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n";
    return Stream.of(
        post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + next,
        post + "Transfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n" + next,
        post + "Content-Length: 0\r\nContent-Length: " + next.length() + "\r\n\r\n" + next,
        post + "Content-Length: 0, " + next.length() + "\r\n\r\n" + next,
        post + "Content-Length: -1\r\n\r\n" + next,
        post + "Content-Length: +5\r\n\r\nhello" + next,
        post + "Content-Length: 0x5\r\n\r\nhello" + next,
        post + "Content-Length: 99999999999999999999\r\n\r\n" + next,
        post + "Content-Length: 1000\r\n\r\nshort",
        post + "Transfer-Encoding: xchunked\r\n\r\n" + next,
        post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + next,
        post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + next,
        post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n" + next,
        post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\nhello" + next,
        post + "Transfer-Encoding: chunked\r\n\r\n-1\r\nhello\r\n0\r\n\r\n" + next);
  }

  /// Where two servers in a row do not agree on the end of a body, what is in it becomes a request.
  @ParameterizedTest
  @MethodSource("bodies")
  void a_body_whose_end_is_in_doubt_becomes_no_other_request(String request) throws Exception {
    var came = raw.send(request);
    assertRefused(came);
    assertThat(came.answers()).as(came.text()).isLessThan(2);
    assertThat(came.text()).doesNotContain("\"status\":\"ok\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5;x\r\nhello\r\n0\r\n\r\n", "5;x\r\n", "5\nhello\n0\n\n", "5\r\nhello00\r\n"})
  void nothing_behind_a_body_in_chunks_becomes_a_request(String chunks) throws Exception {
    var next = "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n";
    var came = raw.send(post() + "Transfer-Encoding: chunked\r\n\r\n" + chunks + next);
    assertThat(came.status()).isIn(0, 202, 400);
    assertThat(came.answers()).as(came.text()).isLessThan(2);
    assertThat(came.text()).doesNotContain("\"status\":\"ok\"");
  }

  private static String post() {
    return "POST /api/v1/reports?name=a.zip HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + token
        + "\r\n";
  }

  @Test
  void a_thousand_ranges_are_one_file() throws Exception {
    var ranges = "Range: bytes=" + "0-,".repeat(1_000) + "0-\r\n";
    var came = raw.send("GET /api/v1/figures" + HEAD + ranges + "\r\n");
    assertThat(came.status()).isEqualTo(200);
  }

  /// With a code, or, where it is no HTTP, without a word.
  private static void assertRefused(Raw.Came came) {
    assertThat(came.status()).as(came.text()).matches(status -> status == 0 || status / 100 == 4);
    assertThat(came.text()).doesNotContain("Exception", "\tat ", "root:");
    if (came.status() > 400) {
      assertThat(came.text()).containsAnyOf("\"code\":\"", "Content-Length: 0");
    }
  }
}
