package gongkai.analysis;

import org.apache.lucene.analysis.cn.smart.CharType;

/// All words of a sentence in the order in which they begin, of those that begin together the
/// longest first: SmartCN's, the parts of its long ones, and those of our own lists.
final class SentenceWords {
  private final Lexicon lexicon;
  private final Segmenter segmenter;
  private final Parts parts;
  private final OwnWords own;
  private final boolean withParts;

  private final WordRow smartcns = new WordRow();
  private final WordRow owns = new WordRow();
  private final WordRow both = new WordRow();
  private WordRow words = smartcns;

  SentenceWords(Lexicon lexicon, OwnWords own, boolean withParts) {
    this.lexicon = lexicon;
    this.segmenter = new Segmenter(lexicon);
    this.parts = new Parts(lexicon, new Segmenter(lexicon));
    this.own = own;
    this.withParts = withParts;
  }

  void read(Places places, int from, int to) {
    smartcns.clear();
    addSmartcns(places, segmenter.cut(places.characters(), from, to));
    owns.clear();
    own.find(places.characters(), from, to, (start, end) -> owns.add(start, end, WordKind.OWN));
    words = smartcns;
    if (owns.size() > 0) {
      both.merge(smartcns, owns);
      words = both;
    }
  }

  int size() {
    return words.size();
  }

  int start(int word) {
    return words.start(word);
  }

  int end(int word) {
    return words.end(word);
  }

  WordKind kind(int word) {
    return words.kind(word);
  }

  /// Punctuation is no word, and the pieces into which SmartCN cuts a number are one.
  private void addSmartcns(Places places, Lattice path) {
    int count = path.words();
    int taken = 0;
    for (int i = 0; i < count; i++) {
      int start = path.start(i);
      int type = lexicon.type(places.at(start));
      if (type != CharType.DELIMITER && start >= taken) {
        taken = type == CharType.DIGIT ? Numbers.end(places, start) : path.end(i);
        smartcns.add(start, taken, WordKind.SMARTCN);
        if (withParts && type == CharType.HANZI && taken - start >= Parts.SHORTEST_WHOLE) {
          addParts(places, start, taken);
        }
      }
    }
  }

  private void addParts(Places places, int start, int end) {
    var found = parts.of(places.characters(), start, end);
    for (int i = 0; i < found.size(); i++) {
      smartcns.add(start + found.start(i), start + found.end(i), WordKind.PART);
    }
  }
}
