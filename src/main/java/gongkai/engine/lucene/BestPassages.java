package gongkai.engine.lucene;

import gongkai.engine.lucene.Ceiling.Window;
import java.io.IOException;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Goes through the passages of a segment, and gives points only to those that can get as many as
/// the worst of the best reports so far.
final class BestPassages extends BulkScorer {
  /// More than the last digits of a number in which sums may differ.
  private static final float DIGITS = 1e-5f;

  private final Ceiling ceiling;
  private final BitSet ends;
  private final Known passages;
  private final @Nullable Checked conditions;
  private final Points points = new Points();
  private final Best best = new Best();
  private int report = -1;

  /// @param ends of reports
  /// @param passages that match, with their points
  /// @param conditions the reports that may match, or null where all may
  BestPassages(Ceiling ceiling, BitSet ends, Passages passages, @Nullable Checked conditions) {
    this.ceiling = ceiling;
    this.ends = ends;
    this.passages = new Known(passages);
    this.conditions = conditions;
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits accepted, int min, int max)
      throws IOException {
    collector.setScorer(best);
    int end = Math.min(max, ends.length());
    int last = end == 0 ? -1 : ends.prevSetBit(end - 1);
    int next = min == 0 ? 0 : ends.prevSetBit(min - 1) + 1;
    while (next < last) {
      var window = new Window(next, Math.min(next + Points.SIZE, last));
      next = ceiling.most(window) < best.least ? window.to() : look(window, collector, accepted);
    }
    collect(collector);
    return max < ends.length() ? max : DocIdSetIterator.NO_MORE_DOCS;
  }

  /// Where to go on.
  private int look(Window window, LeafCollector collector, @Nullable Bits accepted)
      throws IOException {
    ceiling.raise(window, best.least, points);
    int next = window.to();
    for (int at = points.next(0); at < Points.SIZE; at = points.next(at + 1)) {
      int passage = window.from() + at;
      if (points.at(at) < best.least) {
        continue;
      }
      if (passage > report) {
        collect(collector);
        report = ends.nextSetBit(passage);
        boolean may = accepted == null || accepted.get(report);
        best.score = may && isPossible(report) ? Ceiling.NOTHING : Float.POSITIVE_INFINITY;
      }
      if (points.at(at) > best.score) {
        best.score = Math.max(best.score, passages.points(passage));
      }
    }
    points.clear();
    return next;
  }

  private boolean isPossible(int report) throws IOException {
    return conditions == null || conditions.isAt(report);
  }

  /// Hands on the report whose passages were seen.
  private void collect(LeafCollector collector) throws IOException {
    if (best.score >= 0 && best.score < Float.POSITIVE_INFINITY) {
      collector.collect(report);
    }
    best.score = Ceiling.NOTHING;
  }

  @Override
  public long cost() {
    return ceiling.cost();
  }

  /// The passages that match, with their points; looked up where there is one to ask for.
  interface Passages {
    @Nullable Scorer open() throws IOException;
  }

  private static final class Known {
    private final Passages passages;
    private @Nullable Checked checked;
    private boolean isOpen;

    Known(Passages passages) {
      this.passages = passages;
    }

    float points(int passage) throws IOException {
      if (!isOpen) {
        var scorer = passages.open();
        checked = scorer == null ? null : new Checked(scorer);
        isOpen = true;
      }
      return checked != null && checked.isAt(passage) ? checked.score() : Ceiling.NOTHING;
    }
  }

  private static final class Best extends Scorable {
    private float score = Ceiling.NOTHING;
    private float least;

    @Override
    public float score() {
      return score;
    }

    @Override
    public void setMinCompetitiveScore(float worst) {
      least = worst - worst * DIGITS;
    }
  }
}
