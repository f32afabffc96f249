package gongkai.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/// Numbers by word, as a trie in a flat array: the child of a node by a character is at the node's
/// base plus the character's code, if that place says that this node is its parent.
///
/// @param codes by character, from one on; zero for those in no word
/// @param cells by node, side by side so that one look into memory reads all: its base, its parent,
///   the number of the word that ends there or zero, and a bit for the last five bits of the code
///   of each child, which spares most look-ups of children that are not there
@SuppressWarnings("ArrayRecordComponent") // Made once and shared by those who only read.
record DoubleArray(char[] codes, int[] cells) {
  static final int NONE = 0;
  static final int ROOT = 1;

  static final int PARENT = 1;
  private static final int NUMBER = 2;
  static final int CHILDREN = 3;

  /// Four numbers a node: nodes do not lie across the lines of a cache.
  static final int NODE_SHIFT = 2;

  /// @param words with numbers above zero
  static DoubleArray of(SortedMap<String, Integer> words) {
    var array = DoubleArrayBuilder.build(List.copyOf(words.keySet()));
    words.forEach(
        (word, number) -> array.cells[(array.node(word) << NODE_SHIFT) + NUMBER] = number);
    return array;
  }

  /// @param alphabet the characters in the order of their codes
  static DoubleArray of(String alphabet, int[] cells) {
    var codes = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < alphabet.length(); i++) {
      codes[alphabet.charAt(i)] = (char) (i + 1);
    }
    return new DoubleArray(codes, cells);
  }

  String alphabet() {
    var alphabet = new StringBuilder();
    IntStream.range(0, codes.length)
        .filter(character -> codes[character] > 0)
        .boxed()
        .sorted(Comparator.comparingInt(character -> codes[character]))
        .forEach(character -> alphabet.append((char) (int) character));
    return alphabet.toString();
  }

  /// The node that a character leads to from a node that is not none; or none.
  int child(int node, char character) {
    int cell = node << NODE_SHIFT;
    int code = codes[character];
    if ((cells[cell + CHILDREN] & 1 << code) == 0) {
      return NONE;
    }
    int at = cells[cell] + code;
    return cells[(at << NODE_SHIFT) + PARENT] == node ? at : NONE;
  }

  /// The number of the word that ends at a node, or zero.
  int number(int node) {
    return cells[(node << NODE_SHIFT) + NUMBER];
  }

  /// The node to which a text leads, or none.
  int node(String text) {
    int node = ROOT;
    for (int i = 0; i < text.length() && node != NONE; i++) {
      node = child(node, text.charAt(i));
    }
    return node;
  }
}
