package gongkai.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {
  private static final Pattern OFFER =
      Pattern.compile(
          "\"text\":\"([^\"]*)\",\"query\":\"((?:[^\"\\\\]|\\\\.)*)\",\"total\":\\{\"value\":(\\d+)");

  /// A row with two cells that are both queries.
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\|$");

  private static SampleServer server;

  record Offer(String text, String query, int total) {
    static Offer of(MatchResult found) {
      return new Offer(found.group(1), found.group(2), Integer.parseInt(found.group(3)));
    }
  }

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
          政物公开            | 政务公开           | 政务公开
          以申请公开          | 依申请公开         | 依申请公开
          正策解读            | 政策解读           | 政策解读
          政策解独            | 政策解读           | 政策解读
          砚池市人民证府      | 砚池市人民政府     | agency:砚池市人民政府
          砚池人民政府        | 砚池市人民政府     | agency:砚池市人民政府
          机关:砚池市公安     | agency:砚池市公安局 | agency:砚池市公安局
          地区:砚池           | region:砚池市      | region:砚池市
          政物公开 -火箭      | 政务公开 -火箭     | 政务公开 -火箭
          """)
  void what_was_meant_is_offered_where_it_finds_more(String typed, String text, String query)
      throws Exception {
    assertThat(offers(typed))
        .anySatisfy(
            offer -> {
              assertThat(offer.text()).isEqualTo(text);
              assertThat(offer.query()).isEqualTo(query);
              assertThat(offer.total()).isPositive();
            });
  }

  static List<Arguments> examples() throws IOException {
    var rows = ROW.matcher(Files.readString(Path.of("docs/QUERY.md"))).results();
    return rows.map(row -> Arguments.of(row.group(1), row.group(2))).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_of_the_guide_is_offered(String typed, String query) throws Exception {
    assertThat(offers(typed)).extracting(Offer::query).contains(query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"公开", "政务公开", "砚池市人民政府", "火箭卫星", "", "-政物公开", "year:2023", "\"\""})
  void nothing_is_offered_that_finds_no_more(String typed) throws Exception {
    assertThat(offers(typed)).isEmpty();
  }

  private static List<Offer> offers(String typed) throws Exception {
    var response = server.get("/api/v1/search?q=" + encode(typed, UTF_8));
    assertThat(response.statusCode()).isEqualTo(200);
    var body = response.body();
    int begin = body.indexOf("\"did_you_mean\":[");
    return OFFER
        .matcher(body.substring(begin, body.indexOf("\"hits\":[")))
        .results()
        .map(Offer::of)
        .toList();
  }
}
