package gongkai.engine.lucene;

import gongkai.analysis.WordKind;
import gongkai.engine.lucene.Terms.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Chooses among the words of a run, of which some stand within others, those that are asked for
/// one after another.
///
/// Where words of our lists overlap, the first and longest counts; what it leaves of one of
/// SmartCN's words is looked for only as part of the run as it stands.
record Tiling(List<Placed> words) {

  /// The words of our lists, and SmartCN's between them.
  List<Placed> whole() {
    var tiles = new ArrayList<Placed>();
    var own = firstAndLongest(words.stream().filter(word -> is(word, WordKind.OWN)).toList());
    int taken = 0;
    for (var word : own) {
      tiles.addAll(smartcns(taken, word.place()));
      tiles.add(word);
      taken = word.end();
    }
    tiles.addAll(smartcns(taken, Integer.MAX_VALUE));
    return tiles;
  }

  /// The same, but a word of our lists gives way to the words that make it up. Single characters
  /// are none: they would be found anywhere.
  List<Placed> fine() {
    return whole().stream().flatMap(word -> parts(word).stream()).toList();
  }

  private List<Placed> parts(Placed word) {
    if (!is(word, WordKind.OWN)) {
      return List.of(word);
    }
    var smartcns = smartcns(word.place(), word.end());
    if (makeUp(word, smartcns)) {
      return smartcns;
    }
    Predicate<Placed> inside =
        other ->
            other.place() >= word.place()
                && other.end() <= word.end()
                && other.term().length() < word.term().length();
    var longest = firstAndLongest(words.stream().filter(inside).toList());
    return makeUp(word, longest) ? longest : List.of(word);
  }

  private List<Placed> smartcns(int from, int to) {
    return words.stream()
        .filter(word -> is(word, WordKind.SMARTCN))
        .filter(word -> word.place() >= from && word.end() <= to)
        .toList();
  }

  private static boolean makeUp(Placed whole, List<Placed> parts) {
    int at = whole.place();
    for (var part : parts) {
      if (part.place() != at || part.term().length() == 1) {
        return false;
      }
      at = part.end();
    }
    return at == whole.end();
  }

  private static List<Placed> firstAndLongest(List<Placed> words) {
    var chosen = new ArrayList<Placed>();
    int taken = 0;
    for (var word : words) {
      if (word.place() >= taken) {
        chosen.add(word);
        taken = word.end();
      }
    }
    return chosen;
  }

  private static boolean is(Placed word, WordKind kind) {
    return word.type().equals(kind.type());
  }
}
