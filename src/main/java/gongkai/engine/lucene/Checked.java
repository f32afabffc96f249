package gongkai.engine.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/// Asks of documents, one after the other, whether they match. Those between are not looked at
/// closely.
final class Checked {
  private final Scorer scorer;
  private final @Nullable TwoPhaseIterator check;
  private final DocIdSetIterator candidates;

  Checked(Scorer scorer) {
    this.scorer = scorer;
    this.check = scorer.twoPhaseIterator();
    this.candidates = check == null ? scorer.iterator() : check.approximation();
  }

  /// Asked once of a document.
  boolean isAt(int document) throws IOException {
    int at = candidates.docID();
    at = at < document ? candidates.advance(document) : at;
    return at == document && (check == null || check.matches());
  }

  float score() throws IOException {
    return scorer.score();
  }
}
