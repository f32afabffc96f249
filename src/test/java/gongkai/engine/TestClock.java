package gongkai.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes only when told to.
public final class TestClock implements InstantSource {
  private Instant now = Instant.parse("2025-01-31T08:00:00Z");
  private Duration tick = Duration.ZERO;

  public void pass(Duration time) {
    now = now.plus(time);
  }

  /// From now on each look at the clock takes this long.
  public void tick(Duration time) {
    tick = time;
  }

  @Override
  public Instant instant() {
    now = now.plus(tick);
    return now;
  }
}
