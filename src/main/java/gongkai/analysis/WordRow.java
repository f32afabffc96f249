package gongkai.analysis;

import java.util.Arrays;

/// Words in the order in which they begin, of those that begin together the longest first.
final class WordRow {
  private static final int ENOUGH = 16;
  private static final int START_SHIFT = 34;
  private static final int END_SHIFT = 2;
  private static final int KINDS = (1 << END_SHIFT) - 1;

  /// Start, distance of the end from the farthest, kind: so that their order is that of the words.
  private long[] words = new long[ENOUGH];

  private int size;

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

  void clear() {
    size = 0;
  }

  /// Fast where the word belongs near the end.
  void add(int start, int end, WordKind kind) {
    makeRoom(1);
    long word =
        (long) start << START_SHIFT | (long) (Integer.MAX_VALUE - end) << END_SHIFT | kind.rank();
    int at = size++;
    for (; at > 0 && words[at - 1] > word; at--) {
      words[at] = words[at - 1];
    }
    words[at] = word;
  }

  /// Becomes both rows. Of two words that are the same, the one of the lower rank counts.
  void merge(WordRow one, WordRow other) {
    clear();
    makeRoom(one.size + other.size);
    int of = 0;
    for (int i = 0; i < one.size; i++) {
      for (; of < other.size && other.words[of] < one.words[i]; of++) {
        append(other.words[of]);
      }
      append(one.words[i]);
    }
    for (; of < other.size; of++) {
      append(other.words[of]);
    }
  }

  private void append(long word) {
    if (size == 0 || words[size - 1] >>> END_SHIFT != word >>> END_SHIFT) {
      words[size++] = word;
    }
  }

  private void makeRoom(int more) {
    if (size + more > words.length) {
      words = Arrays.copyOf(words, (size + more) * 2);
    }
  }
}
