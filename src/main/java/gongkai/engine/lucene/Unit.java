package gongkai.engine.lucene;

import java.util.List;

/// The smallest thing that is looked for in a text.
sealed interface Unit {

  /// A word, in one of these spellings.
  record Word(List<String> spellings) implements Unit {
    public Word {
      spellings = List.copyOf(spellings);
    }
  }

  /// Characters that must stand side by side.
  record Characters(String run) implements Unit {}
}
