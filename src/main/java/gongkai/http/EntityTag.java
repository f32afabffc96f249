package gongkai.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The name of one state of an answer, by which a caller who has it already is spared it.
///
/// @param name without its quotes
record EntityTag(String name) {
  /// Behind the name of an answer that is packed, which is other bytes.
  private static final String PACKED = "-gzip";

  private static final int BYTES = 16;
  private static final Pattern COMMA = Pattern.compile(",");

  /// @param parts all that the answer depends on
  static EntityTag of(String... parts) {
    return of(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
  }

  static EntityTag of(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new EntityTag(HexFormat.of().formatHex(digest, 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Whether a caller who sent this already has the answer, packed or not.
  boolean isKnownTo(String ifNoneMatch) {
    return COMMA
        .splitAsStream(ifNoneMatch)
        .map(String::strip)
        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
        .anyMatch(tag -> tag.equals(header()) || tag.equals(packed(header())));
  }

  String header() {
    return '"' + name + '"';
  }

  /// The same of an answer that is packed.
  static String packed(String header) {
    return header.substring(0, header.length() - 1) + PACKED + '"';
  }
}
