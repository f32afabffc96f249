package gongkai.engine.lucene;

import gongkai.engine.lucene.Ceiling.Window;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Goes through the passages of a segment, and gives points only to reports with a passage that can
/// get as many as the worst of the best so far.
final class BestPassages extends BulkScorer {
  /// More than the last digits of a number in which sums may differ.
  private static final float DIGITS = 1e-5f;

  private final Ceiling ceiling;
  private final BitSet ends;
  private final Scorer reports;
  private final @Nullable TwoPhaseIterator check;
  private final DocIdSetIterator candidates;
  private final Best best = new Best();
  private final float[] points = new float[Window.SIZE];

  /// @param reports that match, with their points
  BestPassages(Ceiling ceiling, BitSet ends, Scorer reports) {
    this.ceiling = ceiling;
    this.ends = ends;
    this.reports = reports;
    this.check = reports.twoPhaseIterator();
    this.candidates = check == null ? reports.iterator() : check.approximation();
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits accepted, int min, int max)
      throws IOException {
    collector.setScorer(best);
    int end = Math.min(max, ends.length());
    int last = end == 0 ? -1 : ends.prevSetBit(end - 1);
    int next = min == 0 ? 0 : ends.prevSetBit(min - 1) + 1;
    while (next < last) {
      var window = new Window(next, Math.min(next + Window.SIZE, last));
      next = ceiling.most(window) < best.least() ? window.to() : look(window, collector, accepted);
    }
    return max < ends.length() ? max : DocIdSetIterator.NO_MORE_DOCS;
  }

  /// Where to go on.
  private int look(Window window, LeafCollector collector, @Nullable Bits accepted)
      throws IOException {
    Arrays.fill(points, Ceiling.NOTHING);
    ceiling.raise(window, best.least(), points);
    int passage = window.from();
    while (passage < window.to()) {
      float most = points[passage - window.from()];
      if (most >= 0 && most >= best.least()) {
        passage = ends.nextSetBit(passage);
        if (accepted == null || accepted.get(passage)) {
          collect(passage, collector);
        }
      }
      passage++;
    }
    return passage;
  }

  private void collect(int report, LeafCollector collector) throws IOException {
    int at = candidates.docID() < report ? candidates.advance(report) : candidates.docID();
    if (at == report && (check == null || check.matches())) {
      best.score = reports.score();
      collector.collect(report);
    }
  }

  @Override
  public long cost() {
    return ceiling.cost();
  }

  private static final class Best extends Scorable {
    private float score;
    private float least;

    @Override
    public float score() {
      return score;
    }

    @Override
    public void setMinCompetitiveScore(float worst) {
      least = worst - worst * DIGITS;
    }

    float least() {
      return least;
    }
  }
}
