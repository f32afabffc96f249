package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Answer.Total;
import gongkai.ingest.Upload;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `/metrics` over a real connection, and the line of a slow search.
class MetricsTest {
  @TempDir private static Path folder;
  private static SampleServer server;

  @BeforeAll
  static void serve() throws Exception {
    server = SampleServer.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void calls_are_counted_by_route_and_never_by_what_a_caller_made_up() throws Exception {
    server.get("/api/v1/reports/%E6%9F%90%E5%B1%80@2024");
    server.get("/made/up/address");
    server.send("BREW", "/livez");
    server.get("/");
    assertThat(scrape())
        .contains(
            "gongkai_requests_total{method=\"GET\",route=\"/api/v1/reports/{id}\",status=\"404\"} ",
            "gongkai_requests_total{method=\"GET\",route=\"none\",status=\"404\"} ",
            "gongkai_requests_total{method=\"other\",route=\"/livez\",status=\"405\"} ",
            "gongkai_requests_total{method=\"GET\",route=\"page\",status=\"200\"} ",
            "gongkai_request_seconds_bucket{route=\"/livez\",le=\"0.005\"} ")
        .doesNotContain("made/up", "BREW", "2024");
  }

  @Test
  void searches_are_counted_by_what_came_of_them() throws Exception {
    server.get("/api/v1/search?q=" + URLEncoder.encode("公开", StandardCharsets.UTF_8));
    server.get("/api/v1/search?q=zzzzqqqq");
    assertThat(scrape())
        .contains(
            "gongkai_searches_total{outcome=\"found_none\"} 1.0",
            "gongkai_searches_total{outcome=\"nothing\"} 1.0",
            "gongkai_search_seconds_count 2");
  }

  @Test
  void the_index_and_the_process_have_their_numbers() throws Exception {
    assertThat(scrape())
        .contains("gongkai_index_reports " + (double) server.index().size())
        .contains("gongkai_index_bytes " + (double) server.index().extent().bytes())
        .contains("gongkai_requests_waiting 0.0", "gongkai_requests_running 1.0")
        .contains("gongkai_meaning_computed 0.0", "gongkai_heap_used_bytes ", "gongkai_threads ");
    assertThat(server.index().extent().bytes()).isPositive();
  }

  @Test
  void it_is_the_text_that_prometheus_reads_and_takes_no_parameters() throws Exception {
    var answer = server.get("/metrics");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("text/plain; version=0.0.4; charset=utf-8");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body().lines())
        .allMatch(line -> line.startsWith("#") || line.matches("[a-z_]+(\\{.*})? [0-9.Ea-zN+-]+"));
    assertThat(server.get("/metrics?x=1").statusCode()).isEqualTo(400);
  }

  @Test
  void the_guide_names_each_metric_and_none_that_is_not_there() throws Exception {
    var named = new TreeSet<>(names("`(gongkai_[a-z_]+)`", Path.of("docs/OPERATIONS.md")));
    var measured = new TreeSet<String>();
    for (var line : afterOneOfAll().lines().filter(it -> it.startsWith("# TYPE ")).toList()) {
      measured.add(line.split(" ", -1)[2]);
    }
    assertThat(measured).isEqualTo(named);
    assertThat(
            names("(gongkai_[a-z_]+?)(?:_bucket)?\\b", Path.of("docs/operations/prometheus.yml")))
        .isNotEmpty()
        .isSubsetOf(named);
  }

  private static List<String> names(String pattern, Path document) throws IOException {
    var text = Files.readString(document);
    return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
  }

  @Test
  void uploads_are_counted_with_the_outcome_of_each_file() throws Exception {
    assertThat(afterOneOfAll())
        .contains(
            "gongkai_uploads_total{state=\"done\"} 1.0",
            "gongkai_uploads_total{state=\"failed\"} 0.0",
            "gongkai_uploaded_files_total{outcome=\"damaged\"} 1.0",
            "gongkai_uploaded_files_total{outcome=\"ok\"} 1.0")
        .doesNotContain("张三");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXACT    | false | slow search: 1234 ms, 7 reports, read as 土地 征收
          AT_LEAST | true  | slow search: 1234 ms, at least 7 reports, out of time, read as 土地 征收
          """)
  void a_slow_search_is_one_line(Relation relation, boolean timedOut, String line) {
    var total = new Total(7, relation);
    assertThat(SlowSearches.line(new Searched("土地\n征收", total, Relaxed.NONE, timedOut, 1234)))
        .isEqualTo(line);
  }

  /// What is told when each thing has happened once.
  private static String afterOneOfAll() throws Exception {
    var metrics = new Metrics(server.index());
    metrics.arrives();
    metrics.begins();
    metrics.ends(new Traffic.Answered("none", "GET", 404, 1));
    metrics.take(new Searched("", new Total(1, Relation.EXACT), Relaxed.NONE, false, 1));
    var files =
        List.of(
            new Upload.File("a.txt", "ok", List.of(), "某局@2024"),
            new Upload.File("b.txt", "damaged", List.of(), ""));
    metrics.uploaded(new Upload("id", "张三", "", Upload.State.DONE, 2, files, ""));
    return ((Reply.Text) metrics.answer(Params.read("", "", Locale.ENGLISH))).text();
  }

  private static String scrape() throws Exception {
    return server.get("/metrics").body();
  }
}
