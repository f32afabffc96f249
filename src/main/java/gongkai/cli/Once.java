package gongkai.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A thing that is read when it is first needed, and only then.
final class Once<T> {
  private final Reading<T> reading;
  private @Nullable T read;

  /// Reads the thing.
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  Once(Reading<T> reading) {
    this.reading = reading;
  }

  synchronized T get() throws IOException {
    var known = read;
    if (known == null) {
      known = reading.read();
      read = known;
    }
    return known;
  }
}
