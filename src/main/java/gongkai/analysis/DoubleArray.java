package gongkai.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/// Numbers by word, as a trie in a flat array: the child of a node by a character is at the node's
/// base plus the character's code, if that place says that this node is its parent.
///
/// @param codes by character, from one on; zero for those in no word
/// @param nodes each in one number, so that one look into memory reads all and a cache holds most:
///   its base, its parent, the number of the word that ends there or zero, and a bit for the end of
///   the code of each child, which spares most look-ups of children that are not there
@SuppressWarnings("ArrayRecordComponent") // Made once and shared by those who only read.
record DoubleArray(char[] codes, long[] nodes) {
  static final int NONE = 0;
  static final int ROOT = 1;

  /// The most nodes there can be, and the greatest number of a word.
  static final int NODES = 1 << 18;

  static final int NUMBERS = 1 << 12;

  private static final int BASE_SHIFT = 46;
  private static final int PARENT_SHIFT = 28;
  private static final int NUMBER_SHIFT = 16;

  static long childBit(int code) {
    return 1L << (code & 0xF);
  }

  static long base(int base) {
    return (long) base << BASE_SHIFT;
  }

  static long parent(int node) {
    return (long) node << PARENT_SHIFT;
  }

  /// @param words with numbers above zero
  static DoubleArray of(SortedMap<String, Integer> words) {
    var array = DoubleArrayBuilder.build(List.copyOf(words.keySet()));
    words.forEach((word, number) -> array.put(word, number));
    return array;
  }

  private void put(String word, int number) {
    if (number < 1 || number >= NUMBERS) {
      throw new IllegalArgumentException(
          "a number must be 1.." + (NUMBERS - 1) + ", got " + number);
    }
    nodes[node(word)] |= (long) number << NUMBER_SHIFT;
  }

  /// @param alphabet the characters in the order of their codes
  static DoubleArray of(String alphabet, long[] nodes) {
    var codes = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < alphabet.length(); i++) {
      codes[alphabet.charAt(i)] = (char) (i + 1);
    }
    return new DoubleArray(codes, nodes);
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

  /// All words, in no order.
  List<String> words() {
    var alphabet = alphabet();
    return IntStream.range(0, nodes.length)
        .filter(node -> number(node) > 0)
        .mapToObj(node -> word(node, alphabet))
        .toList();
  }

  private String word(int end, String alphabet) {
    var backwards = new StringBuilder();
    int node = end;
    while (node != ROOT) {
      int parent = (int) (nodes[node] >>> PARENT_SHIFT) & (NODES - 1);
      int code = node - (int) (nodes[parent] >>> BASE_SHIFT);
      backwards.append(alphabet.charAt(code - 1));
      node = parent;
    }
    return backwards.reverse().toString();
  }

  /// The node that a character leads to from a node that is not none; or none.
  int child(int node, char character) {
    long parent = nodes[node];
    int code = codes[character];
    if ((parent & childBit(code)) == 0) {
      return NONE;
    }
    int at = (int) (parent >>> BASE_SHIFT) + code;
    return ((nodes[at] >>> PARENT_SHIFT) & (NODES - 1)) == node ? at : NONE;
  }

  /// As [#child], also from none, and without a branch: faster where most children are there.
  int childWithoutGuess(int node, char character) {
    int at = (int) (nodes[node] >>> BASE_SHIFT) + codes[character];
    int parent = (int) (nodes[at] >>> PARENT_SHIFT) & (NODES - 1);
    // Free places have no parent, as none is no node.
    return (parent == node ? at : NONE) & -(node == NONE ? 0 : 1);
  }

  /// The number of the word that ends at a node, or zero.
  int number(int node) {
    return (int) (nodes[node] >>> NUMBER_SHIFT) & (NUMBERS - 1);
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
