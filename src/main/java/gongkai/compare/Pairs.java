package gongkai.compare;

import gongkai.text.Folding;
import java.util.HashSet;
import java.util.Set;

/// The pairs of neighbouring characters of a text, whatever their width and script. What is neither
/// letter nor digit parts them.
record Pairs(Set<Integer> all) {

  static Pairs of(String text) {
    var pairs = new HashSet<Integer>();
    char last = ' ';
    for (int i = 0; i < text.length(); i++) {
      char next = Folding.fold(text.charAt(i));
      if (Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next)) {
        pairs.add(last << Character.SIZE | next);
      }
      last = next;
    }
    return new Pairs(pairs);
  }

  /// Dice's coefficient: 1 where all are the same, 0 where none is. Texts too short for a pair are
  /// alike.
  double likeness(Pairs other) {
    int sum = all.size() + other.all.size();
    return sum == 0 ? 1 : 2.0 * shared(other) / sum;
  }

  private int shared(Pairs other) {
    boolean smaller = all.size() < other.all.size();
    var few = smaller ? all : other.all;
    var many = smaller ? other.all : all;
    int shared = 0;
    for (var pair : few) {
      shared += many.contains(pair) ? 1 : 0;
    }
    return shared;
  }
}
