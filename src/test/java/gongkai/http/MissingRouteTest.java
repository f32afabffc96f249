package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who has published, among the agencies of the sample reports.
class MissingRouteTest {
  private static final String TANGXI = "region=%E6%A3%A0%E6%BA%AA%E5%8C%BA";

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
  void each_agency_has_one_line_with_its_status_and_how_it_is_known() throws Exception {
    var answer = answer("?year=2023");
    assertThat(answer.getAsJsonArray("years")).hasToString("[2023]");
    assertThat(answer.get("roster").getAsBoolean()).isFalse();
    var agencies = agencies(answer);
    var counts = answer.getAsJsonObject("counts");
    assertThat(counts.get("late").getAsInt()).isEqualTo(1);
    assertThat(counts.get("missing").getAsInt()).isPositive();
    assertThat(counts.asMap().values().stream().mapToInt(each -> each.getAsInt()).sum())
        .isEqualTo(agencies.size());
    assertThat(agencies)
        .allSatisfy(
            each -> {
              boolean isMissing = each.get("status").getAsString().equals("missing");
              assertThat(each.has("report")).isNotEqualTo(isMissing);
              assertThat(each.has("verdict")).isEqualTo(isMissing);
              assertThat(each.get("source").getAsString()).isEqualTo("reports");
              assertThat(each.getAsJsonArray("years")).isNotEmpty();
              assertThat(each.get("due").getAsString()).startsWith("2024-");
            });
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "year=2023&status=late, status, late",
    "year=2021..2024&status=missing, status, missing",
    "year=2023&level=township, level, township",
    "year=2022&review=dismissed, status, none"
  })
  void they_are_filtered(String query, String member, String value) throws Exception {
    var agencies = agencies(answer("?" + query));
    assertThat(agencies.isEmpty()).isEqualTo(value.equals("none"));
    assertThat(agencies)
        .allSatisfy(each -> assertThat(each.get(member).getAsString()).isEqualTo(value));
  }

  @Test
  void a_place_takes_in_all_below_it_and_several_years_are_told_the_latest_first()
      throws Exception {
    var agencies = agencies(answer("?year=2021..2024&" + TANGXI));
    assertThat(agencies).extracting(each -> each.get("year").getAsInt()).contains(2024, 2021);
    assertThat(agencies)
        .allSatisfy(each -> assertThat(each.getAsJsonArray("region").toString()).contains("棠溪区"));
    assertThat(agencies.getFirst().get("year").getAsInt()).isEqualTo(2024);
  }

  @Test
  void a_table_has_a_row_for_each() throws Exception {
    var response = server.get("/api/v1/missing?year=2023&format=csv");
    assertThat(response.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    assertThat(response.body()).startsWith("\uFEFFagency,agency_key,region,kind,level,year,status");
    assertThat(response.body().lines()).hasSize(agencies(answer("?year=2023")).size() + 1);
  }

  @Test
  void what_is_missing_is_a_finding_that_belongs_to_no_report() throws Exception {
    assertThat(findings("rule=missing_report&verdict=uncertain,fail&year=2023"))
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.has("report")).isFalse();
              assertThat(each.get("agency").getAsString()).isNotEmpty();
              assertThat(each.get("year").getAsInt()).isEqualTo(2023);
            });
    assertThat(findings("rule=missing_report&year=2023&section=issues")).isEmpty();
    assertThat(findings("rule=late&year=2023"))
        .allSatisfy(each -> assertThat(each.get("rule").getAsString()).isEqualTo("late"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "status=gone, status",
    "yaer=2023, yaer",
    "section=issues, section",
    "requests.received.total=1.., requests.received.total",
    "format=xls, format",
    "year=many, year"
  })
  void what_does_not_fit_is_refused(String query, String parameter) throws Exception {
    var response = server.get("/api/v1/missing?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"parameter\":\"" + parameter + "\"");
  }

  private static List<JsonObject> findings(String query) throws Exception {
    var response = server.get("/api/v1/findings?limit=200&" + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return list(JsonParser.parseString(response.body()).getAsJsonObject(), "findings");
  }

  private static List<JsonObject> agencies(JsonObject answer) {
    return list(answer, "agencies");
  }

  private static List<JsonObject> list(JsonObject answer, String name) {
    return answer.getAsJsonArray(name).asList().stream()
        .map(each -> each.getAsJsonObject())
        .toList();
  }

  private static JsonObject answer(String query) throws Exception {
    var response = server.get("/api/v1/missing" + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }
}
