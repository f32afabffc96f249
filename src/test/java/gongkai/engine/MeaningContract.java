package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.FoundBy;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Answer.Total;
import gongkai.engine.Request.Page;
import gongkai.engine.Request.Sort;
import gongkai.engine.Request.Wanted;
import gongkai.query.Clause;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Any;
import gongkai.query.Clause.Exact;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Not;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is found by meaning, for an engine whose model knows that 人手 and 队伍 are one thing.
public interface MeaningContract extends EngineUse {

  /// Sees to it that the meaning of all that is committed is known.
  void learn() throws IOException;

  @Test
  default void a_report_is_found_by_what_it_means() throws IOException {
    indexAndLearn(
        SampleReport.of("甲县", 2023).says("issues", "problem", "工作队伍需要加强。"),
        SampleReport.of("乙县", 2023).says("issues", "problem", "主动公开的栏目更新不及时。"));
    var found = meant(new Word("人手"));
    assertThat(ids(found)).containsExactly("甲县@2023");
    var hit = found.hits().getFirst();
    assertThat(hit.by()).isEqualTo(FoundBy.MEANING);
    assertThat(hit.ranks().meaning()).isEqualTo(1);
    assertThat(hit.ranks().likeness()).isBetween(0.3f, 1.01f);
    assertThat(hit.passages().stream().map(EngineUse::marked)).containsExactly("工作队伍需要加强。");
    assertThat(hit.passages().getFirst().kind()).isEqualTo("problem");
  }

  @Test
  default void meaning_is_not_counted_and_only_given_when_asked_for() throws IOException {
    indexAndLearn(
        SampleReport.of("甲县", 2023).says("工作队伍需要加强。").with(IndexField.KIND, "教育"),
        SampleReport.of("乙县", 2023).says("人手不足。").with(IndexField.KIND, "民政"));
    var wanted = new Wanted(List.of(IndexField.KIND), List.of());
    var page = new Page(10, new Sort.RelevanceAndMeaning(), "");
    var found = search(new Request(new Word("人手"), Map.of(), wanted, page));
    assertThat(ids(found)).containsExactly("乙县@2023", "甲县@2023");
    assertThat(found.hits().getFirst().by()).isEqualTo(FoundBy.WORDS);
    assertThat(found.total()).isEqualTo(new Total(1, Relation.EXACT));
    assertThat(found.facets().toString()).contains("民政").doesNotContain("教育");
    assertThat(ids(new Word("人手"))).containsExactly("乙县@2023");
  }

  @Test
  default void filters_and_what_is_left_out_hold_for_meaning_too() throws IOException {
    indexAndLearn(
        SampleReport.of("甲县", 2023).says("issues", "problem", "工作队伍需要加强。").says("收费少。"),
        SampleReport.of("乙县", 2022).says("overview", "text", "工作队伍得到了加强。"));
    var asked = new Word("人手");
    assertThat(ids(meant(asked))).hasSize(2);
    assertThat(ids(meant(asked, IndexField.YEAR, new Clause.Between(IndexField.YEAR, 2022, 2022))))
        .containsExactly("乙县@2022");
    assertThat(ids(meant(asked, IndexField.SECTION, new In(IndexField.SECTION, List.of("issues")))))
        .containsExactly("甲县@2023");
    assertThat(ids(meant(new All(List.of(asked, new Not(new Word("收费")))))))
        .containsExactly("乙县@2022");
    assertThat(ids(meant(new All(List.of(asked, new Clause.Between(IndexField.YEAR, 2023, 2023))))))
        .containsExactly("甲县@2023");
    assertThat(ids(meant(new All(List.of(asked, new Exact("收费")))))).containsExactly("甲县@2023");
  }

  @Test
  default void a_place_or_an_agency_must_be_the_one_that_is_asked_for() throws IOException {
    indexAndLearn(
        SampleReport.of("塔城市", 2023).says("工作队伍需要加强。").says("培训少。"),
        SampleReport.of("乌苏市", 2023).says("工作队伍需要加强。").says("培训少。"));
    var query = new All(List.of(new Word("塔城市"), new Word("人手")));
    assertThat(ids(meant(query))).containsExactly("塔城市@2023");
  }

