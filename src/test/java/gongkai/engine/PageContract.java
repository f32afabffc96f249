package gongkai.engine;

import static gongkai.engine.SampleReport.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.IndexField;
import gongkai.engine.Answer.CursorExpired;
import gongkai.engine.Answer.CursorInvalid;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Answer.Total;
import gongkai.engine.Request.Direction;
import gongkai.engine.Request.Page;
import gongkai.engine.Request.Sort;
import gongkai.engine.Request.Wanted;
import gongkai.query.Clause;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages: one after another, in one order, of what the first one saw.
interface PageContract extends EngineUse {

  static Stream<Sort> sorts() {
    return Stream.of(
        new Sort.Relevance(),
        new Sort.By(RECEIVED, Direction.ASCENDING),
        new Sort.By(RECEIVED, Direction.DESCENDING),
        new Sort.By(IndexField.KIND, Direction.ASCENDING),
        new Sort.By(IndexField.KIND, Direction.DESCENDING),
        new Sort.By(IndexField.YEAR, Direction.DESCENDING));
  }

  @ParameterizedTest
  @MethodSource("sorts")
  default void pages_give_each_report_once_and_in_one_order(Sort sort) throws IOException {
    indexTwenty();
    for (var query : List.of(new Everything(), new Word("培训"))) {
      var whole = ids(search(query, new Page(50, sort, "")));
      assertThat(whole).hasSize(20).doesNotHaveDuplicates();
      assertThat(pages(query, sort, 3)).isEqualTo(whole);
      assertThat(pages(query, sort, 10)).isEqualTo(whole);
    }
  }

  @Test
  default void a_cursor_goes_on_with_what_the_first_page_saw() throws IOException {
    indexTwenty();
    var first = search(new Everything(), page(10, ""));
    index(SampleReport.of("新县", 2099).says("培训"));
    engine().delete(List.of(ids(first).getFirst()));
    engine().commit();
    var second = search(new Everything(), page(10, first.next()));
    assertThat(ids(second)).hasSize(10).doesNotContainAnyElementsOf(ids(first));
    assertThat(second.next()).isEmpty();
    assertThat(ids(new Everything())).hasSize(20).contains("新县@2099");
  }

  @ParameterizedTest
  @MethodSource("sorts")
  default void pages_stay_right_while_another_adds_and_deletes(Sort sort) throws Exception {
    indexTwenty();
    var before = ids(search(new Everything(), new Page(50, sort, "")));
    var stop = new AtomicBoolean();
    var firstRound = new CountDownLatch(1);
    try (var beside = Executors.newSingleThreadExecutor()) {
      var changes =
          beside.submit(
              () -> {
                for (int i = 0; !stop.get(); i++) {
                  firstRound.await();
                  index(SampleReport.of("新" + i + "县", 2020 + i % 9).says("培训"));
                  engine().delete(List.of(before.get(i % 20), "新" + (i - 3) + "县@2020"));
                  engine().commit();
                }
                return null;
              });
      var first = search(new Everything(), new Page(1, sort, ""));
      firstRound.countDown();
      var all = new ArrayList<>(ids(first));
      all.addAll(pages(new Everything(), sort, 1, first.next()));
      stop.set(true);
      changes.get();
      assertThat(all).isEqualTo(before);
    }
  }

  @Test
  default void a_cursor_is_good_for_five_minutes_from_its_last_use() throws IOException {
    indexTwenty();
    var first = search(new Everything(), page(5, ""));
    clock().pass(Duration.ofMinutes(4));
    var second = search(new Everything(), page(5, first.next()));
    clock().pass(Duration.ofMinutes(4));
    var third = search(new Everything(), page(5, second.next()));
    assertThat(third.hits()).hasSize(5);
    clock().pass(Duration.ofMinutes(5).plusSeconds(1));
    assertThat(ask(new Everything(), page(5, third.next()))).isEqualTo(new CursorExpired());
  }

