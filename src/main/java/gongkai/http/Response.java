package gongkai.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What goes back over the wire.
record Response(int status, Map<String, String> headers, Content content) {

  static final String CONTENT_TYPE = "Content-Type";

  Response {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  static Response text(int status, String mediaType, String text) {
    return new Response(status, Map.of(CONTENT_TYPE, mediaType), new Content.Bytes(text));
  }

  /// The same with further headers.
  Response with(Map<String, String> more) {
    var all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Response(status, all, content);
  }

  /// The same with further headers, as far as it has none of their name.
  Response withDefault(Map<String, String> more) {
    var all = new LinkedHashMap<>(headers);
    more.forEach(all::putIfAbsent);
    return new Response(status, all, content);
  }
}
