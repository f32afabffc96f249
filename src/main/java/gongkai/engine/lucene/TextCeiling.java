package gongkai.engine.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/// Of what stands in the text of passages.
final class TextCeiling implements Ceiling {
  private final Scorer scorer;
  private final DocIdSetIterator passages;
  private final DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();

  TextCeiling(Scorer scorer) {
    this.scorer = scorer;
    this.passages = scorer.iterator();
  }

  @Override
  public float most(Window window) throws IOException {
    if (passages.docID() >= window.to()) {
      return NOTHING;
    }
    scorer.advanceShallow(Math.max(passages.docID(), window.from()));
    return scorer.getMaxScore(window.to() - 1);
  }

  @Override
  public void raise(Window window, float least, Points points) throws IOException {
    if (passages.docID() < window.from()) {
      passages.advance(window.from());
    }
    if (passages.docID() >= window.to()) {
      return;
    }
    scorer.nextDocsAndScores(window.to(), null, some);
    while (some.size > 0) {
      for (int i = 0; i < some.size; i++) {
        points.raise(some.docs[i] - window.from(), some.features[i]);
      }
      scorer.nextDocsAndScores(window.to(), null, some);
    }
  }

  @Override
  public float of(int passage, float least) throws IOException {
    int at = passages.docID() < passage ? passages.advance(passage) : passages.docID();
    return at == passage ? scorer.score() : NOTHING;
  }

  @Override
  public long cost() {
    return passages.cost();
  }
}
