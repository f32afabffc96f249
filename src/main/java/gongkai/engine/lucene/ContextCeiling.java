package gongkai.engine.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BitSet;

/// Of what stands in the context of passages, which is written once behind them.
final class ContextCeiling implements Ceiling {
  private final Scorer scorer;
  private final DocIdSetIterator contexts;
  private final BitSet ends;
  private final float most;

  /// @param ends of stretches of passages with one context
  ContextCeiling(Scorer scorer, BitSet ends) throws IOException {
    this.scorer = scorer;
    this.contexts = scorer.iterator();
    this.ends = ends;
    this.most = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
  }

  @Override
  public float most(Window window) {
    return contexts.docID() == DocIdSetIterator.NO_MORE_DOCS ? NOTHING : most;
  }

  @Override
  public void raise(Window window, float least, Points points) throws IOException {
    int context = at(window.from());
    while (context != DocIdSetIterator.NO_MORE_DOCS) {
      int begin = context == 0 ? 0 : ends.prevSetBit(context - 1) + 1;
      if (begin < window.to()) {
        raise(window, begin, context, points);
      }
      if (context >= window.to()) {
        break;
      }
      context = contexts.nextDoc();
    }
  }

  private void raise(Window window, int begin, int end, Points points) throws IOException {
    float score = scorer.score();
    int to = Math.min(end, window.to()) - window.from();
    for (int i = Math.max(begin, window.from()) - window.from(); i < to; i++) {
      points.raise(i, score);
    }
  }

  @Override
  public float of(int passage, float least) throws IOException {
    int end = ends.nextSetBit(passage);
    return at(end) == end ? scorer.score() : NOTHING;
  }

  private int at(int document) throws IOException {
    return contexts.docID() < document ? contexts.advance(document) : contexts.docID();
  }

  @Override
  public long cost() {
    return contexts.cost();
  }
}
