package gongkai.engine;

import static gongkai.engine.SampleReport.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Match.Depth;
import gongkai.engine.Request.Direction;
import gongkai.engine.Request.Page;
import gongkai.engine.Request.Sort;
import gongkai.engine.Request.Wanted;
import gongkai.query.Clause;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All that a request finds, given one after the other.
interface AllContract extends EngineUse {
  /// More than any engine will want to hold at once.
  int MANY = 2_345;

  @ParameterizedTest
  @MethodSource("gongkai.engine.PageContract#sorts")
  default void all_are_given_once_and_in_the_order_of_a_search(Sort sort) throws IOException {
    index(reports(0, 150));
    for (var query : List.of(new Everything(), new Word("培训"))) {
      var page = new Page(Page.MAX_LIMIT, sort, "");
      var found = search(new Request(query, Map.of(), Wanted.NOTHING, page));
      assertThat(all(request(query, Map.of(), sort)).ids()).isEqualTo(ids(found)).hasSize(150);
    }
  }

  @Test
  default void any_number_is_given() throws IOException {
    index(reports(0, MANY));
    var bySize = new Sort.By(RECEIVED, Direction.DESCENDING);
    assertThat(all(request(new Everything(), Map.of(), bySize)).ids())
        .hasSize(MANY)
        .doesNotHaveDuplicates();
    assertThat(all(new Word("培训")).ids()).hasSize(MANY).doesNotHaveDuplicates();
  }

  @Test
  default void what_is_added_and_deleted_meanwhile_changes_nothing() throws IOException {
    index(reports(0, MANY));
    var given = new Given();
    engine()
        .all(
            request(new Everything(), Map.of(), new Sort.Relevance()),
            Depth.REPORT,
            match -> {
              if (given.matches.size() % 500 == 0) {
                int round = given.matches.size();
                index(SampleReport.of("新" + round + "县", 2024).says("培训"));
                engine().delete(List.of("第" + (MANY - 1 - round) + "县@2020"));
                engine().commit();
              }
              given.take(match);
            });
    assertThat(given.ids()).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(given.ids()).noneMatch(id -> id.startsWith("新"));
    assertThat(ids(new Everything())).anyMatch(id -> id.startsWith("新"));
  }

