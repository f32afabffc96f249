package gongkai.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// When names are collected.
class CollectingTest {
  private static final Instant NOON = Instant.parse("2024-01-01T12:00:00Z");
  private static Suggester.Sources sources;

  @BeforeAll
  static void read() throws IOException {
    sources = ShippedSources.read();
  }

  @Test
  void at_first_there_are_no_names_then_those_of_the_program_then_those_of_the_reports()
      throws IOException {
    var waiting = new ArrayDeque<Runnable>();
    var background = new Suggester.Background(waiting::add, new Clock());
    var index = new FakeIndex().with(IndexField.AGENCY, new Count("甲县教育局", 1));
    var suggester = new Suggester(index, sources, background);
    assertThat(suggester.suggest("新收", 1, Locale.CHINESE)).isEmpty();
    assertThat(suggester.knowsReports()).isFalse();
    index.breaks();
    run(waiting);
    assertThat(suggester.suggest("新收", 1, Locale.CHINESE)).isNotEmpty();
    assertThat(suggester.knowsReports()).isFalse();
  }

  @Test
  void until_names_are_collected_the_older_ones_serve() throws IOException {
    var index = new FakeIndex();
    var waiting = new ArrayDeque<Runnable>();
    var clock = new Clock();
    var suggester = new Suggester(index, sources, new Suggester.Background(waiting::add, clock));
    suggester.refresh();
    run(waiting);
    assertThat(suggester.knowsReports()).isTrue();
    index.changes();
    assertThat(suggester.suggest("新收", 1, Locale.CHINESE)).isNotEmpty();
    assertThat(suggester.suggest("甲县", 1, Locale.CHINESE)).isEmpty();
    assertThat(waiting).hasSize(1);
    index.with(IndexField.AGENCY, new Count("甲县教育局", 1));
    run(waiting);
    assertThat(suggester.suggest("甲县", 1, Locale.CHINESE)).isNotEmpty();
    assertThat(waiting).isEmpty();
  }

  @Test
  void while_reports_come_in_collecting_rests_ten_times_as_long_as_it_took() throws IOException {
    var index = new FakeIndex();
    var clock = new Clock();
    Queue<Runnable> slowly = new ArrayDeque<>();
    var suggester =
        new Suggester(
            index, sources, new Suggester.Background(task -> slowly.add(slow(task, clock)), clock));
    suggester.refresh();
    run(slowly);
    index.changes();
    suggester.refresh();
    assertThat(slowly).isEmpty();
    clock.passes(Duration.ofSeconds(20));
    suggester.refresh();
    assertThat(slowly).hasSize(1);
  }

  @Test
  void where_names_cannot_be_collected_the_older_ones_stay() throws IOException {
    var index = new FakeIndex().with(IndexField.AGENCY, new Count("甲县教育局", 1));
    var suggester =
        new Suggester(index, sources, new Suggester.Background(Runnable::run, () -> NOON));
    suggester.refresh();
    index.changes();
    index.breaks();
    assertThat(suggester.suggest("甲县", 1, Locale.CHINESE)).isNotEmpty();
  }

  /// The clock goes on by two seconds while names are collected.
  private static Runnable slow(Runnable task, Clock clock) {
    return () -> {
      clock.step = Duration.ofSeconds(1);
      task.run();
      clock.step = Duration.ZERO;
    };
  }

  private static void run(Queue<Runnable> tasks) {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  /// Each look at it lets some time pass.
  private static final class Clock implements InstantSource {
    private Instant now = NOON;
    private Duration step = Duration.ZERO;

    void passes(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      now = now.plus(step);
      return now;
    }
  }
}