  @Test
  default void a_damaged_cursor_is_told_so() throws IOException {
    indexTwenty();
    var cursor = search(new Everything(), page(5, "")).next();
    for (int i = 0; i < cursor.length(); i++) {
      var damaged =
          cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
      assertThat(ask(new Everything(), page(5, damaged))).isInstanceOf(CursorInvalid.class);
    }
    for (var nonsense :
        List.of("x", "公开", cursor.substring(4), cursor + cursor, "=", "A".repeat(9_999))) {
      assertThat(ask(new Everything(), page(5, nonsense))).isEqualTo(new CursorInvalid());
    }
  }

  @Test
  default void the_cursor_of_another_request_is_told_so() throws IOException {
    indexTwenty();
    var cursor = search(new Everything(), page(5, "")).next();
    assertThat(ask(new Word("培训"), page(5, cursor))).isEqualTo(new CursorInvalid());
    var bySize = new Sort.By(RECEIVED, Direction.ASCENDING);
    assertThat(ask(new Everything(), new Page(5, bySize, cursor))).isEqualTo(new CursorInvalid());
  }

  @Test
  default void the_size_of_the_page_may_change_from_page_to_page() throws IOException {
    indexTwenty();
    var first = search(new Everything(), page(5, ""));
    assertThat(search(new Everything(), page(50, first.next())).hits()).hasSize(15);
  }

  @Test
  default void later_pages_of_a_loosened_query_are_loosened_alike() throws IOException {
    index(
        IntStream.range(0, 9)
            .mapToObj(i -> SampleReport.of("第" + i + "县", 2023).says("培训少。").says("队伍小。"))
            .toArray(SampleReport[]::new));
    var query = new All(List.of(new Word("培训"), new Word("队伍")));
    var first = search(query, page(4, ""));
    var second = search(query, page(9, first.next()));
    assertThat(second.relaxed()).isEqualTo(Relaxed.REPORT);
    assertThat(second.total()).isEqualTo(first.total()).isEqualTo(new Total(9, Relation.EXACT));
    assertThat(second.hits()).hasSize(5);
  }

  @Test
  default void a_page_of_no_hits_counts_all_the_same() throws IOException {
    indexTwenty();
    var found = search(new Word("培训"), page(0, ""));
    assertThat(found.hits()).isEmpty();
    assertThat(found.next()).isEmpty();
    assertThat(found.total()).isEqualTo(new Total(20, Relation.EXACT));
  }

  @Test
  default void a_search_that_runs_out_of_time_says_so() throws IOException {
    indexTwenty();
    clock().tick(Duration.ofSeconds(6));
    var found = search(new Word("培训"), page(10, ""));
    assertThat(found.timedOut()).isTrue();
    assertThat(found.total().relation()).isEqualTo(Relation.AT_LEAST);
  }

  private void indexTwenty() throws IOException {
    index(
        IntStream.range(0, 20)
            .mapToObj(
                i -> {
                  var report = SampleReport.of("第" + i + "县", 2020 + i % 3).says("培训" + i % 2);
                  if (i % 3 > 0) {
                    report.with(RECEIVED, i % 4).with(IndexField.KIND, "类" + i % 2);
                  }
                  return report;
                })
            .toArray(SampleReport[]::new));
  }

  private List<String> pages(Clause query, Sort sort, int size) throws IOException {
    return pages(query, sort, size, "");
  }

  private List<String> pages(Clause query, Sort sort, int size, String from) throws IOException {
    var all = new ArrayList<String>();
    var cursor = from;
    do {
      var found = search(query, new Page(size, sort, cursor));
      all.addAll(ids(found));
      cursor = found.next();
    } while (!cursor.isEmpty());
    return all;
  }

  private static Page page(int size, String cursor) {
    return new Page(size, new Sort.Relevance(), cursor);
  }

  private Found search(Clause query, Page page) throws IOException {
    return (Found) ask(query, page);
  }

  private Answer ask(Clause query, Page page) throws IOException {
    return engine().search(new Request(query, Map.of(), Wanted.NOTHING, page));
  }
}
