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
        && hasLetters(text);
  }

  private static boolean hasLetters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < SHORTEST; ) {
      int character = text.codePointAt(i);
      letters += Character.isLetter(character) ? 1 : 0;
      i += Character.charCount(character);
    }
    return letters == SHORTEST;
  }

  /// The same for texts that differ in width, script or blanks only. Nobody forges sentences, so
  /// two need only not meet by chance, which for ten million they do with 3 in a million.
  public static long key(String text) {
    var folded = withoutBlanks(Folding.fold(text));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(folded.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Those that `\s` stands for in a pattern.
  private static String withoutBlanks(String text) {
    var left = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character != ' ' && (character < '\t' || character > '\r')) {
        left.append(character);
      }
    }
    return left.toString();
  }
}
