package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Snippet;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Any;
import gongkai.query.Clause.Between;
import gongkai.query.Clause.Exact;
import gongkai.query.Clause.Not;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Snippets: which passages of a hit are shown, and what is marked in them.
interface SnippetContract extends EngineUse {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          精准性      | 解读的[精准性]不足。
          政策解读    | 加强[政策解读]，[解读]上级[政策]。
          2024年      | 截至 [2024 年]底公开[2024]条。
          1234        | 公开[1,234]条。
          政务公開    | 政府网站与[政务公開]。
          培训工作    | [培训]。一年的[工作]。
          行政        | [⾏政]复议。
          """)
  default void the_words_of_a_run_are_marked_as_printed(String word, String marked)
      throws IOException {
    index(SampleReport.of("甲", 2000).says(marked.replace("[", "").replace("]", "")));
    assertThat(snippets(new Word(word))).containsExactly(marked);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          精准        | 解读的[精准]性不足，[精准]解读。
          性          | 精准[性]不足，完整[性]不足。
          年底公开    | 截至2024 [年底公开]2024条。
          公开。全    | 主动[公开。 全]年收到。
          公开为      | “[公开为]常态、不[公开为]例外”
          𠮷          | 在[𠮷]野设点。
          """)
  default void a_quoted_text_is_marked_as_a_whole(String quoted, String marked) throws IOException {
    index(SampleReport.of("甲", 2000).says(marked.replace("[", "").replace("]", "")));
    assertThat(snippets(new Exact(quoted))).containsExactly(marked);
  }

  @Test
  default void at_most_three_passages_are_shown_the_best_first() throws IOException {
    index(
        SampleReport.of("甲", 2023)
            .says("网站的培训工作还有许多需要进一步改进和提高的地方。")
            .says("培训，培训，再培训。")
            .says("微信的培训工作还有许多需要进一步改进和提高的地方。")
            .says("媒体的培训工作还有许多需要进一步改进和提高的地方。")
            .says("网站慢。"));
    assertThat(snippets(new Word("培训")))
        .hasSize(3)
        .startsWith("[培训]，[培训]，再[培训]。")
        .allMatch(text -> text.contains("[培训]"));
  }

  @Test
  default void a_snippet_says_where_its_passage_stands() throws IOException {
    index(SampleReport.of("甲", 2023).says("issues", "problem", "培训少。"));
    var passages = search(new Word("培训")).hits().getFirst().passages();
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst())
        .extracting(Snippet::section, Snippet::kind, Snippet::label, Snippet::page)
        .containsExactly("issues", "problem", "标目", 3);
  }

  @Test
  default void a_query_without_words_has_no_snippets() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。"));
    assertThat(snippets(new Between(IndexField.YEAR, 2023, 2023))).isEmpty();
    assertThat(snippets(new Not(new Word("网站")))).isEmpty();
  }

  @Test
  default void a_word_that_only_the_title_has_selects_no_snippet() throws IOException {
    index(SampleReport.of("塔城市教育局", 2023).says("培训少。"));
    assertThat(snippets(new Word("塔城"))).isEmpty();
    assertThat(snippets(new Exact("城市教育局"))).isEmpty();
  }

  @Test
  default void only_passages_in_which_all_words_stand_are_shown_while_there_are_such()
      throws IOException {
    index(SampleReport.of("甲", 2023).says("培训队伍。").says("培训少。").says("队伍小。"));
    assertThat(snippets(new All(List.of(new Word("培训"), new Word("队伍")))))
        .containsExactly("[培训][队伍]。".replace("][", ""));
  }

  @Test
  default void either_word_shows_its_passages() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。").says("队伍小。").says("网站慢。"));
    assertThat(snippets(new Any(List.of(new Word("培训"), new Word("队伍")))))
        .containsExactlyInAnyOrder("[培训]少。", "[队伍]小。");
  }

  @Test
  default void a_long_passage_is_cut_around_its_marks_at_the_ends_of_sentences()
      throws IOException {
    var before = "各单位高度重视信息公开，按时报送材料，及时发布信息。".repeat(8);
    var after = "下一步将加强督促检查，完善工作机制，抓好整改落实。".repeat(8);
    index(SampleReport.of("甲", 2023).says(before + "政策解读的精准性不足。" + after));
    var snippet = search(new Exact("精准性")).hits().getFirst().passages().getFirst();
    assertThat(EngineUse.marked(snippet)).contains("政策解读的[精准性]不足。");
    assertThat(EngineUse.text(snippet)).hasSizeBetween(100, 170).startsWith("…").endsWith("。…");
  }
}
