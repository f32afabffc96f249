package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What there is to ask for.
interface VocabularyContract extends EngineUse {

  @Test
  default void every_value_comes_with_its_number_of_reports_the_most_frequent_first()
      throws IOException {
    index(
        SampleReport.of("乙局", 2022).with(IndexField.REGION, "云岭省/望湖市").says("一"),
        SampleReport.of("甲局", 2022).with(IndexField.REGION, "云岭省").says("一"),
        SampleReport.of("乙局", 2023).with(IndexField.REGION, "云岭省/望湖市").says("一"));
    var vocabulary = engine().vocabulary();
    assertThat(vocabulary.reports()).isEqualTo(3);
    assertThat(vocabulary.values().get(IndexField.AGENCY))
        .containsExactly(new Count("乙局", 2), new Count("甲局", 1));
    assertThat(vocabulary.values().get(IndexField.REGION))
        .containsExactly(new Count("云岭省", 3), new Count("云岭省/望湖市", 2));
    assertThat(vocabulary.values()).doesNotContainKey(IndexField.SECTION);
  }

  @Test
  default void there_are_more_values_than_a_facet_lists() throws IOException {
    var reports = new ArrayList<SampleReport>();
    for (int i = 0; i < 300; i++) {
      reports.add(SampleReport.of("第" + i + "局", 2023).says("一"));
    }
    index(reports.toArray(SampleReport[]::new));
    assertThat(engine().vocabulary().values().get(IndexField.AGENCY)).hasSize(300);
  }

  @Test
  default void the_passages_of_part_five_come_report_by_report_as_they_were_written()
      throws IOException {
    index(
        SampleReport.of("甲局", 2023)
            .says("总体情况。")
            .says("issues", "problem", "政策解讀不够。")
            .says("issues", "improvement", "加强１次培训。"),
        SampleReport.of("乙局", 2023).says("总体情况。"));
    assertThat(engine().vocabulary().problems())
        .containsExactlyInAnyOrder(List.of("政策解讀不够。", "加强１次培训。"), List.of());
  }

  @Test
  default void what_is_taken_out_is_no_longer_offered() throws IOException {
    index(
        SampleReport.of("甲局", 2023).says("issues", "problem", "一"),
        SampleReport.of("乙局", 2023).says("issues", "problem", "二"));
    engine().delete(List.of("甲局@2023"));
    engine().commit();
    var vocabulary = engine().vocabulary();
    assertThat(vocabulary.values().get(IndexField.AGENCY)).containsExactly(new Count("乙局", 1));
    assertThat(vocabulary.problems()).containsExactly(List.of("二"));
  }

  @Test
  default void of_many_reports_some_from_all_over_are_read() throws IOException {
    var reports = new ArrayList<SampleReport>();
    for (int i = 0; i < 2 * Vocabulary.SAMPLE; i++) {
      reports.add(SampleReport.of("第" + i + "局", 2023).says("issues", "problem", "第" + i));
    }
    index(reports.toArray(SampleReport[]::new));
    var read = engine().vocabulary().problems();
    assertThat(read).hasSize(Vocabulary.SAMPLE).doesNotHaveDuplicates();
  }

  @Test
  default void the_state_is_another_after_a_commit_that_changed_something() throws IOException {
    var empty = engine().state();
    assertThat(engine().state()).isEqualTo(empty);
    index(SampleReport.of("甲局", 2023).says("一"));
    assertThat(engine().state()).isNotEqualTo(empty);
    assertThat(engine().vocabulary().reports()).isEqualTo(1);
  }

  @Test
  default void an_empty_index_has_an_empty_vocabulary() throws IOException {
    var vocabulary = engine().vocabulary();
    assertThat(vocabulary.reports()).isZero();
    assertThat(vocabulary.problems()).isEmpty();
    assertThat(vocabulary.values().values()).allSatisfy(each -> assertThat(each).isEmpty());
  }
}