  @Test
  default void quoted_text_and_alternatives_ask_for_their_words_alone() throws IOException {
    indexAndLearn(SampleReport.of("甲县", 2023).says("工作队伍需要加强。"));
    assertThat(ids(meant(new Exact("人手")))).isEmpty();
    assertThat(ids(meant(new Any(List.of(new Word("人手"), new Word("收费")))))).isEmpty();
    assertThat(ids(meant(new Clause.Everything()))).containsExactly("甲县@2023");
  }

  @Test
  default void where_no_words_are_found_meaning_is() throws IOException {
    indexAndLearn(SampleReport.of("甲县", 2023).says("工作队伍需要加强。"));
    var found = meant(new Word("人手匮乏"));
    assertThat(ids(found)).containsExactly("甲县@2023");
    assertThat(found.total()).isEqualTo(new Total(0, Relation.EXACT));
    assertThat(found.relaxed()).isEqualTo(Relaxed.NONE);
  }

  /// More reports than count as the best, so that pages go on behind them.
  @Test
  default void pages_give_each_report_once_whatever_is_learnt_meanwhile() throws IOException {
    indexAndLearn(
        IntStream.range(0, 140)
            .mapToObj(
                i -> {
                  var report = SampleReport.of("第" + i + "县", 2023);
                  report.says(i % 7 == 0 ? "工作队伍需要加强。" : "人手" + "不足".repeat(1 + i % 5) + "。");
                  return i % 21 == 1 ? report.says("队伍不稳，人员常有变动。") : report;
                })
            .toArray(SampleReport[]::new));
    var whole = meant(new Word("人手")).hits();
    assertThat(whole).hasSize(140);
    assertThat(whole.stream().filter(hit -> hit.by() == FoundBy.MEANING)).hasSize(20);
    assertThat(pages(new Word("人手"), 60)).isEqualTo(whole.stream().map(Hit::id).toList());
    var more = ids(meant(new Word("人手")));
    assertThat(pages(new Word("人手"), 23)).isEqualTo(more);
  }

  @Test
  default void behind_the_reports_with_all_words_stand_those_with_at_least_half_of_them()
      throws IOException {
    index(
        SampleReport.of("甲县", 2023).says("经费不多，网站不新，培训少，栏目旧。"),
        SampleReport.of("乙县", 2023).says("经费不多。").says("培训少。"),
        SampleReport.of("丙县", 2023).says("培训少。"));
    var found =
        meant(new All(List.of(new Word("经费"), new Word("网站"), new Word("培训"), new Word("栏目"))));
    assertThat(found.total().value()).isEqualTo(1);
    assertThat(found.hits())
        .extracting(Hit::id, Hit::by, hit -> hit.ranks().words(), hit -> hit.ranks().some())
        .containsExactly(
            tuple("甲县@2023", FoundBy.WORDS, 1, 0), tuple("乙县@2023", FoundBy.SOME, 0, 1));
  }

  private void indexAndLearn(SampleReport... reports) throws IOException {
    index(reports);
    learn();
  }

  private Found meant(Clause query) throws IOException {
    return search(request(query, Map.of(), new Page(200, new Sort.RelevanceAndMeaning(), "")));
  }

  private Found meant(Clause query, Field field, Clause filter) throws IOException {
    var page = new Page(200, new Sort.RelevanceAndMeaning(), "");
    return search(request(query, Map.of(field, filter), page));
  }

  private static Request request(Clause query, Map<Field, Clause> filters, Page page) {
    return new Request(query, filters, Wanted.NOTHING, page);
  }

  private List<String> pages(Clause query, int size) throws IOException {
    var all = new ArrayList<String>();
    var cursor = "";
    do {
      var page = new Page(size, new Sort.RelevanceAndMeaning(), cursor);
      var found = search(request(query, Map.of(), page));
      all.addAll(ids(found));
      cursor = found.next();
      index(SampleReport.of("新" + all.size() + "县", 2023).says("队伍的人员在" + all.size() + "年变动。"));
      learn();
    } while (!cursor.isEmpty());
    return all;
  }
}
