package gongkai.http;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a browser is told not to do with an answer, unless the answer itself says otherwise.
final class SecurityHeaders {
  private static final String API = "/api/";
  private static final int NOT_MODIFIED = 304;

  /// An answer is no page: nothing in it may run or load, and it stands in no frame.
  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  /// Pages and the search box may be loaded by the pages of others, answers only by those that are
  /// allowed. What a browser is told of an answer that it has already would hold for that: a page
  /// would lose its own policy.
  static Map<String, String> of(String path, int status) {
    if (status == NOT_MODIFIED) {
      return Map.of();
    }
    var headers = new LinkedHashMap<String, String>();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Content-Security-Policy", POLICY);
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put(
        "Cross-Origin-Resource-Policy", path.startsWith(API) ? "same-origin" : "cross-origin");
    return headers;
  }
}
