package gongkai.analysis;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/// A list of words that a person may edit, a word a line.
record WordList(Set<String> words) {

  /// Any words.
  static WordList read(Path file) {
    var words = new LinkedHashSet<String>();
    for (var line : Line.read(file)) {
      if (!words.add(line.spelled(line.text()))) {
        throw line.refused(line.text() + " stands there twice");
      }
    }
    return new WordList(words);
  }

  /// Words of two letters or digits and more.
  static WordList readLong(Path file) {
    for (var line : Line.read(file)) {
      line.longWord(line.text());
    }
    return read(file);
  }
}
