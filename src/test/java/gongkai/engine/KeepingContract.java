package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.query.Clause.Everything;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Adding, replacing, taking out, and what a commit promises.
interface KeepingContract extends EngineUse {

  @Test
  default void an_empty_index_answers_that_there_is_nothing() throws IOException {
    assertThat(search(new Everything()).total().value()).isZero();
    assertThat(search(new Word("培训")).hits()).isEmpty();
    assertThat(engine().size()).isZero();
    assertThat(engine().report("甲@2023")).isEmpty();
  }

  @Test
  default void nothing_is_seen_before_it_is_committed() throws IOException {
    engine().add(List.of(SampleReport.of("甲", 2023).says("培训少。").build()));
    assertThat(ids(new Everything())).isEmpty();
    engine().commit();
    assertThat(ids(new Everything())).containsExactly("甲@2023");
    assertThat(engine().size()).isEqualTo(1);
  }

  @Test
  default void a_report_added_again_replaces_itself_with_all_its_passages() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。").says("网站慢。"), other());
    index(SampleReport.of("甲", 2023).says("队伍小。"));
    assertThat(engine().size()).isEqualTo(2);
    assertThat(ids(new Word("网站"))).isEmpty();
    assertThat(ids(new Word("培训"))).isEmpty();
    assertThat(ids(new Word("队伍"))).containsExactly("甲@2023");
  }

  @Test
  default void of_two_reports_of_one_id_in_one_call_the_last_stays() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。"), SampleReport.of("甲", 2023).says("队伍小。"));
    assertThat(engine().size()).isEqualTo(1);
    assertThat(ids(new Word("队伍"))).containsExactly("甲@2023");
  }

  @Test
  default void a_report_that_is_taken_out_is_gone_with_all_its_passages() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。"), other());
    engine().delete(List.of("甲@2023", "没有@2023"));
    assertThat(ids(new Word("培训"))).containsExactly("甲@2023");
    engine().commit();
    assertThat(ids(new Word("培训"))).isEmpty();
    assertThat(engine().report("甲@2023")).isEmpty();
    assertThat(engine().size()).isEqualTo(1);
  }

  @Test
  default void the_source_of_a_report_comes_back_as_it_was_given() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。"), other());
    assertThat(engine().report("甲@2023")).contains("{\"id\":\"甲@2023\"}");
    assertThat(engine().report("甲")).isEmpty();
  }

  @Test
  default void several_threads_add_at_once() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var tasks =
          IntStream.range(0, 200)
              .<Callable<Void>>mapToObj(
                  i ->
                      () -> {
                        var report = SampleReport.of("第" + i % 100 + "县", 2023).says("培训少。");
                        engine().add(List.of(report.build()));
                        return null;
                      })
              .toList();
      for (var task : threads.invokeAll(tasks)) {
        task.get();
      }
    }
    engine().commit();
    assertThat(engine().size()).isEqualTo(100);
    assertThat(search(new Word("培训")).total().value()).isEqualTo(100);
  }

  private static SampleReport other() {
    return SampleReport.of("乙", 2022).says("收费。");
  }
}
