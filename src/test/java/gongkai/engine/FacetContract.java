package gongkai.engine;

import static gongkai.engine.SampleReport.RATE;
import static gongkai.engine.SampleReport.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Bucket;
import gongkai.engine.Answer.Count;
import gongkai.engine.Answer.Facet.Histogram;
import gongkai.engine.Answer.Facet.Values;
import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Summary;
import gongkai.engine.Answer.Total;
import gongkai.engine.Request.Wanted;
import gongkai.query.Clause;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Between;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Facets: exact counts over all matches.
interface FacetContract extends EngineUse {

  @Test
  default void a_facet_counts_all_matches_and_not_only_the_page() throws IOException {
    index(
        SampleReport.of("甲", 2023).with(IndexField.KIND, "教育").says("培训少。"),
        SampleReport.of("乙", 2023).with(IndexField.KIND, "教育").says("培训少。"),
        SampleReport.of("丙", 2023).with(IndexField.KIND, "民政").says("培训少。"),
        SampleReport.of("丁", 2023).says("培训少。"),
        SampleReport.of("戊", 2023).with(IndexField.KIND, "民政").says("网站慢。"));
    var wanted = new Wanted(List.of(IndexField.KIND), List.of());
    var found = search(new Request(new Word("培训"), Map.of(), wanted, firstPage(1)));
    assertThat(found.hits()).hasSize(1);
    assertThat(found.total()).isEqualTo(new Total(4, Relation.EXACT));
    assertThat(found.facets())
        .containsExactly(
            new Values(IndexField.KIND, List.of(new Count("教育", 2), new Count("民政", 1)), 0, 1));
  }

  @Test
  default void a_facet_is_counted_without_its_own_filter_but_with_the_others() throws IOException {
    index(
        SampleReport.of("甲", 2022).with(IndexField.KIND, "教育").says("一"),
        SampleReport.of("乙", 2023).with(IndexField.KIND, "教育").says("一"),
        SampleReport.of("丙", 2023).with(IndexField.KIND, "民政").says("一"));
    var filters =
        Map.<Field, Clause>of(
            IndexField.KIND, new In(IndexField.KIND, List.of("教育")),
            IndexField.YEAR, new Between(IndexField.YEAR, 2023, 2023));
    assertThat(facet(IndexField.KIND, new Everything(), filters))
        .isEqualTo(
            new Values(IndexField.KIND, List.of(new Count("教育", 1), new Count("民政", 1)), 0, 0));
    assertThat(((Histogram) facet(IndexField.YEAR, new Everything(), filters)).buckets())
        .containsExactly(new Bucket(2022, 2022, 1), new Bucket(2023, 2023, 1));
  }

  @Test
  default void a_place_is_counted_at_every_step_of_its_path() throws IOException {
    index(
        SampleReport.of("甲", 2023).with(IndexField.REGION, "河南省/洛阳市").says("一"),
        SampleReport.of("乙", 2023).with(IndexField.REGION, "河南省/郑州市").says("一"),
        SampleReport.of("丙", 2023).says("一"));
    assertThat(facet(IndexField.REGION, new Everything(), Map.of()))
        .isEqualTo(
            new Values(
                IndexField.REGION,
                List.of(new Count("河南省", 2), new Count("河南省/洛阳市", 1), new Count("河南省/郑州市", 1)),
                0,
                1));
  }

  @Test
  default void what_is_not_listed_is_summed_up() throws IOException {
    index(
        IntStream.range(0, 70)
            .mapToObj(i -> SampleReport.of("第" + (i < 5 ? 0 : i) + "局", 2000 + i).says("一"))
            .toArray(SampleReport[]::new));
    var agencies = (Values) facet(IndexField.AGENCY, new Everything(), Map.of());
    assertThat(agencies.values()).hasSize(50).startsWith(new Count("第0局", 5));
    assertThat(agencies.other()).isEqualTo(70 - 5 - 49);
    assertThat(agencies.missing()).isZero();
  }

