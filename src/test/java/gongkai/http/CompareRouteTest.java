package gongkai.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two years of one agency among the sample reports.
class CompareRouteTest {
  private static final String EARLIER = "望湖市棠溪区教育局@2021";
  private static final String LATER = "望湖市棠溪区教育局@2022";
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
  void two_years_stand_side_by_side() throws Exception {
    var answer = compare(EARLIER, LATER);
    assertThat(answer.getAsJsonObject("later").get("year").getAsInt()).isEqualTo(2022);
    assertThat(objects(answer, "figures"))
        .hasSizeGreaterThan(180)
        .anySatisfy(each -> assertThat(each.has("difference")).isTrue());
    assertThat(objects(answer, "sections"))
        .extracting(each -> each.get("key").getAsString())
        .contains("overview", "issues");
    assertThat(objects(answer, "promises")).isNotEmpty();
  }

  @Test
  void a_report_is_no_other_than_itself() throws Exception {
    var answer = compare(LATER, LATER);
    assertThat(objects(answer, "figures"))
        .filteredOn(each -> each.has("difference"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.get("difference").getAsInt()).isZero());
    assertThat(
            objects(answer, "sections").stream()
                .flatMap(each -> objects(each, "passages").stream()))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.get("change").getAsString()).isEqualTo("same"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "earlier=望湖市棠溪区教育局@2021, 400, parameter.invalid, later",
    "earlier=某局@2021&later=望湖市棠溪区教育局@2022, 404, report.unknown,",
    "earlier=望湖市棠溪区教育局@2021&other=a, 400, parameter.unknown, other",
  })
  void what_cannot_be_compared_is_said(String query, int status, String code, String parameter)
      throws Exception {
    var encoded = encode(query, UTF_8).replace("%3D", "=").replace("%26", "&");
    var response = server.get("/api/v1/compare?" + encoded);
    var problem = JsonParser.parseString(response.body()).getAsJsonObject();
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(problem.get("code").getAsString()).isEqualTo(code);
    assertThat(problem.has("parameter") ? problem.get("parameter").getAsString() : null)
        .isEqualTo(parameter);
  }

  private static JsonObject compare(String earlier, String later) throws Exception {
    var response =
        server.get(
            "/api/v1/compare?earlier=" + encode(earlier, UTF_8) + "&later=" + encode(later, UTF_8));
    assertThat(response.statusCode()).isEqualTo(200);
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static List<JsonObject> objects(JsonObject object, String name) {
    return StreamSupport.stream(object.getAsJsonArray(name).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
