package gongkai.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    return HexFormat.of().formatHex(digest().digest(content));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The hash of what passes by, for content that need not fit in memory.
  public static final class Sum {
    private static final int CHUNK = 1 << 16;

    private final MessageDigest digest = digest();

    /// Copies all that is left.
    ///
    /// @return how many bytes that was
    public long copy(InputStream in, OutputStream out) throws IOException {
      var chunk = new byte[CHUNK];
      long copied = 0;
      for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
        digest.update(chunk, 0, got);
        out.write(chunk, 0, got);
        copied += got;
      }
      return copied;
    }

    /// In hex. To be asked once.
    public String hash() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  static boolean isHash(String text) {
    return HASH.matcher(text).matches();
  }
}
