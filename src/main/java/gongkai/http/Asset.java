package gongkai.http;

import gongkai.http.Content.Bytes;
import java.util.Map;

/// A file of the pages, held in memory.
///
/// @param tag changes with the content, so that a browser asks but does not load again
record Asset(String mediaType, EntityTag tag, Bytes content) {
  private static final String TEXT = "; charset=utf-8";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html" + TEXT,
          "css", "text/css" + TEXT,
          "js", "text/javascript" + TEXT,
          "json", "application/json",
          "txt", "text/plain" + TEXT,
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  static Asset of(String name, byte[] bytes) {
    var mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (mediaType == null) {
      throw new IllegalArgumentException(
          "web/" + name + ": no media type is known for it; known are " + MEDIA_TYPES.keySet());
    }
    return new Asset(mediaType, EntityTag.of(bytes), new Bytes(bytes));
  }
}
