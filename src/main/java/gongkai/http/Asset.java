package gongkai.http;

import gongkai.http.Content.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// A file of the pages, held in memory.
///
/// @param etag changes with the content, so that a browser asks but does not load again
record Asset(String mediaType, String etag, Bytes content) {
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
    return new Asset(mediaType, '"' + hash(bytes) + '"', new Bytes(bytes));
  }

  /// Whether a browser that sent this already has it.
  boolean isKnownTo(String ifNoneMatch) {
    return ifNoneMatch.contains(etag);
  }

  private static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, digest.length / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
