package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Relaxed;
import gongkai.query.Clause;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Any;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Not;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Clauses put together in any way.
interface ClauseContract extends EngineUse {

  @Test
  default void what_is_left_out_is_left_out_as_a_whole_report() throws IOException {
    index(
        SampleReport.of("甲县", 2023).says("加强培训。").says("降低收费。"),
        SampleReport.of("乙县", 2023).says("加强培训。"));
    assertThat(ids(new All(List.of(new Word("培训"), new Not(new Word("收费"))))))
        .containsExactly("乙县@2023");
    assertThat(ids(new Not(new Word("收费")))).containsExactly("乙县@2023");
  }

  @Test
  default void either_of_two_may_be_a_word_or_a_field() throws IOException {
    index(
        SampleReport.of("甲县", 2021).says("加强培训。"),
        SampleReport.of("乙县", 2022).says("降低收费。"),
        SampleReport.of("丙县", 2023).says("完善网站。"));
    var clause = new Any(List.of(new Word("培训"), new Clause.Between(IndexField.YEAR, 2023, 2023)));
    assertThat(ids(clause)).containsExactlyInAnyOrder("甲县@2021", "丙县@2023");
  }

  @Test
  default void a_section_beside_a_word_says_where_the_word_must_stand() throws IOException {
    index(
        SampleReport.of("甲县", 2023).says("issues", "problem", "培训少。").says("收费低。"),
        SampleReport.of("乙县", 2023).says("issues", "problem", "收费高。").says("培训多。"));
    var inIssues = new In(IndexField.SECTION, List.of("issues"));
    assertThat(ids(new All(List.of(inIssues, new Word("培训"))))).containsExactly("甲县@2023");
  }

  @Test
  default void a_section_beside_words_holds_for_each_of_them_when_they_stand_apart()
      throws IOException {
    index(
        SampleReport.of("甲县", 2023)
            .says("issues", "problem", "培训少。")
            .says("issues", "problem", "收费高。"),
        SampleReport.of("乙县", 2023).says("issues", "problem", "收费高。").says("培训多。"));
    var inIssues = new In(IndexField.SECTION, List.of("issues"));
    var found = search(new All(List.of(inIssues, new Word("培训"), new Word("收费"))));
    assertThat(found.relaxed()).isEqualTo(Relaxed.REPORT);
    assertThat(ids(found)).containsExactly("甲县@2023");
  }

  @Test
  default void all_of_nothing_is_everything_and_any_of_nothing_is_nothing() throws IOException {
    index(SampleReport.of("甲县", 2023).says("培训少。"));
    assertThat(ids(new All(List.of()))).hasSize(1);
    assertThat(ids(new Any(List.of()))).isEmpty();
    assertThat(ids(new Not(new Everything()))).isEmpty();
    assertThat(ids(new All(List.of(new Word("培训"), new Any(List.of()))))).isEmpty();
  }

  @Test
  default void a_report_without_passages_is_found_by_its_fields() throws IOException {
    index(SampleReport.of("甲县", 2023), SampleReport.of("乙县", 2022).says("培训少。"));
    assertThat(ids(new Everything())).containsExactly("甲县@2023", "乙县@2022");
    assertThat(ids(new Clause.Between(IndexField.YEAR, 2023, 2023))).containsExactly("甲县@2023");
    assertThat(ids(new Not(new Word("培训")))).containsExactly("甲县@2023");
  }

  /// Some thousand clauses against what follows from their meaning, report by report.
  @Test
  default void any_clause_finds_what_it_means() throws IOException {
    var random = new Random(20_250_301);
    var reports = new ArrayList<SampleReport>();
    for (int i = 0; i < 60; i++) {
      reports.add(Meaning.anyReport(random, i));
    }
    index(reports.toArray(SampleReport[]::new));
    for (int i = 0; i < 1_500; i++) {
      var clause = Meaning.anyClause(random, 3);
      var sections = Meaning.anySections(random);
      var expected =
          reports.stream()
              .map(SampleReport::build)
              .filter(report -> Meaning.holds(clause, report, sections))
              .map(report -> report.id())
              .toList();
      var filters =
          sections.isEmpty()
              ? Map.<Field, Clause>of()
              : Map.<Field, Clause>of(IndexField.SECTION, new In(IndexField.SECTION, sections));
      var found = search(new Request(clause, filters, Request.Wanted.NOTHING, firstPage(100)));
      if (found.relaxed() == Relaxed.NONE) {
        assertThat(ids(found)).as(clause.toString()).containsExactlyInAnyOrderElementsOf(expected);
      } else {
        assertThat(expected).as(clause.toString()).isEmpty();
      }
    }
  }
}
