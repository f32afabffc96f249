package gongkai.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What a browser is told not to do with an answer, unless the answer itself says otherwise.
final class SecurityHeaders {
  private static final String API = "/api/";
  private static final int NOT_MODIFIED = 304;

  /// An answer is no page: nothing in it may run or load, and it stands in no frame.
  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

  private static final String READERS = "Access-Control-Allow-Origin";
  private static final String BOX_ORIGIN = "Gongkai-Origin";

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

  /// Whose pages may read the answer. A module is loaded by the rules for answers, so that the box
  /// is for all; a page that may have it and no answers is told so, as its browser would not.
  static Map<String, String> readers(Call call, Set<String> allowedOrigins) {
    var origin = call.header(Call.ORIGIN);
    boolean isAllowed = allowedOrigins.contains(origin);
    var headers = new LinkedHashMap<String, String>();
    headers.put("Vary", "Origin, Accept-Language, Accept-Encoding");
    if (Box.holds(call.path())) {
      headers.put(READERS, "*");
      headers.put("Access-Control-Expose-Headers", BOX_ORIGIN);
      headers.put(BOX_ORIGIN, isAllowed || origin.isEmpty() ? "listed" : "unlisted");
    } else if (isAllowed) {
      headers.put(READERS, origin);
    }
    return headers;
  }
}
