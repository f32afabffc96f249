package gongkai.analysis;

/// A word that stands for all of a kind in the pairs of the lexicon.
record StandIn(String name, int number, long hash) {
  static StandIn of(String name, Lexicon lexicon) {
    return new StandIn(name, lexicon.number(name), Lexicon.hash(Lexicon.HASH_BEGIN, name));
  }
}
