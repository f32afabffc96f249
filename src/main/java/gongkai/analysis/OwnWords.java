package gongkai.analysis;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Words that SmartCN does not know: terms of the trade, agencies, places. They are found wherever
/// they stand, whatever words SmartCN cuts there, so that a query and a text always agree on them.
record OwnWords(DoubleArray words) {

  /// @param words folded, of two characters or more
  static OwnWords of(Collection<String> words) {
    var numbered = new TreeMap<String, Integer>();
    words.forEach(word -> numbered.put(word, 1));
    return new OwnWords(DoubleArray.of(numbered));
  }

  List<String> all() {
    return words.words();
  }

  interface Taker {
    void take(int start, int end);
  }

  /// All of them in a stretch of folded text, those within others too.
  void find(char[] text, int from, int to, Taker taker) {
    for (int start = from; start < to; start++) {
      int node = DoubleArray.ROOT;
      for (int end = start; end < to; end++) {
        node = words.child(node, text[end]);
        if (node == DoubleArray.NONE) {
          break;
        }
        if (words.number(node) > 0) {
          taker.take(start, end + 1);
        }
      }
    }
  }
}
