package gongkai.engine.lucene;

import gongkai.engine.Answer.Ranks;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.lucene.Position.Meant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes one order of three: by all the words, by some of them, and by the meaning.
///
/// Ranks are added up (reciprocal rank fusion), since their scores have nothing in common.
final class Fusion {
  /// As many of the best by words are put in order with what is near in meaning.
  static final int TEXT = 100;

  /// As many reports are near in meaning at most.
  static final int MEANT = 50;

  /// How little the first ranks differ: the measure of those who thought of it, and everybody's
  /// since.
  private static final float RANKS_ALIKE = 60;

  /// Where only some of the words were found a near meaning says much more. Chosen on the judged
  /// queries that are not held out.
  private static final Map<Relaxed, Float> MEANING =
      Map.of(Relaxed.NONE, 0.5f, Relaxed.REPORT, 2f, Relaxed.ANY, 2f);

  /// What has only some of the words, against what has all.
  private static final float SOME = 0.5f;

  private final Relaxed step;
  private final LinkedHashMap<Integer, Float> points = new LinkedHashMap<>();

  Fusion(Relaxed step) {
    this.step = step;
  }

  /// @param text the best reports by all words, the best first
  /// @param some the best of those with some of the words
  List<Integer> order(List<Integer> text, List<Integer> some, List<Meant> meant) {
    float all = step == Relaxed.ANY ? SOME : 1;
    add(text, all, 0);
    add(some, SOME, text.size());
    add(meant.stream().map(Meant::report).toList(), MEANING.getOrDefault(step, 1f), 0);
    var order = new ArrayList<>(points.keySet());
    order.sort(Comparator.comparing(points::get).reversed());
    return order;
  }

  /// Where each of them stands in each of the orders.
  static Map<Integer, Ranks> ranks(List<Integer> text, List<Integer> some, List<Meant> meant) {
    var ranks = new HashMap<Integer, Ranks>();
    for (int i = 0; i < text.size(); i++) {
      ranks.put(text.get(i), new Ranks(i + 1, 0, 0, 0));
    }
    for (int i = 0; i < some.size(); i++) {
      ranks.put(some.get(i), new Ranks(0, i + 1, 0, 0));
    }
    for (int i = 0; i < meant.size(); i++) {
      var known = ranks.getOrDefault(meant.get(i).report(), Ranks.NONE);
      float likeness = meant.get(i).likeness();
      ranks.put(meant.get(i).report(), new Ranks(known.words(), known.some(), i + 1, likeness));
    }
    return ranks;
  }

  private void add(List<Integer> reports, float weight, int from) {
    for (int i = 0; i < reports.size(); i++) {
      points.merge(reports.get(i), weight / (RANKS_ALIKE + from + i + 1), Float::sum);
    }
  }
}
