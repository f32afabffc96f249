package gongkai.analysis;

/// The words that SmartCN's long words are made of, and those that these are made of. The same
/// words recur, and have the same parts wherever they stand.
final class Parts {
  /// Words of fewer characters have no part that says anything.
  static final int SHORTEST_WHOLE = 3;

  private static final int KEPT = 1 << 12;

  private final Lexicon lexicon;
  private final Segmenter segmenter;
  private final int[] nodes = new int[KEPT];
  private final WordRow[] kept = new WordRow[KEPT];

  Parts(Lexicon lexicon, Segmenter segmenter) {
    this.lexicon = lexicon;
    this.segmenter = segmenter;
  }

  /// In the order in which they begin, of those that begin together the longest first; counted from
  /// the beginning of the word.
  WordRow of(char[] text, int start, int end) {
    int node = lexicon.node(text, start, end);
    if (node == DoubleArray.NONE) {
      return find(text, start, end);
    }
    int slot = node & (KEPT - 1);
    if (nodes[slot] != node) {
      kept[slot] = find(text, start, end);
      nodes[slot] = node;
    }
    return kept[slot];
  }

  private WordRow find(char[] text, int start, int end) {
    var found = new WordRow();
    addParts(text, start, start, end, found);
    return found;
  }

  private void addParts(char[] text, int origin, int start, int end, WordRow found) {
    var path = segmenter.cutInside(text, start, end);
    int count = path.words();
    var parts = new int[2 * count];
    for (int i = 0; i < count; i++) {
      parts[2 * i] = path.start(i);
      parts[2 * i + 1] = path.end(i);
    }
    for (int i = 0; i < parts.length; i += 2) {
      addPart(text, origin, parts[i], parts[i + 1], found);
    }
  }

  private void addPart(char[] text, int origin, int start, int end, WordRow found) {
    if (end - start > 1) {
      found.add(start - origin, end - origin, WordKind.PART);
    }
    if (end - start >= SHORTEST_WHOLE) {
      addParts(text, origin, start, end, found);
    }
  }
}
