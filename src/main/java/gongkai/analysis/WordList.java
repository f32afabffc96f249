package gongkai.analysis;

import gongkai.text.Folding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/// A list of words that a person may edit: UTF-8, a word a line; `#` begins a comment.
record WordList(Set<String> words, String content) {

  static WordList read(Path file) {
    var content = contentOf(file);
    var words = new LinkedHashSet<String>();
    int number = 0;
    for (var line : content.lines().toList()) {
      number++;
      var word = line.replaceFirst("#.*", "").strip();
      if (!word.isEmpty()) {
        check(file, number, word);
        if (!words.add(word)) {
          throw new WordListException(file, number, word + " stands there twice");
        }
      }
    }
    return new WordList(words, content);
  }

  private static void check(Path file, int line, String word) {
    if (word.codePoints().anyMatch(Character::isWhitespace)) {
      throw new WordListException(file, line, "one word a line, got " + word);
    }
    var folded = Folding.fold(word);
    if (!folded.equals(word)) {
      // Text is compared folded, so a word in another spelling would never be met.
      throw new WordListException(file, line, "write " + folded + " instead of " + word);
    }
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
