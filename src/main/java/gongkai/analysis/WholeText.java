package gongkai.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// A text read to its end, in an array that is used again for the next: most texts are so short
/// that an array of its own for each would cost more than reading it.
final class WholeText {
  private static final int ENOUGH = 4_096;

  private char[] characters = new char[ENOUGH];
  private int length;

  void read(Reader reader) throws IOException {
    length = 0;
    int read = reader.read(characters, 0, characters.length);
    while (read >= 0) {
      length += read;
      if (length == characters.length) {
        characters = Arrays.copyOf(characters, length * 2);
      }
      read = reader.read(characters, length, characters.length - length);
    }
  }

  int length() {
    return length;
  }

  Places places(Spelling spelling) {
    return Places.of(characters, length, spelling);
  }
}
