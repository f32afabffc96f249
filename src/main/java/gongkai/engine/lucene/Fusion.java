package gongkai.engine.lucene;

import gongkai.engine.Answer.Relaxed;
import gongkai.engine.lucene.Position.Meant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Makes one order of two: by the words, and by the meaning.
///
/// Ranks are added up (reciprocal rank fusion), since the scores of the two have nothing in common.
final class Fusion {
  /// As many of the best by words are put in order with what is near in meaning.
  static final int TEXT = 100;

  /// As many reports are near in meaning at most.
  static final int MEANT = 50;

  /// How little the first ranks differ: the measure of those who thought of it, and everybody's
  /// since.
  private static final float RANKS_ALIKE = 60;

  private Fusion() {}

  /// @param text the best reports by words, the best first
  static List<Integer> order(List<Integer> text, List<Meant> meant, Relaxed step) {
    var points = new LinkedHashMap<Integer, Float>();
    for (int i = 0; i < text.size(); i++) {
      points.merge(text.get(i), 1 / (RANKS_ALIKE + i + 1), Float::sum);
    }
    for (int i = 0; i < meant.size(); i++) {
      points.merge(meant.get(i).report(), weight(step) / (RANKS_ALIKE + i + 1), Float::sum);
    }
    var order = new ArrayList<>(points.keySet());
    order.sort(Comparator.comparing(points::get).reversed());
    return order;
  }

  /// Where all words were found together, what lacks them comes behind the first sixty of those
  /// that have them. Where only some were found, a near meaning says much more. Chosen on the
  /// judged queries that are not held out.
  private static float weight(Relaxed step) {
    return switch (step) {
      case NONE -> 0.5f;
      case REPORT -> 1;
      case ANY -> 4;
    };
  }
}
