package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private long now;

  @Test
  void a_minute_of_calls_may_come_at_once_and_then_as_they_come_back() {
    var limit = new RateLimit(6, () -> now);
    for (int i = 0; i < 6; i++) {
      assertThat(limit.take("a")).isZero();
    }
    assertThat(limit.take("a")).isEqualTo(10);
    pass(4);
    assertThat(limit.take("a")).isEqualTo(6);
    pass(6);
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isEqualTo(10);
  }

  @Test
  void nobody_saves_up_more_than_a_minute() {
    var limit = new RateLimit(2, () -> now);
    assertThat(limit.take("a")).isZero();
    pass(100_000);
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isPositive();
  }

  @Test
  void one_caller_does_not_use_up_what_another_has() {
    var limit = new RateLimit(1, () -> now);
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("b")).isZero();
    assertThat(limit.take("a")).isPositive();
  }

  @Test
  void who_calls_on_is_not_forgotten_among_many_others() {
    var limit = new RateLimit(1, () -> now);
    limit.take("a");
    for (int i = 0; i < 50_000; i++) {
      limit.take("other " + i);
      if (i % 1_000 == 0) {
        assertThat(limit.take("a")).isPositive();
      }
    }
  }

  @Test
  void without_a_limit_any_number_goes() {
    var limit = new RateLimit(0, () -> now);
    for (int i = 0; i < 1_000; i++) {
      assertThat(limit.take("a")).isZero();
    }
  }

  private void pass(int seconds) {
    now += TimeUnit.SECONDS.toNanos(seconds);
  }
}
