package gongkai.http;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.json.Members;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is let in, over a real connection.
class GateTest {
  private static final String USER = "X-Forwarded-User";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    var proxy = new TrustedProxy(Set.of("127.0.0.1"), USER, Role.WRITER);
    var settings =
        new HttpSettings(
            "127.0.0.1", 0, Set.of(), true, 1, new Entrance(Set.of("gongkai.intranet"), 3, proxy));
    var access = new Access(GateTest::person, Role.READER, proxy);
    var routes =
        new Routes()
            .open("/livez", _ -> new Reply.Json(new Members()))
            .add("/api/read", _ -> new Reply.Json(new Members()))
            .add("POST", "/api/write", new Routes.Deed(Role.WRITER, 0, GateTest::name));
    server =
        new HttpServer(
            settings, new Site(routes, new Assets(Map.of()), Gate.of(access, settings), Set.of()));
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Optional<Person> person(String secret) {
    return Role.of(secret).map(role -> new Person("the " + secret, role));
  }

  private static Reply name(Asked asked) {
    return new Reply.Json(new Members().text("who", asked.who().name()).text("from", asked.from()));
  }

  @Test
  void who_calls_too_often_is_told_when_to_come_again() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(get("/api/read").statusCode()).isEqualTo(200);
    }
    var refused = get("/api/read");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("\"code\":\"rate.limited\"");
    assertThat(refused.headers().firstValue("Retry-After").map(Integer::parseInt).orElseThrow())
        .isBetween(1, 20);
    assertThat(get("/livez").statusCode()).isEqualTo(200);
    assertThat(get("/api/read", "Authorization", "Bearer reader").statusCode()).isEqualTo(200);
    assertThat(get("/api/read", Call.FORWARDED_FOR, "10.1.1.1").statusCode()).isEqualTo(200);
  }

  @Test
  void made_up_tokens_are_one_caller() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(get("/api/read", "Authorization", "Bearer none" + i).statusCode()).isEqualTo(401);
    }
    assertThat(get("/api/read", "Authorization", "Bearer none4").statusCode()).isEqualTo(429);
  }

  @Test
  void whom_the_proxy_has_signed_in_may_do_what_the_setting_says() throws Exception {
    var request =
        request("/api/write", USER, "li.si", Call.FORWARDED_FOR, "10.1.1.1")
            .POST(HttpRequest.BodyPublishers.noBody());
    assertThat(CLIENT.send(request.build(), ofString()).body())
        .isEqualTo("{\"who\":\"li.si\",\"from\":\"10.1.1.1\"}");
    var basic =
        request("/api/write", USER, "li.si", "Authorization", "Basic bGk6c2k=")
            .POST(HttpRequest.BodyPublishers.noBody());
    assertThat(CLIENT.send(basic.build(), ofString()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_name_that_leads_here_but_is_not_ours_is_refused_everywhere() throws Exception {
    for (var path :
        Set.of("/", "/livez", "/api/read", "/api/nothing", "http://evil.example/livez")) {
      assertThat(raw(path, "evil.example:8686"))
          .startsWith("HTTP/1.1 403 ")
          .contains("\"code\":\"host.unknown\"");
    }
    assertThat(raw("/livez", "gongkai.intranet")).startsWith("HTTP/1.1 200 ");
    assertThat(raw("/livez", "localhost")).startsWith("HTTP/1.1 200 ");
    assertThat(raw("/livez", "localhost\r\nHost: evil.example")).startsWith("HTTP/1.1 40");
  }

  private String raw(String path, String host) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(5_000);
      var head = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return CLIENT.send(request(path, headers).build(), ofString());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }
}
