package gongkai.http;

import java.util.regex.Pattern;

/// Which answers are sent packed to whoever takes them so.
final class Packing {
  /// In bytes; what is shorter goes in one packet either way.
  private static final int SHORTEST = 1_400;

  private static final Pattern TEXT =
      Pattern.compile("text/|image/svg|application/(?:json|problem\\+json|x-ndjson)");

  private Packing() {}

  /// Text is; images and workbooks are packed by themselves.
  ///
  /// @param length in bytes, or [Content#UNKNOWN]
  static boolean isWorthIt(String mediaType, long length) {
    return TEXT.matcher(mediaType).lookingAt() && (length == Content.UNKNOWN || length >= SHORTEST);
  }
}
