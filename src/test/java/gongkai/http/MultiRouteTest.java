package gongkai.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongkai.json.Json;
import gongkai.json.Members;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several searches of the sample reports in one call.
class MultiRouteTest {
  private static final long SECOND = 1_000_000_000;

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
  void each_search_is_answered_as_if_it_were_alone() throws Exception {
    var searches =
        new String[] {
          "q=" + encode("精准性", UTF_8) + "&figures=requests.received.total",
          "q=" + encode("政策解读 -教育", UTF_8) + "&year=2022..&limit=1",
          "facet=year,kind&limit=0"
        };
    var answers = answers(searches);
    assertThat(answers).hasSize(3);
    for (int i = 0; i < searches.length; i++) {
      var alone = server.get("/api/v1/search?" + searches[i]).body();
      assertThat(withoutTime(answers.get(i))).isEqualTo(withoutTime(json(alone)));
    }
  }

  @Test
  void a_search_that_is_wrong_costs_only_its_own_answer() throws Exception {
    var answers = answers("q=a", "yaer=2023", "q=%FF", "limit=1");
    assertThat(answers.get(0).has("hits")).isTrue();
    assertThat(answers.get(1).get("code").getAsString()).isEqualTo("parameter.unknown");
    assertThat(answers.get(1).get("nearest").getAsString()).isEqualTo("year");
    assertThat(answers.get(2).get("code").getAsString()).isEqualTo("request.malformed");
    assertThat(answers.get(3).getAsJsonArray("hits")).hasSize(1);
  }

  @Test
  void searches_that_are_not_reached_in_time_are_told_so_and_are_not_kept() throws Exception {
    var seconds = new AtomicLong();
    var patience = new Patience(Duration.ofSeconds(2), () -> seconds.getAndIncrement() * SECOND);
    var route = new MultiRoute(_ -> new Reply.Json(new Members()), patience);
    var searches = Map.of("search", Collections.nCopies(4, "q=a"));
    var reply = route.answer(new Params("", searches, Locale.ENGLISH));
    assertThat(reply).isInstanceOf(Reply.Passing.class);
    var text = Json.write(((Reply.Passing) reply).body());
    assertThat(text).startsWith("{\"answers\":[{},{},{\"title\"");
    assertThat(text.split("\"code\":\"answer.timed_out\"", -1)).hasSize(3);
  }

  @Test
  void none_and_too_many_are_refused() throws Exception {
    for (var searches :
        List.of("", address(Collections.nCopies(21, "q=a").toArray(String[]::new)))) {
      var response = server.get("/api/v1/multi?" + searches);
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.body()).contains("\"parameter\":\"search\"");
    }
    assertThat(answers(Collections.nCopies(20, "limit=0").toArray(String[]::new))).hasSize(20);
  }

  private static List<JsonObject> answers(String... searches) throws Exception {
    var response = server.get("/api/v1/multi?" + address(searches));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json(response.body()).getAsJsonArray("answers").asList().stream()
        .map(each -> each.getAsJsonObject())
        .toList();
  }

  private static String address(String... searches) {
    return Arrays.stream(searches)
        .map(search -> "search=" + encode(search, UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static JsonObject withoutTime(JsonObject answer) {
    answer.remove("took_ms");
    return answer;
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
