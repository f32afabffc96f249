package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gongkai.analysis.Analysis;
import gongkai.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lists of words as the API gives them; [ConditionalTest] holds an answer against its
/// description.
class WordListRouteTest {
  private final WordListRoute route =
      new WordListRoute(Analysis.read(Path.of("config/analysis")).inUse());

  private String answer(String query) throws Exception {
    var reply = route.answer(Params.read("", encoded(query), Locale.CHINESE));
    return Json.write(((Reply.Json) reply).body());
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("%3D", "=").replace("%26", "&");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=政府信息公开指南        | "total":1,"words":[{"word":"政府信息公开指南","others":[]}]
          list=stop&q=的            | {"word":"的","others":[]}
          list=synonyms&q=市监局    | {"word":"市监局","others":["市场监督管理局","市场监管局"]}
          q=没有的话                | "list":"own"
          q=没有的话                | "total":0,"words":[]
          limit=0                   | "words":[]
          """)
  void a_list_is_narrowed_and_cut_off(String query, String expected) throws Exception {
    assertThat(answer(query)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"list=all", "'list=own,stop'", "limit=1001", "offset=3"})
  void what_cannot_be_meant_is_refused(String query) {
    assertThat(catchThrowable(() -> answer(query))).isInstanceOf(Refusal.class);
  }

  @Test
  void the_counts_are_those_of_the_whole_lists() throws Exception {
    assertThat(answer("q=没有的话").replaceAll("\\d+", "n"))
        .contains("\"counts\":{\"own\":n,\"synonyms\":n,\"stop\":n}");
  }
}
