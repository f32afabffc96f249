package gongkai.analysis;

/// What stands for all words of a kind in the pairs of the lexicon.
enum StandIn {
  /// A word of the text itself.
  NONE(""),
  SENTENCE_BEGIN("始##始"),
  SENTENCE_END("末##末"),
  NUMBER("未##数"),
  FOREIGN("未##串");

  private final String word;

  StandIn(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
