package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Relaxed;
import gongkai.query.Clause;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words: what they find, how far a query is loosened, and what comes first.
interface WordContract extends EngineUse {

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          精准性        | 政策解读的精准性有待提高。               | yes
          精准性        | 精力不够，准备不足，积极性不高。         | no
          解读政策      | 政策的精准解读有待加强。                 | yes
          解读政策      | 精准解读有待加强。                       | no
          府信          | 政府信息主动公开不够及时。               | yes
          12315         | 全年受理12315投诉举报32件。              | yes
          2315投        | 全年受理12315投诉举报32件。              | yes
          2024年        | 全年公开信息，截至 2024 年底共三百条。   | yes
          1234          | 全年公开信息1,234条。                    | yes
          1,234         | 全年公开信息1234条。                     | yes
          34            | 全年公开信息1,234条。                    | yes
          12345.6       | 收费12,345.6万元。                       | yes
          政策解讀      | 政策解读的精准性有待提高。               | yes
          政策解读      | 政策解讀的精準性有待提高。               | yes
          诉讼          | 全年无行政诉讼案件。                     | yes
          公众号        | 用好微信公众号。                         | yes
          微信公众号    | 微博、政务信箱，公众和号码。             | no
          信息公开      | 公开政府信息三百条。                     | yes
          市监局        | 市场监督管理局受理投诉。                 | yes
          市场监督管理局 | 由省市监局转办。                        | yes
          县市监局投诉  | 投诉由县市场监管局办理。                 | yes
          整改措施      | 改进措施如下。                           | yes
          改进措施      | 整改措施如下。                           | yes
          ＯＡ系统      | 依托oa系统流转。                         | yes
          行政          | ⾏政复议三件。                           | yes
          的            | 政策解读的精准性有待提高。               | yes
          、            | 网站、微信同步发布。                     | yes
          !?            | 网站同步发布。                           | no
          """)
  default void a_word_finds_what_a_reader_expects(String word, String text, String found)
      throws IOException {
    index(SampleReport.of("甲县民政局", 2023).says(text));
    var answer = search(new Word(word));
    boolean finds = answer.total().value() == 1 && answer.relaxed() == Relaxed.NONE;
    assertThat(finds ? "yes" : "no").isEqualTo(found);
  }

  @Test
  default void an_answer_says_which_words_were_looked_for_in_other_words_too() throws IOException {
    index(SampleReport.of("甲县民政局", 2023).says("三公支出如下。"));
    var found = search(new All(List.of(new Word("三公经费"), new Word("如下"))));
    assertThat(found.notes())
        .extracting(note -> note.message(Locale.CHINESE))
        .containsExactly("“三公经费”也按“三公支出”检索；加引号则只检索原词。");
    assertThat(snippets(new Word("三公经费"))).containsExactly("[三公支出]如下。");
    assertThat(search(new Clause.Exact("三公经费")).notes()).isEmpty();
    assertThat(ids(new Clause.Exact("三公经费"))).isEmpty();
  }

  @Test
  default void all_words_in_one_passage_or_its_context_come_before_anything_looser()
      throws IOException {
    index(
        SampleReport.of("甲县民政局", 2023).says("加强队伍培训。"),
        SampleReport.of("乙县民政局", 2023).says("加强队伍建设。").says("开展业务培训。"));
    var found = search(new All(List.of(new Word("队伍"), new Word("培训"))));
    assertThat(ids(found)).containsExactly("甲县民政局@2023");
    assertThat(found.relaxed()).isEqualTo(Relaxed.NONE);
  }

  @Test
  default void words_that_stand_in_no_passage_together_may_stand_in_one_report()
      throws IOException {
    index(
        SampleReport.of("乙县民政局", 2023).says("加强队伍建设。").says("开展业务培训。"),
        SampleReport.of("丙县民政局", 2023).says("加强队伍建设。"));
    var found = search(new All(List.of(new Word("队伍"), new Word("培训"))));
    assertThat(ids(found)).containsExactly("乙县民政局@2023");
    assertThat(found.relaxed()).isEqualTo(Relaxed.REPORT);
  }

  @Test
  default void a_long_run_is_loosened_word_by_word() throws IOException {
    index(SampleReport.of("乙县民政局", 2023).says("加强队伍建设。").says("开展业务培训。"));
    var found = search(new Word("队伍培训"));
    assertThat(found.relaxed()).isEqualTo(Relaxed.REPORT);
    assertThat(found.hits().getFirst().passages()).hasSize(2);
  }

  @Test
  default void words_that_stand_in_no_report_together_are_looked_for_one_by_one()
      throws IOException {
    index(
        SampleReport.of("甲县民政局", 2023).says("加强队伍建设。"),
        SampleReport.of("乙县民政局", 2023).says("开展业务培训。"),
        SampleReport.of("丙县民政局", 2023).says("完善网站栏目。"));
    var found = search(new All(List.of(new Word("队伍"), new Word("培训"))));
    assertThat(ids(found)).containsExactlyInAnyOrder("甲县民政局@2023", "乙县民政局@2023");
    assertThat(found.relaxed()).isEqualTo(Relaxed.ANY);
  }

  @Test
  default void what_is_left_out_and_asked_of_fields_is_never_loosened() throws IOException {
    index(
        SampleReport.of("甲县民政局", 2022).says("加强队伍建设。"),
        SampleReport.of("乙县民政局", 2023).says("开展业务培训。收费。"),
        SampleReport.of("丙县民政局", 2023).says("加强队伍建设。"));
    var found =
        search(
            new All(
                List.of(
                    new Word("队伍"),
                    new Word("培训"),
                    new Clause.Between(IndexField.YEAR, 2023, 2023),
                    new Clause.Not(new Word("收费")))));
    assertThat(ids(found)).containsExactly("丙县民政局@2023");
    assertThat(found.relaxed()).isEqualTo(Relaxed.ANY);
  }

  @Test
  default void a_query_that_finds_nothing_however_loose_is_not_called_loosened()
      throws IOException {
    index(SampleReport.of("甲县民政局", 2023).says("加强队伍建设。"));
    var found = search(new All(List.of(new Word("火箭"), new Word("卫星"))));
    assertThat(found.total()).isEqualTo(new Answer.Total(0, Answer.Relation.EXACT));
    assertThat(found.relaxed()).isEqualTo(Relaxed.NONE);
    assertThat(found.next()).isEmpty();
  }

  @Test
  default void the_agency_in_the_title_selects_passages_that_do_not_name_it() throws IOException {
    index(
        SampleReport.of("塔城市教育局", 2023).says("政策解读不够。").says("队伍不稳。"),
        SampleReport.of("洪泽区教育局", 2023).says("政策解读不够。"));
    var found = search(new All(List.of(new Word("塔城"), new Word("政策解读"))));
    assertThat(ids(found)).containsExactly("塔城市教育局@2023");
    assertThat(found.hits().getFirst().passages())
        .extracting(EngineUse::marked)
        .containsExactly("[政策解读]不够。");
  }

  @Test
  default void a_run_in_a_title_or_heading_is_found_wherever_its_words_begin() throws IOException {
    index(SampleReport.of("塔城市教育局", 2023).says("issues", "problem", "队伍不稳。"));
    for (var run : List.of("城市教", "存在的主", "题及改", "2023年", "23年政")) {
      assertThat(ids(new Word(run))).as(run).containsExactly("塔城市教育局@2023");
    }
  }

  @Test
  default void a_passage_that_says_it_comes_before_a_title_that_says_it() throws IOException {
    index(
        SampleReport.of("培训中心", 2023).says("队伍不稳。"),
        SampleReport.of("甲县民政局", 2023).says("开展业务培训。"));
    assertThat(ids(new Word("培训"))).containsExactly("甲县民政局@2023", "培训中心@2023");
  }

  @Test
  default void a_passage_with_the_run_as_typed_comes_before_one_with_its_words()
      throws IOException {
    index(
        SampleReport.of("甲县民政局", 2023).says("解读上级政策。"),
        SampleReport.of("乙县民政局", 2023).says("做好政策解读。"));
    assertThat(ids(new Word("政策解读"))).containsExactly("乙县民政局@2023", "甲县民政局@2023");
  }

  @Test
  default void the_best_passage_decides_and_not_how_many_there_are() throws IOException {
    index(
        SampleReport.of("甲县民政局", 2023)
            .says("网站的培训工作还有许多需要进一步改进和提高的地方。")
            .says("微信的培训工作还有许多需要进一步改进和提高的地方。"),
        SampleReport.of("乙县民政局", 2023).says("培训少。"));
    assertThat(ids(new Word("培训"))).containsExactly("乙县民政局@2023", "甲县民政局@2023");
  }

  @Test
  default void however_much_is_typed_there_is_an_answer() throws IOException {
    index(SampleReport.of("甲县民政局", 2023).says("队伍培训少。"));
    var sentence = "队伍培训的规范化水平有待提高，2024年收到1234件申请。";
    var words = Stream.generate(() -> (Clause) new Word("培训")).limit(3_000).toList();
    var numbers = IntStream.range(10_000, 14_000).mapToObj(i -> (Clause) new Word("" + i)).toList();
    var clauses =
        List.of(
            new Word("培训".repeat(5_000)),
            new Word(sentence.repeat(400)),
            new Clause.Exact(sentence.repeat(400)),
            new All(words),
            new Clause.Any(words),
            new All(numbers),
            new Clause.Not(new Clause.Any(numbers)),
            new All(List.of(new Word("培训"), new Clause.Not(new All(numbers)))));
    for (var clause : clauses) {
      assertThat(search(clause).timedOut()).isFalse();
    }
    assertThat(ids(new All(words))).containsExactly("甲县民政局@2023");
  }

  @Test
  default void equal_hits_are_in_order_of_their_ids() throws IOException {
    index(
        SampleReport.of("丙", 2023).says("培训少。"),
        SampleReport.of("甲", 2023).says("培训少。"),
        SampleReport.of("乙", 2023).says("培训少。"));
    assertThat(ids(new Word("培训"))).isSorted().hasSize(3);
  }

  @Test
  default void without_words_the_latest_year_comes_first() throws IOException {
    index(
        SampleReport.of("乙", 2023).says("一"),
        SampleReport.of("甲", 2023).says("一"),
        SampleReport.of("甲", 2024).says("一"),
        SampleReport.of("甲", 2022).says("一"));
    assertThat(ids(new Everything())).containsExactly("甲@2024", "乙@2023", "甲@2023", "甲@2022");
  }
}
