package gongkai.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

  @Test
  void the_best_order_is_worth_one() {
    assertThat(Scores.of(List.of("a", "b", "c", "d"), GRADES)).isEqualTo(new Scores(1, 1, 1, 0));
  }

  @Test
  void a_better_passage_counts_more_the_further_up_it_stands() {
    var scores = Scores.of(List.of("d", "b", "a"), GRADES);
    // (3 / log2 3 + 7 / log2 4) / (7 + 3 / log2 3 + 1 / log2 4)
    assertThat(scores.ndcg()).isCloseTo(0.5741, within(0.0001));
    assertThat(scores.reciprocal()).isEqualTo(0.5);
  }

  @Test
  void a_slightly_relevant_passage_is_no_answer() {
    var scores = Scores.of(List.of("c", "d"), GRADES);
    assertThat(scores.recall()).isZero();
    assertThat(scores.reciprocal()).isZero();
  }

  @Test
  void what_nobody_read_is_told() {
    assertThat(Scores.of(List.of("a", "x"), GRADES).unread()).isEqualTo(0.5);
  }

  @Test
  void nothing_found_is_worth_nothing() {
    assertThat(Scores.of(List.of(), GRADES)).isEqualTo(new Scores(0, 0, 0, 0));
  }
}
