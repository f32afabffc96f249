package gongkai.http;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// How long an answer may take as a whole.
///
/// @param clock in nanoseconds
record Patience(Duration most, LongSupplier clock) {
  static Patience of(Duration most) {
    return new Patience(most, System::nanoTime);
  }

  /// Begins now.
  ///
  /// @return whether it is over
  BooleanSupplier begun() {
    long start = clock.getAsLong();
    return () -> clock.getAsLong() - start > most.toNanos();
  }
}
