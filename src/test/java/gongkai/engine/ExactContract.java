package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.engine.Answer.Relation;
import gongkai.query.Clause.Exact;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Quoted text: it stands there, or it is not found.
interface ExactContract extends EngineUse {

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          精准性              | 政策解读的精准性有待提高。      | yes
          政策精准            | 政策解读的精准性有待提高。      | no
          12315投             | 受理12315投诉32件。             | yes
          2315                | 受理12315投诉32件。             | yes
          2024年              | 截至 2024 年底。                | yes
          2024　年            | 截至2024年底。                  | yes
          年                  | 截至 2024 年底。                | yes
          月                  | 截至 2024 年底。                | no
          底                  | 截至 2024 年底                  | yes
          公开不公开          | 主动公开，不公开的说明理由。    | no
          公开，不公开        | 主动公开,不公开的说明理由。     | yes
          公开不公开          | 公开不公开都要说明。            | yes
          公开。不公开        | 主动公开，不公开的说明理由。    | no
          1,234               | 共1，234条。                    | yes
          1234                | 共1,234条。                     | no
          “公开为常态”        | 坚持“公开为常态”的原则。        | yes
          open data           | 推进 Open Data 建设。           | yes
          opendata            | 推进open data建设。             | no
          政務公開            | 政务公开工作。                  | yes
          ㎡                  | 大厅30㎡。                      | yes
          𠮷野                | 在𠮷野设点。                    | yes
          野                  | 在𠮷野设点。                    | yes
          """)
  default void a_quoted_text_is_found_where_it_stands(String quoted, String text, String found)
      throws IOException {
    index(SampleReport.of("甲县", 2000).says(text));
    assertThat(search(new Exact(quoted)).total().value()).isEqualTo(found.equals("yes") ? 1 : 0);
  }

  @Test
  default void a_word_that_a_line_break_cuts_is_found_and_a_paragraph_ends_what_is_found()
      throws IOException {
    index(SampleReport.of("甲县", 2023).says("政府信\n息公开\n\n队伍建设"));
    assertThat(ids(new Exact("信息公开"))).hasSize(1);
    assertThat(ids(new Exact("公开队伍"))).isEmpty();
  }

  @Test
  default void a_quoted_title_or_heading_finds_its_passages() throws IOException {
    index(
        SampleReport.of("塔城市教育局", 2023).says("队伍不稳。"),
        SampleReport.of("洪泽区教育局", 2023).says("队伍不稳。"));
    assertThat(ids(new Exact("城市教育局2023年政府"))).containsExactly("塔城市教育局@2023");
    assertThat(ids(new Exact("一、总体情况"))).hasSize(2);
  }

  @Test
  default void no_quoted_text_reaches_from_one_line_of_the_context_to_the_next()
      throws IOException {
    index(SampleReport.of("塔城市教育局", 2023).says("队伍不稳。"));
    assertThat(ids(new Exact("年度报告塔城"))).isEmpty();
    assertThat(ids(new Exact("2023年一、"))).isEmpty();
  }

  @Test
  default void a_quoted_text_does_not_reach_from_the_title_into_the_text() throws IOException {
    index(SampleReport.of("塔城市教育局", 2023).says("队伍不稳。"));
    assertThat(ids(new Exact("总体情况队伍"))).isEmpty();
  }

  @Test
  default void any_two_or_more_characters_of_any_passage_are_found_quoted_and_as_a_word()
      throws IOException {
    var random = new Random(20_250_131);
    var likely = LikelyText.ofFewCharacters(random);
    var texts = likely.passages(40);
    var report = SampleReport.of("甲县", 2023);
    texts.forEach(report::says);
    index(report);
    for (int i = 0; i < 300; i++) {
      var run = likely.run(texts.get(random.nextInt(texts.size())));
      assertThat(ids(new Exact(run))).as("quoted " + run).hasSize(1);
      assertThat(ids(new Word(run))).as(run).hasSize(1);
    }
  }

  @Test
  default void nothing_is_found_quoted_that_stands_nowhere() throws IOException {
    var random = new Random(20_250_201);
    var likely = LikelyText.ofFewCharacters(random);
    var texts = likely.passages(40);
    var report = SampleReport.of("甲县", 2023);
    texts.forEach(report::says);
    index(report);
    for (int i = 0; i < 300; i++) {
      var text = texts.get(random.nextInt(texts.size()));
      var run = likely.acrossPunctuation(text);
      boolean stands = texts.stream().anyMatch(each -> each.contains(run));
      assertThat(search(new Exact(run)).total())
          .as(run)
          .isEqualTo(new Answer.Total(stands ? 1 : 0, Relation.EXACT));
    }
  }

  @Test
  default void a_quoted_text_of_two_lines_length_is_found_as_a_whole() throws IOException {
    var text = "坚持“公开为常态、不公开为例外”的原则，全年政府网站累计发布各类信息5274条，点击率达到16.397万次。";
    index(
        SampleReport.of("甲县", 2023).says("其一。" + text + "其二。"),
        SampleReport.of("乙县", 2023).says("其一。" + text.replace("各类", "各种") + "其二。"));
    assertThat(ids(new Exact(text))).isEqualTo(List.of("甲县@2023"));
  }
}
