package gongkai.engine;

import static gongkai.engine.SampleReport.RATE;
import static gongkai.engine.SampleReport.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.Request.Direction;
import gongkai.query.Clause;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Between;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.Exists;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Not;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fields: asked for, filtered by, sorted by.
interface FieldContract extends EngineUse {

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          河南省               | 甲@2023 乙@2023
          河南省/洛阳市        | 甲@2023
          洛阳市               | 甲@2023
          西工区               | 甲@2023
          河南                 |
          洛阳市/西工区        |
          江苏省/淮安市/洪泽区 | 丙@2023
          """)
  default void a_place_takes_in_all_below_it(String place, String found) throws IOException {
    index(
        SampleReport.of("甲", 2023).with(IndexField.REGION, "河南省/洛阳市/西工区").says("一"),
        SampleReport.of("乙", 2023).with(IndexField.REGION, "河南省").says("一"),
        SampleReport.of("丙", 2023).with(IndexField.REGION, "江苏省/淮安市/洪泽区").says("一"),
        SampleReport.of("丁", 2023).says("一"));
    var ids = found == null ? List.<String>of() : List.of(found.split(" "));
    assertThat(ids(new In(IndexField.REGION, List.of(place))))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  default void one_of_several_values_is_enough() throws IOException {
    index(
        SampleReport.of("甲", 2023).with(IndexField.KIND, "教育").says("一"),
        SampleReport.of("乙", 2023).with(IndexField.KIND, "民政").says("一"),
        SampleReport.of("丙", 2023).with(IndexField.KIND, "公安").says("一"));
    assertThat(ids(new In(IndexField.KIND, List.of("教育", "公安"))))
        .containsExactlyInAnyOrder("甲@2023", "丙@2023");
  }

  @Test
  default void a_value_is_matched_whole_and_in_any_script() throws IOException {
    index(SampleReport.of("甲县教育局", 2023).says("一"));
    assertThat(ids(new In(IndexField.AGENCY, List.of("甲县教育")))).isEmpty();
    assertThat(ids(new In(IndexField.AGENCY, List.of("甲縣教育局")))).hasSize(1);
  }

  @Test
  default void a_number_can_be_asked_for_by_its_value() throws IOException {
    index(SampleReport.of("甲", 2022).says("一"), SampleReport.of("甲", 2023).says("一"));
    assertThat(ids(new In(IndexField.YEAR, List.of("2023", "2024")))).containsExactly("甲@2023");
  }

  @Test
  default void both_ends_belong_to_a_range_and_an_end_may_be_open() throws IOException {
    index(
        SampleReport.of("甲", 2023).with(RECEIVED, 3).says("一"),
        SampleReport.of("乙", 2023).with(RECEIVED, 5).says("一"),
        SampleReport.of("丙", 2023).with(RECEIVED, 5.5).says("一"),
        SampleReport.of("丁", 2023).with(RECEIVED, -2).says("一"));
    assertThat(ids(new Between(RECEIVED, 3, 5))).containsExactlyInAnyOrder("甲@2023", "乙@2023");
    assertThat(ids(new Between(RECEIVED, 5, Double.POSITIVE_INFINITY)))
        .containsExactlyInAnyOrder("乙@2023", "丙@2023");
    assertThat(ids(new Between(RECEIVED, Double.NEGATIVE_INFINITY, 3)))
        .containsExactlyInAnyOrder("甲@2023", "丁@2023");
  }

  @Test
  default void a_report_that_lacks_a_figure_is_not_a_report_with_nought() throws IOException {
    index(
        SampleReport.of("甲", 2023).with(RECEIVED, 0).says("一"),
        SampleReport.of("乙", 2023).says("一"),
        SampleReport.of("丙", 2023).with(RECEIVED, -0.0).says("一"));
    assertThat(ids(new Between(RECEIVED, 0, 0))).containsExactlyInAnyOrder("甲@2023", "丙@2023");
    assertThat(ids(new Exists(RECEIVED))).containsExactlyInAnyOrder("甲@2023", "丙@2023");
    assertThat(ids(new Not(new Exists(RECEIVED)))).containsExactly("乙@2023");
  }

  @Test
  default void a_field_that_no_report_has_finds_nothing() throws IOException {
    index(SampleReport.of("甲", 2023).says("一"));
    assertThat(ids(new Between(RATE, 0, 1))).isEmpty();
    assertThat(ids(new Exists(IndexField.FINDING))).isEmpty();
    assertThat(sorted(RATE, Direction.ASCENDING)).containsExactly("甲@2023");
  }

  @Test
  default void a_filter_on_passages_says_where_the_words_must_stand() throws IOException {
    index(
        SampleReport.of("甲", 2023).says("issues", "problem", "培训少。"),
        SampleReport.of("乙", 2023).says("issues", "improvement", "加强培训。").says("培训少。"),
        SampleReport.of("丙", 2023).says("培训少。").says("issues", "problem", "网站慢。"));
    Map<Field, Clause> problems =
        Map.of(IndexField.PASSAGE, new In(IndexField.PASSAGE, List.of("problem")));
    assertThat(ids(new Word("培训"), problems)).containsExactly("甲@2023");
    assertThat(ids(new Everything(), problems)).containsExactlyInAnyOrder("甲@2023", "丙@2023");
  }

  @Test
  default void two_filters_on_passages_hold_in_one_passage() throws IOException {
    index(
        SampleReport.of("甲", 2023).says("issues", "problem", "一"),
        SampleReport.of("乙", 2023).says("issues", "text", "一").says("overview", "problem", "二"));
    assertThat(
            ids(
                new Everything(),
                Map.of(
                    IndexField.SECTION, new In(IndexField.SECTION, List.of("issues")),
                    IndexField.PASSAGE, new In(IndexField.PASSAGE, List.of("problem")))))
        .containsExactly("甲@2023");
  }

  @Test
  default void a_negated_filter_on_passages_leaves_aside_passages_and_not_reports()
      throws IOException {
    index(
        SampleReport.of("甲", 2023).says("培训少。").says("issues", "problem", "网站慢。"),
        SampleReport.of("乙", 2023).says("issues", "problem", "培训少。"));
    var elsewhere = new Not(new In(IndexField.SECTION, List.of("issues")));
    assertThat(ids(new Word("培训"), Map.of(IndexField.SECTION, elsewhere)))
        .containsExactly("甲@2023");
  }

  @Test
  default void a_filter_restricts_what_is_found_without_words_too() throws IOException {
    index(SampleReport.of("甲", 2022).says("培训。"), SampleReport.of("甲", 2023).says("培训。"));
    var year = new Between(IndexField.YEAR, 2022, 2022);
    assertThat(ids(new Everything(), Map.of(IndexField.YEAR, year))).containsExactly("甲@2022");
    assertThat(ids(new Word("培训"), Map.of(IndexField.YEAR, year))).containsExactly("甲@2022");
    assertThat(ids(new Word("培训"), Map.of(IndexField.YEAR, new Not(year))))
        .containsExactly("甲@2023");
    assertThat(ids(new All(List.of(year, new Word("培训"))))).containsExactly("甲@2022");
  }

  @Test
  default void what_has_no_value_comes_last_whichever_way_one_sorts() throws IOException {
    index(
        SampleReport.of("乙", 2023).with(RECEIVED, 5).says("一"),
        SampleReport.of("甲", 2023).says("一"),
        SampleReport.of("丁", 2023).with(RECEIVED, -1).says("一"),
        SampleReport.of("丙", 2023).with(RECEIVED, 5).says("一"),
        SampleReport.of("戊", 2023).with(RECEIVED, 0.5).says("一"));
    var ascending = sorted(RECEIVED, Direction.ASCENDING);
    assertThat(ascending.subList(0, 2)).containsExactly("丁@2023", "戊@2023");
    assertThat(ascending.subList(2, 4)).isSorted().contains("乙@2023", "丙@2023");
    assertThat(ascending.getLast()).isEqualTo("甲@2023");
    var descending = sorted(RECEIVED, Direction.DESCENDING);
    assertThat(descending.subList(0, 2)).isSorted().contains("乙@2023", "丙@2023");
    assertThat(descending.subList(2, 5)).containsExactly("戊@2023", "丁@2023", "甲@2023");
  }

  @Test
  default void reports_can_be_sorted_by_words_too() throws IOException {
    index(
        SampleReport.of("乙", 2023).with(IndexField.KIND, "b").says("一"),
        SampleReport.of("甲", 2023).says("一"),
        SampleReport.of("丙", 2023).with(IndexField.KIND, "a").says("一"));
    assertThat(sorted(IndexField.KIND, Direction.ASCENDING))
        .containsExactly("丙@2023", "乙@2023", "甲@2023");
    assertThat(sorted(IndexField.KIND, Direction.DESCENDING))
        .containsExactly("乙@2023", "丙@2023", "甲@2023");
  }

  @Test
  default void a_hit_has_its_values_and_the_figures_asked_for() throws IOException {
    index(
        SampleReport.of("甲", 2023)
            .with(IndexField.KIND, "教育")
            .with(IndexField.FINDING, "balance", "row_total")
            .with(RECEIVED, 7)
            .says("一"));
    var wanted = new Request.Wanted(List.of(), List.of(RECEIVED, RATE));
    var hit =
        search(new Request(new Everything(), Map.of(), wanted, firstPage(1))).hits().getFirst();
    assertThat(hit.figures()).containsOnly(Map.entry(RECEIVED, 7.0));
    assertThat(hit.values())
        .contains(
            Map.entry(IndexField.KIND, List.of("教育")),
            Map.entry(IndexField.FINDING, List.of("balance", "row_total")),
            Map.entry(IndexField.TITLE, List.of("甲2023年政府信息公开工作年度报告")),
            Map.entry(IndexField.YEAR, List.of("2023")));
  }
}
