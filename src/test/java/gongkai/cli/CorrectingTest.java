package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person puts in place of what was read, and says of what may be wrong, over HTTP.
class CorrectingTest extends WritingTest {
  private static final String ID = "松坪区人民政府@2024";
  private static final String AT =
      "/api/v1/reports/%E6%9D%BE%E5%9D%AA%E5%8C%BA%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C@2024";
  private static final String TOTAL = "requests.received.total";

  CorrectingTest() {
    super("songping-government-2024.txt");
  }

  @Test
  void a_corrected_figure_counts_and_what_was_read_stays_beside_it() throws Exception {
    var was = figure(report()).get("value").getAsString();
    var said = post("/corrections", "{'what':'%s','value':'9999','why':'公报为准'}".formatted(TOTAL));
    assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
    var report = changed("9999");
    assertThat(figure(report).get("origin").getAsString()).isEqualTo("corrected");
    var correction = report.getAsJsonArray("corrections").get(0).getAsJsonObject();
    assertThat(correction.get("was").getAsString()).isEqualTo(was);
    assertThat(correction.get("by").getAsString()).isEqualTo("张三");
    assertThat(call(request("/api/v1/search?" + TOTAL + "=9999").GET()).body()).contains(ID);
    assertThat(report.getAsJsonArray("findings").toString()).contains("\"verdict\":\"fail\"");
  }

  @Test
  void a_correction_outlives_a_rebuild_and_can_be_taken_back() throws Exception {
    var was = figure(report()).get("value").getAsString();
    post("/corrections", "{'what':'%s','value':'9999','why':'公报为准'}".formatted(TOTAL));
    assertThat(shell.run("rebuild").status()).isEqualTo(Command.DONE);
    changed("9999");
    post("/corrections", "{'what':'%s','why':'看错了'}".formatted(TOTAL));
    assertThat(figure(changed(was)).get("origin").getAsString()).isEqualTo("printed");
  }

  @Test
  void title_day_and_place_are_corrected_by_command_too() throws Exception {
    var said = shell.run("correct", ID, "published", "2025-01-02", "--why", "看网页");
    assertThat(said.out()).containsExactly(ID + ": published = 2025-01-02");
    var json = shell.run("search", "松坪", "--json").out();
    assertThat(String.join("", json)).contains(ID);
    for (int i = 0; i < MANY && !report().toString().contains("2025-01-02"); i++) {
      report();
    }
    assertThat(report().get("published").getAsString()).isEqualTo("2025-01-02");
  }

  @Test
  void a_finding_is_judged_by_whoever_may() throws Exception {
    post("/corrections", "{'what':'%s','value':'9999','why':'公报为准'}".formatted(TOTAL));
    changed("9999");
    var said = post("/reviews", "{'rule':'balance','verdict':'dismissed','comment':'原文如此'}");
    assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
    assertThat(said.body()).contains("\"verdict\":\"dismissed\"", "\"by\":\"张三\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /corrections | {'what':'requests.recieved.total','value':'1','why':'x'} | parameter.invalid | requests.received.total
          /corrections | {'what':'title','value':'x'}                            | parameter.invalid | why
          /corrections | {'what':'published','value':'yesterday','why':'x'}      | parameter.invalid | YYYY-MM-DD
          /corrections | {'what':'title','why':'x'}                              | parameter.invalid | title
          /corrections | {'waht':'title'}                                        | parameter.unknown | what
          /corrections | [1]                                                     | body.invalid      | JSON
          /corrections | {'what':                                                | body.invalid      | JSON
          /reviews     | {'rule':'balance','verdict':'maybe','comment':'x'}      | parameter.invalid | confirmed
          /reviews     | {'rule':'none','verdict':'confirmed','comment':'x'}     | parameter.invalid | none
          """)
  void what_cannot_be_taken_down_is_told_why(String path, String body, String code, String word)
      throws Exception {
    var said = post(path, body);
    assertThat(said.statusCode()).isEqualTo(400);
    assertThat(said.body()).contains("\"code\":\"" + code + "\"", word);
  }

  @Test
  void nobody_corrects_without_a_token() throws Exception {
    token = "gongkai_none";
    assertThat(post("/corrections", "{}").statusCode()).isEqualTo(401);
  }

  private JsonObject report() throws Exception {
    return JsonParser.parseString(call(request(AT).GET()).body()).getAsJsonObject();
  }

  /// Asks until the figure is so: what was taken down is seen about a second later.
  private JsonObject changed(String value) throws Exception {
    var report = report();
    for (int i = 0; i < MANY && !figure(report).get("value").getAsString().equals(value); i++) {
      report = report();
    }
    assertThat(figure(report).get("value").getAsString()).isEqualTo(value);
    return report;
  }

  private static JsonObject figure(JsonObject report) {
    return report.getAsJsonObject("figures").getAsJsonObject(TOTAL);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return call(request(AT + path).POST(BodyPublishers.ofString(body.replace('\'', '"'))));
  }
}
