package gongkai.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.engine.SampleReport;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who has an answer already is spared it, and who takes it packed gets it packed.
class ConditionalTest {
  private static final int MANY = 1_000;

  private static final String WHOLE = URLEncoder.encode("砚池市人民政府@2024+area", UTF_8);

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = SampleServer.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?facet=year&q=%E5%85%AC%E5%BC%80",
        "/api/v1/reports?year=2023",
        "/api/v1/reports/{id}",
        "/api/v1/reports/{id}/similar",
        "/api/v1/compare?earlier={id}&later={id}",
        "/api/v1/reports/{id}/original",
        "/api/v1/figures",
        "/api/v1/analyze?text=a",
        "/api/v1/words?list=synonyms",
        "/"
      })
  void what_has_not_changed_is_not_sent_again(String pattern) throws Exception {
    var path = pattern.replace("{id}", WHOLE);
    var again = known(path);
    var tag = header(again, "ETag");
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    assertThat(header(again, "Cache-Control")).isEqualTo("no-cache");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(header(again, "Vary")).contains("Accept-Encoding");
    // What a browser is told now would hold for the page that it has.
    assertThat(again.headers().firstValue("Content-Security-Policy")).isEmpty();
    assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(header(server.send("HEAD", path), "ETag")).isEqualTo(tag);
  }

  /// Asks again until the answer is known. The first search has names collected beside all else
  /// that may be meant, which is another state once.
  private static HttpResponse<String> known(String path) throws Exception {
    server.get("/api/v1/search?q=a");
    var last = server.get(path);
    for (int i = 0; i < MANY && last.statusCode() != 304; i++) {
      last = server.get(path, "If-None-Match", "\"other\", W/" + header(last, "ETag"));
    }
    return last;
  }

  @Test
  void what_was_added_is_seen_by_who_asks_again() throws Exception {
    for (var path : List.of("/api/v1/search?q=", "/api/v1/reports", "/api/v1/reports/" + WHOLE)) {
      var tag = header(server.get(path), "ETag");
      var report = SampleReport.of("新局", 2024).says("培训少。");
      server.add(report.build());
      var again = server.get(path, "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(header(again, "ETag")).isNotEqualTo(tag);
      server.delete(report.id());
    }
  }

  @Test
  void another_question_and_another_language_have_another_tag() throws Exception {
    var tags =
        List.of(
            header(server.get("/api/v1/search?q=a"), "ETag"),
            header(server.get("/api/v1/search?q=b"), "ETag"),
            header(server.get("/api/v1/search?q=a", "Accept-Language", "en"), "ETag"));
    assertThat(tags).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?limit=x",
        "/api/v1/reports/a",
        "/api/v1/suggest?q=a",
        "/api/v1/findings",
        "/api/v1/missing",
        "/api/v1/export",
        "/readyz"
      })
  void what_may_change_at_any_moment_is_not_kept(String path) throws Exception {
    var response = server.get(path);
    assertThat(header(response, "ETag")).isEmpty();
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void an_answer_is_packed_for_who_takes_it_so_and_has_another_tag() throws Exception {
    for (var path : List.of("/api/v1/figures", "/api/v1/reports/" + WHOLE, "/")) {
      var plain = server.get(path);
      var packed =
          server.get(path, BodyHandlers.ofByteArray(), "Accept-Encoding", "gzip, deflate, br");
      assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
      assertThat(header(packed, "Vary")).contains("Accept-Encoding");
      assertThat(unpacked(packed.body())).isEqualTo(plain.body());
      assertThat(header(packed, "ETag"))
          .isEqualTo(header(plain, "ETag").replaceAll("\"$", "-gzip\""));
      var again =
          server.get(
              path,
              BodyHandlers.ofString(),
              "Accept-Encoding",
              "gzip",
              "If-None-Match",
              header(packed, "ETag"));
      assertThat(again.statusCode()).isEqualTo(304);
    }
  }

  @Test
  void an_export_is_packed_too() throws Exception {
    var path = "/api/v1/export?format=csv";
    var packed = server.get(path, BodyHandlers.ofByteArray(), "Accept-Encoding", "gzip");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(unpacked(packed.body())).isEqualTo(server.get(path).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip;q=0", "identity", "br", "*;q=0", "identity;q=0, br"})
  void who_does_not_take_it_packed_gets_it_plain(String accepted) throws Exception {
    var plain = server.get("/api/v1/figures", "Accept-Encoding", accepted);
    assertThat(plain.statusCode()).isEqualTo(200);
    assertThat(header(plain, "Content-Encoding")).isIn("", "identity");
    assertThat(plain.body()).startsWith("{\"figures\"");
  }

  @Test
  void what_is_short_or_packed_already_stays_as_it_is() throws Exception {
    for (var path : List.of("/livez", "/api/v1/export?format=xlsx")) {
      var response = server.get(path, BodyHandlers.ofByteArray(), "Accept-Encoding", "gzip");
      assertThat(header(response, "Content-Encoding")).isEmpty();
    }
  }

  private static String unpacked(byte[] bytes) throws Exception {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
