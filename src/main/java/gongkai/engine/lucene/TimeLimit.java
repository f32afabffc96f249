package gongkai.engine.lucene;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.lucene.index.QueryTimeout;

/// When a search gives up and answers with what it has.
final class TimeLimit implements QueryTimeout {
  private final InstantSource clock;
  private final Instant end;

  TimeLimit(InstantSource clock, Duration limit) {
    this.clock = clock;
    this.end = clock.instant().plus(limit);
  }

  @Override
  public boolean shouldExit() {
    return clock.instant().isAfter(end);
  }
}
