package gongkai.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// How many calls each caller may make: as many as a minute allows at once, and then as they come
/// back, evenly over the minute.
final class RateLimit {
  private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);

  /// Callers that are remembered; who was longest away begins anew.
  private static final int MOST_CALLERS = 10_000;

  private final int perMinute;
  private final LongSupplier clock;
  private final Map<String, Left> byCaller = new LinkedHashMap<>(16, 0.75f, true);

  /// What a caller had left at a time.
  private record Left(double calls, long at) {}

  /// @param perMinute 0 is any number
  /// @param clock in nanoseconds
  RateLimit(int perMinute, LongSupplier clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /// One more call.
  ///
  /// @return after how many seconds it may come again; 0 where it may now
  synchronized int take(String caller) {
    if (perMinute == 0) {
      return 0;
    }
    long now = clock.getAsLong();
    var before = byCaller.getOrDefault(caller, new Left(perMinute, now));
    double back = (now - before.at()) / MINUTE * perMinute;
    double calls = Math.min(perMinute, before.calls() + back);
    boolean goes = calls >= 1;
    byCaller.put(caller, new Left(goes ? calls - 1 : calls, now));
    if (byCaller.size() > MOST_CALLERS) {
      byCaller.remove(byCaller.keySet().iterator().next());
    }
    return goes ? 0 : (int) Math.ceil((1 - calls) * 60 / perMinute);
  }
}