  @Test
  default void a_report_comes_as_it_was_added() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。"), SampleReport.of("乙", 2022).says("收费。"));
    assertThat(all(new Word("培训")).matches)
        .containsExactly(new Match("{\"id\":\"甲@2023\"}", List.of()));
    assertThat(all(new Word("没有")).matches).isEmpty();
  }

  @Test
  default void filters_hold() throws IOException {
    index(
        SampleReport.of("甲", 2023).with(IndexField.KIND, "教育").says("培训少。"),
        SampleReport.of("乙", 2022).with(IndexField.KIND, "卫健").says("培训少。"));
    var filters = Map.<Field, Clause>of(IndexField.KIND, new In(IndexField.KIND, List.of("教育")));
    assertThat(all(request(new Word("培训"), filters, new Sort.Relevance())).ids())
        .containsExactly("甲@2023");
  }

  @Test
  default void a_query_that_must_be_loosened_says_so_before_the_first() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。").says("队伍小。"));
    var query = new All(List.of(new Word("培训"), new Word("队伍")));
    var given = all(query);
    assertThat(given.steps).containsExactly(Relaxed.REPORT);
    assertThat(given.ids()).containsExactly("甲@2023");
    assertThat(all(new Word("培训")).steps).containsExactly(Relaxed.NONE);
  }

  @Test
  default void what_is_near_in_meaning_alone_is_not_among_them() throws IOException {
    index(SampleReport.of("甲", 2023).says("培训少。"), SampleReport.of("乙", 2022).says("收费。"));
    var meant = request(new Word("培训"), Map.of(), new Sort.RelevanceAndMeaning());
    assertThat(all(meant).ids()).containsExactly("甲@2023");
  }

  @Test
  default void passages_are_all_that_have_the_words_each_whole() throws IOException {
    var longer = "培训少。" + "其他事项".repeat(200);
    index(
        SampleReport.of("甲", 2023)
            .says("培训一。")
            .says("无关。")
            .says("培训二。")
            .says("培训三。")
            .says("培训四。")
            .says(longer),
        SampleReport.of("乙", 2022).says("培训五。"));
    var bySize = new Sort.By(IndexField.YEAR, Direction.DESCENDING);
    var given = passages(request(new Word("培训"), Map.of(), bySize));
    assertThat(given)
        .containsExactly(List.of("培训一。", "培训二。", "培训三。", "培训四。", longer), List.of("培训五。"));
  }

  @Test
  default void without_words_passages_are_those_that_the_filters_ask_for() throws IOException {
    index(
        SampleReport.of("甲", 2023)
            .says("培训少。")
            .says("issues", "problem", "队伍小。")
            .says("issues", "improvement", "加人。"));
    var filters =
        Map.<Field, Clause>of(IndexField.PASSAGE, new In(IndexField.PASSAGE, List.of("problem")));
    var request = request(new Everything(), filters, new Sort.Relevance());
    assertThat(passages(request)).containsExactly(List.of("队伍小。"));
    assertThat(passages(request(new Everything(), Map.of(), new Sort.Relevance())))
        .containsExactly(List.of("培训少。", "队伍小。", "加人。"));
  }

  @Test
  default void a_passage_says_where_it_stands() throws IOException {
    index(SampleReport.of("甲", 2023).says("issues", "problem", "队伍小。"));
    var given = new Given();
    var request = request(new Word("队伍"), Map.of(), new Sort.Relevance());
    engine().all(request, Depth.PASSAGES, given);
    assertThat(given.matches.getFirst().passages())
        .containsExactly(
            new Answer.Snippet(
                "issues", "problem", "标目", 3, List.of(new Answer.Piece("队伍小。", false))));
  }

  @Test
  default void it_ends_where_nobody_takes_any_more() throws IOException {
    index(reports(0, 20));
    var given = new Given();
    assertThatThrownBy(
            () ->
                engine()
                    .all(
                        request(new Everything(), Map.of(), new Sort.Relevance()),
                        Depth.REPORT,
                        match -> {
                          given.take(match);
                          throw new IOException("the reader is gone");
                        }))
        .hasMessage("the reader is gone");
    assertThat(given.matches).hasSize(1);
  }

  @Test
  default void what_takes_too_long_is_an_error_and_never_a_part() throws IOException {
    index(reports(0, 20));
    clock().tick(Duration.ofSeconds(6));
    assertThatThrownBy(() -> all(new Word("培训"))).isInstanceOf(IOException.class);
  }

  /// Keeps what it is given.
  final class Given implements Match.Taker {
    private final List<Relaxed> steps = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    @Override
    public void begin(Relaxed step) {
      assertThat(matches).isEmpty();
      steps.add(step);
    }

    @Override
    public void take(Match match) {
      matches.add(match);
    }

    private List<String> ids() {
      return matches.stream().map(match -> match.source().replaceAll("^.*:\"|\"}$", "")).toList();
    }
  }

  private Given all(Clause query) throws IOException {
    return all(request(query, Map.of(), new Sort.Relevance()));
  }

  private Given all(Request request) throws IOException {
    var given = new Given();
    engine().all(request, Depth.REPORT, given);
    return given;
  }

  private List<List<String>> passages(Request request) throws IOException {
    var given = new Given();
    engine().all(request, Depth.PASSAGES, given);
    return given.matches.stream()
        .map(match -> match.passages().stream().map(EngineUse::text).toList())
        .toList();
  }

  private static Request request(Clause query, Map<Field, Clause> filters, Sort sort) {
    return new Request(query, filters, Wanted.NOTHING, new Page(10, sort, ""));
  }

  private static SampleReport[] reports(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> {
              var report = SampleReport.of("第" + i + "县", 2020 + i % 3).says("培训" + i % 2);
              return i % 3 == 0
                  ? report
                  : report.with(RECEIVED, i % 40).with(IndexField.KIND, "类" + i % 2);
            })
        .toArray(SampleReport[]::new);
  }
}
