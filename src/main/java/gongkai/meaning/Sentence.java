package gongkai.meaning;

import gongkai.text.Folding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// By which name the vector of a text is known.
public final class Sentence {
  /// A heading or a bare 无 says nothing that could be near to anything.
  private static final int SHORTEST = 6;

  private Sentence() {}

  /// Whether the text says enough to have a meaning. What ends in a colon only leads in to what
  /// says it.
  public static boolean hasMeaning(String text) {
    return !text.isEmpty()
        && Folding.fold(text.charAt(text.length() - 1)) != ':'
        && text.codePoints().filter(Character::isLetter).limit(SHORTEST).count() == SHORTEST;
  }

  /// The same for texts that differ in width, script or blanks only. Nobody forges sentences, so
  /// two need only not meet by chance, which for ten million they do with 3 in a million.
  public static long key(String text) {
    var folded = Folding.fold(text).replaceAll("\\s+", "");
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(folded.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
