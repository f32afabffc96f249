package gongkai.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the API answers about the sample reports.
class ApiTest {
  private static final String RECEIVED = "requests.received.total";
  private static final Pattern LINK = Pattern.compile("(?:src|href)=\"(/?[a-z][^\":?#]*)\"");

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = SampleServer.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void a_search_gives_reports_with_the_words_marked() throws Exception {
    var hits = list(search("q=" + encode("精准性", UTF_8)), "hits");
    assertThat(hits).isNotEmpty();
    for (var hit : hits) {
      var pieces = list(list(hit, "passages").getFirst(), "pieces");
      assertThat(pieces)
          .anySatisfy(
              piece -> {
                assertThat(text(piece, "text")).isEqualTo("精准性");
                assertThat(piece.get("hit").getAsBoolean()).isTrue();
              });
    }
  }

  @Test
  void pages_give_every_report_once() throws Exception {
    var seen = new ArrayList<String>();
    var next = "";
    do {
      var page = reports("limit=5&sort=" + RECEIVED + "&cursor=" + next);
      list(page, "hits").forEach(hit -> seen.add(text(hit, "id")));
      next = text(page, "next");
    } while (!next.isEmpty());
    assertThat(seen).doesNotHaveDuplicates().hasSize(total(reports("limit=0")));
  }

  @Test
  void a_range_lets_through_what_lies_in_it() throws Exception {
    var answer = reports("%s=20..100&figures=%s&limit=200".formatted(RECEIVED, RECEIVED));
    assertThat(list(answer, "hits"))
        .isNotEmpty()
        .allSatisfy(
            hit ->
                assertThat(hit.getAsJsonObject("figures").get(RECEIVED).getAsDouble())
                    .isBetween(20.0, 100.0));
  }

  @Test
  void reports_without_the_figure_are_last_either_way() throws Exception {
    for (var sort : List.of(RECEIVED, "-" + RECEIVED)) {
      var hits = list(reports("limit=200&figures=" + RECEIVED + "&sort=" + sort), "hits");
      var known = hits.stream().map(hit -> hit.getAsJsonObject("figures").has(RECEIVED)).toList();
      assertThat(known).contains(true, false);
      assertThat(known.lastIndexOf(true)).isLessThan(known.indexOf(false));
    }
  }

  @Test
  void a_facet_is_counted_without_its_own_filter() throws Exception {
    var all = facet(reports("limit=0&facet=year"), "values");
    var one = reports("limit=0&facet=year,kind&year=2023");
    assertThat(facet(one, "values")).isEqualTo(all);
    assertThat(total(one)).isLessThan(total(reports("limit=0")));
  }

  @Test
  void a_facet_of_a_figure_is_a_histogram() throws Exception {
    var facet = list(reports("limit=0&facet=" + RECEIVED), "facets").getFirst();
    long counted =
        list(facet, "buckets").stream().mapToLong(each -> each.get("count").getAsLong()).sum();
    assertThat(counted + facet.get("missing").getAsLong()).isEqualTo(total(reports("limit=0")));
    assertThat(facet.keySet()).contains("min", "max", "sum", "avg", "median");
  }

  @ParameterizedTest
  @CsvSource({"year,2023", "kind,教育", "level,county", "edition,2019", "finding,any", "region,望湖市"})
  void leaving_out_a_value_gives_the_rest(String field, String value) throws Exception {
    var encoded = encode(value, UTF_8);
    int with = total(reports("limit=0&" + field + "=" + encoded));
    int without = total(reports("limit=0&" + field + "!=" + encoded));
    assertThat(with).isPositive();
    assertThat(with + without).isEqualTo(total(reports("limit=0")));
  }

  @Test
  void each_report_is_found_by_its_id_and_comes_with_its_readable_original() throws Exception {
    var hits = list(reports("limit=200"), "hits");
    assertThat(hits).anyMatch(hit -> text(hit, "id").endsWith("+area"));
    for (var hit : hits) {
      // URLEncoder is for forms; in a path a plus is a plus.
      var path = "/api/v1/reports/" + encode(text(hit, "id"), UTF_8).replace("%2B", "+");
      var report = json(path);
      assertThat(text(report, "id")).isEqualTo(text(hit, "id"));
      var file = Path.of(text(report.getAsJsonObject("source"), "file"));
      var original = server.get(path + "/original", BodyHandlers.ofByteArray());
      assertThat(original.body()).isEqualTo(Files.readAllBytes(file));
      assertThat(server.get(path + "/original").body()).containsPattern("公[开開]");
    }
  }

  @Test
  void the_dictionary_names_every_figure_that_a_report_has() throws Exception {
    var codes = list(json("/api/v1/figures"), "figures").stream().map(each -> text(each, "code"));
    var known = codes.toList();
    for (var hit : list(reports("limit=200"), "hits")) {
      var report = json("/api/v1/reports/" + encode(text(hit, "id"), UTF_8));
      assertThat(known).containsAll(report.getAsJsonObject("figures").keySet());
      assertThat(known).containsAll(report.getAsJsonObject("derived").keySet());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"公开", "\"", "(", "“公", "公 OR ", "-", "[[:", "年份:"})
  void no_text_is_too_odd_or_too_long_to_search_for(String text) throws Exception {
    var longText = text.repeat(10_000 / text.length());
    assertThat(server.get("/api/v1/search?q=" + encode(longText, UTF_8)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_cursor_of_another_search_is_refused() throws Exception {
    var next = text(reports("limit=1"), "next");
    var response = server.get("/api/v1/reports?limit=1&year=2023&cursor=" + next);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"parameter\":\"cursor\"");
  }

  @Test
  void the_server_says_that_it_is_ready() throws Exception {
    assertThat(server.get("/livez").body()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(server.get("/readyz").body())
        .startsWith(
            "{\"status\":\"ok\",\"reports\":" + total(reports("limit=0")) + ",\"meaning\":{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/report", "/api", "/embed"})
  void a_page_finds_all_its_parts(String page) throws Exception {
    var links = LINK.matcher(server.get(page).body()).results().map(link -> link.group(1)).toList();
    assertThat(links).isNotEmpty();
    for (var link : links) {
      var path = link.startsWith("/") ? link : "/" + link;
      assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  private static JsonObject search(String query) throws Exception {
    return json("/api/v1/search?" + query);
  }

  private static JsonObject reports(String query) throws Exception {
    return json("/api/v1/reports?" + query);
  }

  private static JsonObject json(String path) throws Exception {
    var response = server.get(path);
    assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static List<JsonObject> list(JsonObject object, String name) {
    return object.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static String facet(JsonObject answer, String member) {
    return list(answer, "facets").getFirst().get(member).toString();
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }

  private static int total(JsonObject answer) {
    return answer.getAsJsonObject("total").get("value").getAsInt();
  }
}
