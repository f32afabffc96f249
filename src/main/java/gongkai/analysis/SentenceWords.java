package gongkai.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.cn.smart.CharType;
import org.apache.lucene.analysis.cn.smart.Utility;

/// All words of a sentence in the order in which they begin, of those that begin together the
/// longest first: SmartCN's, the parts of its long ones, and those of our own lists.
final class SentenceWords {
  private static final int START_SHIFT = 34;
  private static final int END_SHIFT = 2;
  private static final int KINDS = (1 << END_SHIFT) - 1;

  /// SmartCN's words of fewer characters have no part that says anything.
  private static final int SHORTEST_WITH_PARTS = 3;

  private final Segmenter segmenter;
  private final OwnWords own;
  private final boolean withParts;

  private Places places = Places.of("");

  /// Start, distance of the end from the farthest, kind: so that their order is that of the words.
  private long[] words = new long[64];

  private int size;

  SentenceWords(Lexicon lexicon, OwnWords own, boolean withParts) {
    this.segmenter = new Segmenter(lexicon);
    this.own = own;
    this.withParts = withParts;
  }

  void read(Places text, int from, int to) {
    places = text;
    size = 0;
    addSmartcns(segmenter.cut(text.characters(), from, to));
    int smartcns = size;
    if (withParts) {
      addParts();
    }
    own.find(text.characters(), from, to, (start, end) -> add(start, end, WordKind.OWN));
    if (size > smartcns) {
      Arrays.sort(words, 0, size);
      leaveOutRepeated();
    }
  }

  int size() {
    return size;
  }

  int start(int word) {
    return (int) (words[word] >>> START_SHIFT);
  }

  int end(int word) {
    return Integer.MAX_VALUE - (int) (words[word] >>> END_SHIFT & Integer.MAX_VALUE);
  }

  WordKind kind(int word) {
    return WordKind.of((int) words[word] & KINDS);
  }

  private void add(int start, int end, WordKind kind) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
    }
    words[size++] =
        (long) start << START_SHIFT | (long) (Integer.MAX_VALUE - end) << END_SHIFT | kind.rank();
  }

  /// Punctuation is no word, and the pieces into which SmartCN cuts a number are one.
  private void addSmartcns(Lattice path) {
    int taken = 0;
    for (int i = 0; i < path.words(); i++) {
      int start = path.start(i);
      int type = Utility.getCharType(places.at(start));
      if (type != CharType.DELIMITER && start >= taken) {
        taken = type == CharType.DIGIT ? Numbers.end(places, start) : path.end(i);
        add(start, taken, WordKind.SMARTCN);
      }
    }
  }

  /// Goes on through the parts that it adds, since these may have parts too.
  private void addParts() {
    for (int i = 0; i < size; i++) {
      int start = start(i);
      int end = end(i);
      if (end - start >= SHORTEST_WITH_PARTS
          && Utility.getCharType(places.at(start)) == CharType.HANZI) {
        var parts = segmenter.cutInside(places.characters(), start, end);
        for (int part = 0; part < parts.words(); part++) {
          if (parts.end(part) - parts.start(part) > 1) {
            add(parts.start(part), parts.end(part), WordKind.PART);
          }
        }
      }
    }
  }

  /// A word of our lists that SmartCN knows as well is SmartCN's.
  private void leaveOutRepeated() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || words[kept - 1] >>> END_SHIFT != words[i] >>> END_SHIFT) {
        words[kept++] = words[i];
      }
    }
    size = kept;
  }
}
