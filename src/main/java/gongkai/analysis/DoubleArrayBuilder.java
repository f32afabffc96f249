package gongkai.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Finds each node of a trie a base at which all its children have a free place.
///
/// Nodes with many children come first and those with one last, because these fill every hole: the
/// array is nearly full, and small enough for a cache.
final class DoubleArrayBuilder {
  private final List<String> words;
  private final char[] codes = new char[Character.MAX_VALUE + 1];
  private final StringBuilder alphabet = new StringBuilder();
  private final PriorityQueue<Family> waiting =
      new PriorityQueue<>(Comparator.comparingInt(family -> -family.children().size()));
  private final BitSet taken = new BitSet();
  private long[] nodes = new long[1 << 12];
  private int size = Integer.MAX_VALUE;
  private int from;

  /// A node and its children.
  private record Family(int node, List<Child> children) {}

  /// The words that begin with the same characters, the last of which leads to the child.
  private record Child(int first, int end, int depth) {}

  private DoubleArrayBuilder(List<String> words) {
    this.words = words;
    words.stream().flatMapToInt(String::chars).forEach(this::code);
    taken.set(DoubleArray.NONE, DoubleArray.ROOT + 1);
  }

  /// @param words in ascending order, each once
  static DoubleArray build(List<String> words) {
    return new DoubleArrayBuilder(words).build();
  }

  private void code(int character) {
    if (codes[character] == 0) {
      alphabet.append((char) character);
      codes[character] = (char) alphabet.length();
    }
  }

  private DoubleArray build() {
    await(DoubleArray.ROOT, new Child(0, words.size(), 0));
    while (!waiting.isEmpty()) {
      place(waiting.remove());
    }
    // Beyond the last node there is room for any code, so that no look-up needs a check.
    return new DoubleArray(codes, Arrays.copyOf(nodes, taken.length() + alphabet.length() + 1));
  }

  private void await(int node, Child range) {
    var children = children(range);
    if (!children.isEmpty()) {
      waiting.add(new Family(node, children));
    }
  }

  private List<Child> children(Child range) {
    var children = new ArrayList<Child>();
    int depth = range.depth();
    // The word that ends here is the first of its range.
    int at = range.first();
    at += at < range.end() && words.get(at).length() == depth ? 1 : 0;
    while (at < range.end()) {
      int first = at;
      char character = words.get(first).charAt(depth);
      while (at < range.end() && words.get(at).charAt(depth) == character) {
        at++;
      }
      children.add(new Child(first, at, depth + 1));
    }
    return children;
  }

  private void place(Family family) {
    int base = base(family.children());
    add(family.node(), DoubleArray.base(base));
    for (var child : family.children()) {
      int at = base + code(child);
      taken.set(at);
      add(at, DoubleArray.parent(family.node()));
      add(family.node(), DoubleArray.childBit(code(child)));
      await(at, child);
    }
  }

  private int code(Child child) {
    return codes[words.get(child.first()).charAt(child.depth() - 1)];
  }

  private void add(int node, long bits) {
    if (node >= DoubleArray.NODES) {
      throw new IllegalArgumentException("more words than a trie has room for: " + words.size());
    }
    if (node >= nodes.length) {
      nodes = Arrays.copyOf(nodes, Math.max(node + 1, nodes.length * 2));
    }
    nodes[node] |= bits;
  }

  /// Goes on where a node of as many children found room; where there was none for one, there is
  /// hardly any for the next.
  private int base(List<Child> children) {
    if (children.size() < size) {
      size = children.size();
      from = 0;
    }
    int lowest = code(children.getFirst());
    int at = taken.nextClearBit(Math.max(from, lowest));
    while (!areFree(at - lowest, children)) {
      at = taken.nextClearBit(at + 1);
    }
    from = at;
    return at - lowest;
  }

  private boolean areFree(int base, List<Child> children) {
    for (var child : children) {
      if (base + code(child) < 0 || taken.get(base + code(child))) {
        return false;
      }
    }
    return true;
  }
}
