package gongkai.http;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Who is let in at all.
///
/// @param allowedHosts names by which the server may be called besides those of this machine, in
///   small letters; where there are none, any name will do unless it listens on this machine only
/// @param requestsPerMinute of one caller; 0 is any number
public record Entrance(Set<String> allowedHosts, int requestsPerMinute, TrustedProxy proxy) {
  /// As many calls as one likes, and nobody in between.
  public static final Entrance OPEN = new Entrance(Set.of(), 0, TrustedProxy.NONE);

  public Entrance {
    allowedHosts = Set.copyOf(allowedHosts);
    if (requestsPerMinute < 0) {
      throw new IllegalArgumentException(
          "requests per minute must be 0 or more, got " + requestsPerMinute);
    }
  }

  /// Those that an answer may depend on.
  List<String> headers() {
    return proxy.userHeader().isEmpty()
        ? Call.HEADERS
        : Stream.concat(Call.HEADERS.stream(), Stream.of(proxy.userHeader())).toList();
  }
}
