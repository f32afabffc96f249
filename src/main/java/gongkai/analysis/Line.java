package gongkai.analysis;

import gongkai.text.Folding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A line of a list that a person may edit, without its comment: UTF-8, `#` begins one.
record Line(Path file, int number, String text) {

  /// Those that say something.
  static List<Line> read(Path file) {
    var lines = new ArrayList<Line>();
    int number = 0;
    for (var line : contentOf(file).lines().toList()) {
      number++;
      var text = line.replaceFirst("#.*", "").strip();
      if (!text.isEmpty()) {
        lines.add(new Line(file, number, text));
      }
    }
    return lines;
  }

  /// The word, if it is one and spelled as text is compared: in another spelling it would never be
  /// met.
  String spelled(String word) {
    if (word.codePoints().anyMatch(Character::isWhitespace)) {
      throw refused("one word a line, got " + word);
    }
    var folded = Folding.fold(word);
    if (!folded.equals(word)) {
      throw refused("write " + folded + " instead of " + word);
    }
    return word;
  }

  /// The word, if it also is of two letters or digits and more, so that no punctuation is met in
  /// it.
  String longWord(String word) {
    var spelled = spelled(word);
    if (!spelled.codePoints().allMatch(Character::isLetterOrDigit) || spelled.length() < 2) {
      throw refused("a word is of two letters or digits and more, got " + word);
    }
    return spelled;
  }

  WordListException refused(String reason) {
    return new WordListException(file, number, reason);
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new WordListException(file, "is not UTF-8", e);
    } catch (IOException e) {
      throw new WordListException(file, "cannot be read", e);
    }
  }
}
