package gongkai.http;

import java.time.Duration;

/// How long answers may take.
///
/// @param slow from when on a search is taken down as a slow one
/// @param multi how long several searches in one call may take together; what is over is not asked
/// @param export how long an export may be sent; what is over is cut off and said to be
public record Times(Duration slow, Duration multi, Duration export) {
  static final Times USUAL =
      new Times(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofMinutes(15));
}
