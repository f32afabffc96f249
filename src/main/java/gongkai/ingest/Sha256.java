package gongkai.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Names content, so that the same bytes are known again.
public final class Sha256 {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  /// In hex.
  public static String of(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static boolean isHash(String text) {
    return HASH.matcher(text).matches();
  }
}
