package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.json.Members;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may do what, and what becomes of what is sent, over a real connection.
class AccessTest {
  private static final String SITE = "https://intranet.example";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static HttpServer server;

  @BeforeAll
  static void start() throws IOException {
    var routes =
        new Routes()
            .open("/livez", _ -> new Reply.Json(new Members()))
            .add("/read", _ -> new Reply.Json(new Members()))
            .add("POST", "/write", new Routes.Deed(Role.WRITER, 100_000, AccessTest::length))
            .add("DELETE", "/write", new Routes.Deed(Role.ADMIN, 0, AccessTest::name));
    var access = new Access(AccessTest::person, Role.ANYONE);
    server =
        new HttpServer(
            HttpSettings.loopback(0), new Site(routes, new Assets(Map.of()), access, Set.of(SITE)));
    server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Optional<Person> person(String secret) {
    return Role.of(secret).map(role -> new Person("the " + secret, role));
  }

  private static Reply length(Asked asked) throws IOException {
    var bytes = asked.body().open().readAllBytes();
    return new Reply.Accepted("/tasks/1", new Members().number("length", bytes.length));
  }

  private static Reply name(Asked asked) {
    return new Reply.Json(new Members().text("who", asked.who().name()));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GET,    /livez, '',              200, ''
          GET,    /read,  '',              401, token.missing
          GET,    /read,  Bearer reader,   200, ''
          GET,    /read,  bearer  admin,   200, ''
          GET,    /read,  Bearer stranger, 401, token.unknown
          GET,    /read,  Basic cmVhZGVy,  401, token.unknown
          GET,    /livez, Bearer stranger, 401, token.unknown
          POST,   /write, '',              401, token.missing
          POST,   /write, Bearer reader,   403, role.too_low
          POST,   /write, Bearer writer,   202, ''
          POST,   /write, Bearer admin,    202, ''
          DELETE, /write, Bearer writer,   403, role.too_low
          DELETE, /write, Bearer admin,    200, ''
          PUT,    /write, Bearer admin,    405, method.not_allowed
          POST,   /none,  Bearer admin,    404, route.unknown
          """)
  void a_call_needs_a_token_of_the_role(
      String method, String path, String authorization, int status, String code) throws Exception {
    var request = request(path).method(method, BodyPublishers.noBody());
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    var response = send(request);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(code);
    assertThat(response.headers().firstValue("WWW-Authenticate").isPresent())
        .isEqualTo(status == 401);
  }

  @Test
  void the_action_knows_who_asks() throws Exception {
    var request = request("/write").header("Authorization", "Bearer admin").DELETE();
    assertThat(send(request).body()).contains("\"who\":\"the admin\"");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          false, 0,      202
          false, 100000, 202
          false, 100001, 413
          true,  100000, 202
          true,  100001, 413
          """)
  void a_body_is_read_up_to_its_limit(boolean chunked, int length, int status) throws Exception {
    var bytes = new byte[length];
    var body =
        chunked ? BodyPublishers.ofByteArrays(Set.of(bytes)) : BodyPublishers.ofByteArray(bytes);
    var response = send(request("/write").header("Authorization", "Bearer writer").POST(body));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body())
        .contains(status == 202 ? "\"length\":" + length : "request.too_large");
  }

  @Test
  void whoever_may_not_write_is_told_so_before_his_body_is_read() throws Exception {
    var response = send(request("/write").POST(BodyPublishers.ofByteArray(new byte[50_000])));
    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void work_that_is_taken_on_says_where_it_can_be_followed() throws Exception {
    var request = request("/write").header("Authorization", "Bearer writer");
    var response = send(request.POST(BodyPublishers.ofString("x")));
    assertThat(response.headers().firstValue("Location")).contains("/tasks/1");
  }

  @Test
  void a_page_of_an_allowed_site_may_write_and_others_not() throws Exception {
    var allowed = send(before(SITE));
    assertThat(allowed.statusCode()).isEqualTo(204);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).contains(SITE);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Methods"))
        .contains("DELETE, POST");
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
        .contains("Authorization");
    var other = send(before("https://other.example"));
    assertThat(other.statusCode()).isEqualTo(405);
    assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  private static HttpRequest.Builder before(String origin) {
    return request("/write")
        .method("OPTIONS", BodyPublishers.noBody())
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST");
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
