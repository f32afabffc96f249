package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongkai.report.Finding;
import gongkai.report.Region;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The findings of the sample reports.
class FindingsRouteTest {
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
  void what_may_be_wrong_is_listed_with_its_report() throws Exception {
    var findings = findings("?limit=200");
    assertThat(findings).isNotEmpty();
    assertThat(findings)
        .allSatisfy(
            each -> {
              boolean isMissing = each.get("rule").getAsString().equals("missing_report");
              assertThat(each.has("report")).isNotEqualTo(isMissing);
              assertThat(each.get("agency").getAsString()).isNotEmpty();
              assertThat(each.get("verdict").getAsString()).isIn("fail", "uncertain");
              assertThat(each.get("message_en").getAsString()).isNotEmpty();
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "rule=late, rule, late",
    "rule=cross_foot, rule, cross_foot",
    "verdict=pass, verdict, pass",
    "year=2023, year, 2023"
  })
  void they_are_filtered(String parameter, String member, String value) throws Exception {
    assertThat(findings("?limit=200&" + parameter))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.get(member).getAsString()).isEqualTo(value));
  }

  @Test
  void pages_follow_each_other_and_miss_nothing() throws Exception {
    var all = findings("?limit=200");
    var paged = new ArrayList<JsonObject>();
    var next = "";
    do {
      var answer = answer("?limit=3" + (next.isEmpty() ? "" : "&cursor=" + next));
      paged.addAll(list(answer));
      next = answer.has("next") ? answer.get("next").getAsString() : "";
    } while (!next.isEmpty());
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void a_table_holds_them_all_and_opens_as_utf8() throws Exception {
    var response = server.get("/api/v1/findings?format=csv&limit=1");
    assertThat(response.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    assertThat(response.body()).startsWith("\uFEFFreport,agency,region,year,rule,verdict");
    assertThat(response.body().lines()).hasSize(findings("?limit=200").size() + 1);
  }

  @Test
  void a_cell_is_never_a_formula() throws Exception {
    var out = new ByteArrayOutputStream();
    var csv = FindingTable.csv(out);
    var report = new FindingList.About("=1+1局@2023", "=1+1局", Region.UNKNOWN, 2023);
    var message = new Finding.Message("@SUM(A1)", "-1, \"two\"");
    csv.add(
        new FindingList.Row(
            report, new Finding("balance", Finding.Verdict.FAIL, List.of(), "-3", "+4", message)));
    csv.flush();
    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().getLast())
        .isEqualTo(
            "'=1+1局@2023,'=1+1局,,2023,balance,fail,,'-3,'+4,'@SUM(A1),\"'-1, \"\"two\"\"\",,,,");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"rule=lat", "verdict=wrong", "format=xls", "review=seen", "yaer=2023"})
  void what_does_not_exist_is_refused(String parameter) throws Exception {
    var response = server.get("/api/v1/findings?" + parameter);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"parameter\":\"" + parameter.split("=", -1)[0] + "\"");
  }

  private static List<JsonObject> findings(String query) throws Exception {
    return list(answer(query));
  }

  private static List<JsonObject> list(JsonObject answer) {
    return answer.getAsJsonArray("findings").asList().stream()
        .map(each -> each.getAsJsonObject())
        .toList();
  }

  private static JsonObject answer(String query) throws Exception {
    var response = server.get("/api/v1/findings" + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }
}
