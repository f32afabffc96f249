package gongkai.http;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.json.Members;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every address does, over a real connection.
class HttpServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static HttpServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("index.html"), "<!doctype html><title>公开</title>");
    Files.writeString(folder.resolve("report.html"), "<!doctype html>");
    Files.createDirectories(folder.resolve("js"));
    Files.writeString(folder.resolve("js/box.js"), "export {};");
    var file = Files.writeString(folder.resolveSibling("original"), "原件");
    var original = new Reply.Original(Content.Stored.of(file), "text/plain", "utf-8", "原件.txt");
    var routes =
        new Routes()
            .add("/api/echo/{id}", HttpServerTest::echo)
            .add("/api/original", _ -> original);
    server =
        new HttpServer(
            HttpSettings.loopback(0),
            new Site(
                routes, Assets.in(folder), Access.toRead(), Set.of("https://intranet.example")));
    server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply echo(Params params) {
    var values = new Members();
    params.values().forEach(values::texts);
    return new Reply.Json(new Members().text("id", params.id()).object("values", values));
  }

  @Test
  void an_id_keeps_its_plus_its_slash_and_its_chinese() throws Exception {
    assertThat(get("/api/echo/%E5%B1%80(%E5%8E%BF)@2023+area").body())
        .contains("\"局(县)@2023+area\"");
    assertThat(get("/api/echo/a%2Fb%2Bc").body()).contains("\"a/b+c\"");
  }

  @Test
  void a_parameter_is_read_as_a_form_sends_it() throws Exception {
    assertThat(get("/api/echo/a?q=a+b%2Bc&agency!=x&agency!=y&empty&=nameless").body())
        .contains("\"q\":[\"a b+c\"]", "\"agency!\":[\"x\",\"y\"]", "\"empty\":[\"\"]");
  }

  @Test
  void chinese_that_was_typed_into_an_address_as_it_is_is_read() throws Exception {
    var answer = raw("GET /api/echo/局?q=公开 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).contains("\"id\":\"局\"", "\"q\":[\"公开\"]");
  }

  @Test
  void bytes_that_are_no_utf8_are_refused() throws Exception {
    var response = get("/api/echo/a?q=%FF%FE");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"code\":\"request.malformed\"", "%FF%FE");
  }

  @Test
  void a_stray_percent_sign_is_refused() throws Exception {
    var answer = raw("GET /api/echo/a?q=100% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
  void whatever_would_write_is_refused(String method) throws Exception {
    var response = send(request("/api/echo/a").method(method, BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "allow")).isEqualTo("GET, HEAD");
    assertThat(response.body()).contains("\"code\":\"method.not_allowed\"");
  }

  @Test
  void head_is_get_without_the_body() throws Exception {
    for (var path : Set.of("/api/echo/a", "/api/original", "/", "/api/nothing")) {
      var get = get(path);
      var head = send(request(path).HEAD());
      assertThat(head.statusCode()).isEqualTo(get.statusCode());
      assertThat(head.body()).isEmpty();
      assertThat(header(head, "content-length")).isEqualTo(header(get, "content-length"));
    }
  }

  @Test
  void a_body_is_refused_before_it_is_read() throws Exception {
    var body = new byte[10_000_000];
    var known = send(request("/api/echo/a").method("GET", BodyPublishers.ofString("x")));
    assertThat(known.statusCode()).isEqualTo(413);
    assertThat(known.body()).contains("\"code\":\"request.too_large\"");
    var chunked =
        request("/api/echo/a")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    assertThat(outcome(chunked)).isIn("405", "connection broken");
    assertThat(get("/api/echo/a").statusCode()).isEqualTo(200);
  }

  @Test
  void an_endless_body_ends_the_connection() throws Exception {
    var head = "POST /api/echo/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
    assertThatThrownBy(() -> raw(head + chunk.repeat(1_000))).isInstanceOf(IOException.class);
  }

  @Test
  void an_address_of_ten_thousand_characters_is_answered() throws Exception {
    assertThat(get("/api/echo/a?q=" + "%E5%85%AC".repeat(10_000)).statusCode()).isEqualTo(200);
  }

  @Test
  void an_address_beyond_the_limit_is_told_so() throws Exception {
    var response = get("/api/echo/a?q=" + "x".repeat(Call.LONGEST_ADDRESS));
    assertThat(response.statusCode()).isEqualTo(414);
    assertThat(response.body()).contains("\"code\":\"request.too_large\"", "100000");
    assertThat(get("/api/echo/a?" + "&a=1".repeat(Params.MOST + 1)).statusCode()).isEqualTo(414);
  }

  @Test
  void a_header_beyond_the_limit_is_refused() throws Exception {
    var answer =
        raw(
            "GET / HTTP/1.1\r\nHost: x\r\nX: "
                + "y".repeat(1 << 21)
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../original",
        "/js/../../original",
        "/..%2Foriginal",
        "/%2e%2e/original",
        "//etc/passwd",
        "/js",
        "/js/",
        "/.",
        "/js\\..\\index.html",
        "/js/box.js/",
        "/js/box.js%00.html",
        "/web/index.html"
      })
  void nothing_outside_the_pages_is_reached(String path) throws Exception {
    var answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void a_port_in_use_is_named_with_the_way_out() {
    try (var second =
        new HttpServer(
            HttpSettings.loopback(server.port()),
            new Site(new Routes(), new Assets(Map.of()), Access.toRead(), Set.of()))) {
      assertThatThrownBy(second::start)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("127.0.0.1:" + server.port())
          .hasMessageContaining("choose another port");
    }
  }

  private static String outcome(HttpRequest.Builder request) throws InterruptedException {
    try {
      return String.valueOf(send(request).statusCode());
    } catch (IOException e) {
      return "connection broken";
    }
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /// What comes back for bytes that no client library would send.
  private static String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
