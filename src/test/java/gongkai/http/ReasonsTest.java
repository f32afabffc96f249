package gongkai.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `explain=true` says.
class ReasonsTest {
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
  void a_hit_says_which_words_stand_where_how_rare_they_are_and_which_weighs_most()
      throws Exception {
    var sentences = explanation(hits("砚池 2024", "explain=true").get(0)).get("sentences").toString();
    assertThat(sentences)
        .containsPattern("“砚池”出现在“[^”]+”的一段正文里：全部 \\d+ 段中 \\d+ 段有它。\\d+\\.\\d\\d 分，占 \\d+%")
        .contains("“2024”", "合计 ");
    assertThat(sentences.indexOf("2024")).isLessThan(sentences.indexOf("砚池"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开",
        "政策解读 精准性",
        "培训 栏目",
        "“政务公开”",
        "培训 OR 队伍",
        "year:2023 公开",
        "砚池市人民政府",
        "队伍不稳定"
      })
  void the_points_of_the_parts_add_up_to_the_score(String query) throws Exception {
    var hits = hits(query, "explain=true&limit=50");
    // What was found by some of the words alone stands behind, without a score.
    hits.asList().removeIf(hit -> !hit.getAsJsonObject().has("score"));
    assertThat(hits).isNotEmpty();
    for (var hit : hits) {
      double score = hit.getAsJsonObject().get("score").getAsDouble();
      double sum = 0;
      for (var part : explanation(hit).getAsJsonArray("parts")) {
        sum += part.getAsJsonObject().get("points").getAsDouble();
      }
      assertThat(sum).isCloseTo(score, within(0.001 * score));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain=true&sort=year", "explain=true&kind=教育"})
  void what_is_in_no_order_of_words_has_no_reasons(String parameters) throws Exception {
    var query = parameters.contains("sort") ? "公开" : "";
    var address = parameters.replace("教育", encode("教育", UTF_8));
    for (var hit : hits(query, address)) {
      assertThat(explanation(hit).getAsJsonArray("sentences")).isEmpty();
      assertThat(explanation(hit).getAsJsonArray("parts")).isEmpty();
    }
  }

  @Test
  void without_the_parameter_nothing_is_explained() throws Exception {
    assertThat(hits("公开", "explain=false").get(0).getAsJsonObject().has("explanation")).isFalse();
    var refused = server.get("/api/v1/search?explain=yes");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("parameter.invalid", "true, false");
  }

  private static JsonObject explanation(JsonElement hit) {
    return hit.getAsJsonObject().getAsJsonObject("explanation");
  }

  private static JsonArray hits(String query, String parameters) throws Exception {
    var response = server.get("/api/v1/search?q=" + encode(query, UTF_8) + "&" + parameters);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonParser.parseString(response.body()).getAsJsonObject().getAsJsonArray("hits");
  }
}
