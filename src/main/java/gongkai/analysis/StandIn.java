package gongkai.analysis;

/// What stands for all words of a kind in the pairs of the lexicon.
enum StandIn {
  /// A word of the text itself.
  NONE(0, ""),
  SENTENCE_BEGIN(1, "始##始"),
  SENTENCE_END(2, "末##末"),
  NUMBER(3, "未##数"),
  FOREIGN(4, "未##串");

  private final int index;
  private final String word;

  StandIn(int index, String word) {
    this.index = index;
    this.word = word;
  }

  /// Its place among all of them.
  int index() {
    return index;
  }

  String word() {
    return word;
  }
}
