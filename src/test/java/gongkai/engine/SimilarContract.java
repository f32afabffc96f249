package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.IndexField;
import gongkai.engine.Answer.FoundBy;
import gongkai.engine.Similar.Alike;
import gongkai.engine.Similar.Problem;
import gongkai.engine.Similar.Problems;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Other agencies with the same problem, for an engine whose model knows that 人手 and 队伍 are one
/// thing.
public interface SimilarContract extends MeaningContract {

  @Test
  default void others_with_a_problem_are_found_by_its_meaning() throws IOException {
    indexThree();
    learn();
    var problem = problems("甲局@2023").getFirst();
    assertThat(EngineUse.text(problem.passage())).isEqualTo("人手不足，忙不过来。");
    assertThat(problem.by()).isEqualTo(FoundBy.MEANING);
    assertThat(ids(problem)).containsExactly("乙局@2023");
    var alike = problem.others().getFirst();
    assertThat(alike.report().passages().stream().map(EngineUse::text))
        .containsExactly("工作队伍需要加强。");
    assertThat(EngineUse.text(alike.measures().getFirst())).isEqualTo("充实队伍，增加人员。");
  }

  @Test
  default void where_the_meaning_is_not_known_others_are_found_by_words() throws IOException {
    indexThree();
    var problem = problems("丙局@2022").getFirst();
    assertThat(problem.by()).isEqualTo(FoundBy.WORDS);
    assertThat(ids(problem)).containsExactly("乙局@2023");
    assertThat(problem.others().getFirst().measures()).hasSize(2);
  }

  @Test
  default void of_another_agency_one_report_is_shown_and_of_its_own_none() throws IOException {
    index(staff("甲局", 2022), staff("甲局", 2023), staff("乙局", 2022), staff("乙局", 2023));
    learn();
    assertThat(ids(problems("甲局@2022").getFirst())).hasSize(1).allMatch(id -> id.startsWith("乙局"));
  }

  @Test
  default void a_report_without_problems_has_no_others_and_an_unknown_id_no_report()
      throws IOException {
    index(SampleReport.of("甲局", 2023).says("工作平稳。"));
    assertThat(engine().similar("甲局@2023", 5)).isEqualTo(new Problems(List.of()));
    assertThat(engine().similar("乙局@2023", 5)).isEqualTo(new Similar.NoReport());
  }

  private void indexThree() throws IOException {
    index(
        SampleReport.of("甲局", 2023).says("issues", "problem", "人手不足，忙不过来。"),
        SampleReport.of("乙局", 2023)
            .says("issues", "problem", "工作队伍需要加强。")
            .says("issues", "improvement", "改版网站，修复链接。")
            .says("issues", "improvement", "充实队伍，增加人员。"),
        SampleReport.of("丙局", 2022).says("issues", "problem", "培训需要加强。"));
  }

  private static SampleReport staff(String agency, int year) {
    return SampleReport.of(agency, year)
        .with(IndexField.AGENCY_KEY, agency)
        .says("issues", "problem", "队伍的人员偏少。");
  }

  private List<Problem> problems(String id) throws IOException {
    return ((Problems) engine().similar(id, 5)).problems();
  }

  private static List<String> ids(Problem problem) {
    return problem.others().stream().map(Alike::report).map(Answer.Hit::id).toList();
  }
}
