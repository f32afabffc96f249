package gongkai.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestRouteTest {
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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          砚池      | "kind":"place","text":"砚池市","query":"地区:砚池市","field":"region","code":"云岭省/望湖市/砚池市","reports":
          yanchi    | "kind":"place","text":"砚池市","query":"地区:砚池市","field":"region","code":"云岭省/望湖市/砚池市","reports":
          新收      | "kind":"figure","text":"新收申请","query":"新收申请>=","code":"requests.received.total","pieces":[{"text":"新收","hit":true},{"text":"申请","hit":false}]
          存在问题  | "kind":"term","text":"存在问题"
          """)
  void a_suggestion_has_all_that_a_page_shows(String typed, String expected) throws Exception {
    assertThat(suggest(typed)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "“", "((((", "𠮷", "机关:", "a:b:c", "''''"})
  void no_text_is_an_error(String typed) throws Exception {
    assertThat(suggest(typed)).startsWith("{\"suggestions\":[");
  }

  @Test
  void another_parameter_is_refused_with_the_nearest_known_one() throws Exception {
    var response = server.get("/api/v1/suggest?q=a&limits=3");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"parameter.unknown\"", "\"nearest\":\"limit\"");
  }

  @Test
  void the_terms_of_a_text_come_with_their_places_and_kinds() throws Exception {
    var path = "/api/v1/analyze?text=" + encode("政策解讀1,234件OA", UTF_8);
    assertThat(server.get(path).body())
        .contains(
            "{\"term\":\"解读\",\"start\":2,\"end\":4,\"kind\":\"word\"}",
            "{\"term\":\"1,234\",\"start\":4,\"end\":9,\"kind\":\"number\"}",
            "{\"term\":\"oa\",\"start\":10,\"end\":12,\"kind\":\"letters\"}",
            "{\"term\":\"策解\",\"start\":1,\"end\":3,\"kind\":\"characters\"}");
  }

  private static String suggest(String typed) throws Exception {
    var response = server.get("/api/v1/suggest?q=" + encode(typed, UTF_8));
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }
}
