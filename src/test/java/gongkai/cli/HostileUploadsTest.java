package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is sent by someone who may write, to do harm: refused with a code, or a task that tells the
/// outcome of each file.
class HostileUploadsTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final String REPORTS = "/api/v1/reports";
  private static final int MEGABYTE = 1 << 20;

  /// More looks than a minute has room for.
  private static final int MANY = 200_000;

  @TempDir private static Path folder;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Terminal.Server server;
  private static String token;
  private static byte[] tokens;

  @BeforeAll
  static void serve() throws Exception {
    var terminal = Terminal.at(folder.resolve("index"));
    terminal.run("index", SAMPLES.resolve("dihua-town-2023.txt").toString());
    token = terminal.run("token", "张三", "--role", "writer").only();
    tokens = Files.readAllBytes(folder.resolve("index/records/tokens.jsonl"));
    server = terminal.serve("--meaning", "off");
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    CLIENT.close();
  }

  @AfterEach
  void the_server_answers_and_nothing_is_anywhere_else() throws Exception {
    assertThat(call(request("/readyz").GET()).body()).contains("\"reports\":1");
    assertThat(Files.readAllBytes(folder.resolve("index/records/tokens.jsonl"))).isEqualTo(tokens);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("index");
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          POST,   /api/v1/reports,                 application/json,                  400
          POST,   /api/v1/reports,                 '',                                400
          POST,   /api/v1/reports,                 multipart/form-data,               400
          POST,   /api/v1/reports,                 multipart/form-data; boundary=,    400
          POST,   /api/v1/reports,                 multipart/form-data; boundary=x,   400
          POST,   /api/v1/reports,                 multipart/mixed; boundary=x,       400
          POST,   /api/v1/reports?name=%00&name=b, text/plain,                        400
          POST,   /api/v1/reports?name=%FF,        text/plain,                        400
          POST,   /api/v1/reports?name=,           text/plain,                        400
          POST,   /api/v1/reports?nam=a.txt,       text/plain,                        400
          POST,   /api/v1/reports/x@2024/reviews,  application/json,                  400
          POST,   /api/v1/reports/x@2024/reviews,  text/plain,                        400
          POST,   /api/v1/reports/x@2024/corrections, application/json,               400
          POST,   /api/v1/reports/x@2024/corrections, multipart/form-data; boundary=x, 400
          POST,   /api/v1/reports/%00/corrections, '',                                400
          DELETE, /api/v1/reports/..%2frecords,    application/json,                  413
          DELETE, /api/v1/reports/x@2024,          text/plain,                        413
          PUT,    /api/v1/reports,                 application/json,                  405
          PATCH,  /api/v1/reports/x@2024,          application/json,                  405
          POST,   /api/v1/reports/x@2024,          application/json,                  405
          POST,   /api/v1/tasks,                   application/json,                  405
          POST,   /api/v1/search,                  application/json,                  405
          POST,   /api/v1/audit,                   application/json,                  405
          """)
  void garbage_is_refused_with_a_code(String method, String path, String type, int status)
      throws Exception {
    for (var body :
        new String[] {"{\"a\":", "[".repeat(100_000), "{\"__proto__\":{}}", "--x\r\n", "null"}) {
      var request = request(path).method(method, BodyPublishers.ofString(body));
      if (!type.isEmpty()) {
        request.header("Content-Type", type);
      }
      var came = call(request);
      assertThat(came.statusCode()).as(came.body()).isEqualTo(status);
      assertThat(came.body()).contains("\"code\":\"").doesNotContain("Exception", "\tat ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2F..%2Frecords%2Ftokens.jsonl",
        "%2Fetc%2Fpasswd",
        "..%5C..%5Cx.txt",
        "C:%5Cx.txt",
        "%00.txt",
        "..",
        "CON",
        "%E2%80%AEtxt.exe",
        "a.zip!%2F..%2Fb.txt",
        "-rf"
      })
  void a_name_leads_nowhere(String name) throws Exception {
    assertThat(outcome(name, "x".getBytes(StandardCharsets.UTF_8))).contains("\"status\":\"done\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "%20", "a", "/", "_."})
  void a_name_however_long_takes_no_time(String part) throws Exception {
    var name = part.repeat(90_000 / part.length()) + "x";
    assertThat(outcome(name, new byte[] {1})).contains("\"status\":\"done\"");
  }

  @Test
  void a_zip_bomb_costs_itself() throws Exception {
    assertThat(outcome("bomb.zip", zip(1, 200 * MEGABYTE))).contains("too_large");
  }

  @Test
  void many_bombs_in_one_cost_no_more() throws Exception {
    assertThat(outcome("bombs.zip", zip(30, 30 * MEGABYTE)))
        .contains("\"status\":\"done\"")
        .doesNotContain("\"status\":\"ok\"");
  }

  @Test
  void zips_within_zips_come_to_an_end() throws Exception {
    var bytes = zip(1, 10);
    for (int i = 0; i < 50; i++) {
      bytes = zipOf("inner.zip", bytes);
    }
    assertThat(outcome("nested.zip", bytes)).contains("\"status\":\"done\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../../evil.txt", "/etc/evil.txt", "..\\..\\evil.txt", "a/../../evil.txt"})
  void a_member_leads_nowhere(String name) throws Exception {
    assertThat(outcome("slip.zip", zipOf(name, "x".getBytes(StandardCharsets.UTF_8))))
        .contains("\"status\":\"done\"");
  }

  @Test
  void a_body_longer_than_may_be_is_refused_with_a_code() throws Exception {
    var came = server.raw().send(head() + "Content-Length: 999999999999\r\n\r\nx");
    assertThat(came.status()).isEqualTo(413);
    assertThat(came.text()).contains("\"code\":\"request.too_large\"");
  }

  private static String head() {
    return "POST /api/v1/reports?name=a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Authorization: Bearer "
        + token
        + "\r\n";
  }

  /// What the task tells when it is done.
  private static String outcome(String name, byte[] content) throws Exception {
    var body = BodyPublishers.ofByteArray(content);
    var accepted = call(request(REPORTS + "?name=" + name).POST(body));
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
    var path = accepted.headers().firstValue("Location").orElseThrow();
    var task = call(request(path).GET()).body();
    for (int i = 0; i < MANY && !task.contains("\"status\":\"done\""); i++) {
      task = call(request(path).GET()).body();
    }
    return task;
  }

  private static byte[] zip(int members, int size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var zeros = new byte[MEGABYTE];
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        for (int left = size; left > 0; left -= zeros.length) {
          zip.write(zeros, 0, Math.min(left, zeros.length));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zipOf(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static HttpRequest.Builder request(String path) {
    var address = server.address().replaceFirst("/$", "") + path;
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> call(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
