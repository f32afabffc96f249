package gongkai.analysis;

import gongkai.text.Folding;

/// Which spellings of a character are one.
enum Spelling {
  /// Wide and narrow, capital and small, compatible forms, traditional and simplified.
  ONE_SCRIPT {
    @Override
    char fold(char character) {
      return Folding.fold(character);
    }
  },

  /// The same, but traditional and simplified are two.
  TWO_SCRIPTS {
    @Override
    char fold(char character) {
      return Folding.foldWithinScript(character);
    }
  };

  /// As it stands alone.
  abstract char fold(char character);

  /// Whether a traditional character may be one simplified character or another.
  boolean choosesByPhrase() {
    return this == ONE_SCRIPT;
  }
}