  @Test
  default void of_many_names_those_with_a_text_in_them_can_be_listed() throws IOException {
    index(
        IntStream.range(0, 500)
            .mapToObj(i -> SampleReport.of("第" + i + "局", 2023).says("一"))
            .toArray(SampleReport[]::new));
    var wanted = new Wanted(List.of(IndexField.AGENCY), List.of(), "49");
    var found = search(new Request(new Everything(), Map.of(), wanted, firstPage(0)));
    var agencies = (Values) found.facets().getFirst();
    assertThat(agencies.values())
        .hasSize(15)
        .allMatch(each -> each.value().contains("49") && each.count() == 1);
    assertThat(agencies.other()).isEqualTo(500 - 15);
  }

  @Test
  default void a_report_with_a_listed_value_is_not_among_the_others() throws IOException {
    index(
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    SampleReport.of("甲", 2000 + i).with(IndexField.FINDING, "a", "r" + i).says("一"))
            .toArray(SampleReport[]::new));
    var findings = (Values) facet(IndexField.FINDING, new Everything(), Map.of());
    assertThat(findings.values()).startsWith(new Count("a", 60));
    assertThat(findings.other()).isZero();
  }

  @Test
  default void a_section_counts_the_reports_with_a_matching_passage_in_it() throws IOException {
    index(
        SampleReport.of("甲", 2023).says("培训少。").says("培训。").says("issues", "problem", "培训少。"),
        SampleReport.of("乙", 2023).says("培训少。").says("issues", "problem", "网站慢。"));
    assertThat(facet(IndexField.SECTION, new Word("培训"), Map.of()))
        .isEqualTo(
            new Values(
                IndexField.SECTION,
                List.of(new Count("overview", 2), new Count("issues", 1)),
                0,
                0));
    assertThat(facet(IndexField.PASSAGE, new Everything(), Map.of()))
        .isEqualTo(
            new Values(
                IndexField.PASSAGE, List.of(new Count("problem", 2), new Count("text", 2)), 0, 0));
  }

  @Test
  default void a_section_is_counted_without_its_own_filter_but_within_the_kind_of_passage()
      throws IOException {
    index(
        SampleReport.of("甲", 2023)
            .says("overview", "problem", "一")
            .says("issues", "problem", "二")
            .says("other", "text", "三"));
    var filters =
        Map.<Field, Clause>of(
            IndexField.SECTION, new In(IndexField.SECTION, List.of("issues")),
            IndexField.PASSAGE, new In(IndexField.PASSAGE, List.of("problem")));
    assertThat(((Values) facet(IndexField.SECTION, new Everything(), filters)).values())
        .containsExactly(new Count("issues", 1), new Count("overview", 1));
  }

  @Test
  default void a_section_that_is_empty_has_no_kind_of_passage() throws IOException {
    index(SampleReport.of("甲", 2023).says("issues", "", "").says("other", "text", "无。"));
    assertThat(((Values) facet(IndexField.PASSAGE, new Everything(), Map.of())).values())
        .containsExactly(new Count("text", 1));
    assertThat(((Values) facet(IndexField.SECTION, new Everything(), Map.of())).values())
        .containsExactly(new Count("issues", 1), new Count("other", 1));
  }

  @Test
  default void words_that_stand_apart_count_the_passages_of_each() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。").says("issues", "problem", "队伍小。"));
    var query = new All(List.of(new Word("培训"), new Word("队伍")));
    assertThat(((Values) facet(IndexField.SECTION, query, Map.of())).values())
        .containsExactly(new Count("issues", 1), new Count("overview", 1));
  }

  @Test
  default void the_numbers_of_a_figure_are_summed_up_exactly() throws IOException {
    indexReceived(0, 0, 3, 10, 99, 100);
    index(SampleReport.of("缺", 2023).says("一"));
    assertThat(facet(RECEIVED, new Everything(), Map.of()))
        .isEqualTo(
            new Histogram(
                RECEIVED,
                List.of(
                    new Bucket(0, 0, 2),
                    new Bucket(1, 9, 1),
                    new Bucket(10, 99, 2),
                    new Bucket(100, 999, 1)),
                new Summary(6, 0, 100, 212, 212 / 6.0, 6.5),
                1));
  }

  @Test
  default void what_a_range_finds_is_summed_up_beside_the_whole() throws IOException {
    indexReceived(0, 3, 10, 20);
    var filters = Map.<Field, Clause>of(RECEIVED, new Between(RECEIVED, 5, 100));
    var histogram = (Histogram) facet(RECEIVED, new Everything(), filters);
    assertThat(histogram.summary()).isEqualTo(new Summary(4, 0, 20, 33, 33 / 4.0, 6.5));
    assertThat(histogram.found()).isEqualTo(new Summary(2, 10, 20, 30, 15, 15));
  }

  @Test
  default void numbers_below_nought_and_broken_ones_have_buckets_too() throws IOException {
    indexReceived(-120, -10, -9, 0, 0.25, 7.5);
    var histogram = (Histogram) facet(RECEIVED, new Everything(), Map.of());
    assertThat(histogram.buckets())
        .containsExactly(
            new Bucket(-120, -120, 1),
            new Bucket(-10, -10, 1),
            new Bucket(-9, -9, 1),
            new Bucket(0, 0, 1),
            new Bucket(0.25, 0.25, 1),
            new Bucket(7.5, 7.5, 1));
    assertThat(histogram.summary().median()).isEqualTo(-4.5);
  }

  @Test
  default void every_bucket_asked_for_as_a_range_finds_what_it_counts() throws IOException {
    indexReceived(-120, -12, -9, 0, 0, 1, 9, 10, 11, 99, 100, 12_345);
    var histogram = (Histogram) facet(RECEIVED, new Everything(), Map.of());
    assertThat(histogram.buckets().stream().mapToLong(Bucket::count).sum()).isEqualTo(12);
    for (var bucket : histogram.buckets()) {
      assertThat(ids(new Between(RECEIVED, bucket.from(), bucket.to())))
          .hasSize((int) bucket.count());
    }
  }

  @Test
  default void shares_have_a_bucket_for_each_tenth() throws IOException {
    index(
        SampleReport.of("甲", 2023).with(RATE, 0.31).says("一"),
        SampleReport.of("乙", 2023).with(RATE, 0.39).says("一"),
        SampleReport.of("丙", 2023).with(RATE, 1).says("一"));
    assertThat(((Histogram) facet(RATE, new Everything(), Map.of())).buckets())
        .containsExactly(new Bucket(0.31, 0.39, 2), new Bucket(1, 1, 1));
  }

  @Test
  default void a_facet_over_nothing_is_empty() throws IOException {
    index(SampleReport.of("甲", 2023).says("一"));
    assertThat(facet(IndexField.KIND, new Word("火箭"), Map.of()))
        .isEqualTo(new Values(IndexField.KIND, List.of(), 0, 0));
    assertThat(facet(RECEIVED, new Word("火箭"), Map.of()))
        .isEqualTo(new Histogram(RECEIVED, List.of(), new Summary(0, 0, 0, 0, 0, 0), 0));
    assertThat(facet(IndexField.LEVEL, new Everything(), Map.of()))
        .isEqualTo(new Values(IndexField.LEVEL, List.of(), 0, 1));
  }

  private void indexReceived(double... numbers) throws IOException {
    var year = new int[] {2000};
    index(
        DoubleStream.of(numbers)
            .mapToObj(number -> SampleReport.of("甲", year[0]++).with(RECEIVED, number).says("一"))
            .toArray(SampleReport[]::new));
  }
}
