package gongkai.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/// The passages under the contexts that match. Lucene's own join does not say how many points it
/// can give at most, and where one part of a query does not say so, nothing can be left out that is
/// not among the best.
final class UnderContext extends Query {
  private final Query contexts;
  private final BitSetProducer ends;

  UnderContext(Query contexts, BitSetProducer ends) {
    this.contexts = contexts;
    this.ends = ends;
  }

  Query contexts() {
    return contexts;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var rewritten = contexts.rewrite(searcher);
    return rewritten.equals(contexts) ? this : new UnderContext(rewritten, ends);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    var passages = new ToChildBlockJoinQuery(contexts, ends).createWeight(searcher, mode, boost);
    return mode.needsScores()
        ? new Bounded(this, passages, contexts.createWeight(searcher, mode, boost))
        : passages;
  }

  private static final class Bounded extends FilterWeight {
    private final Weight contexts;

    Bounded(Query query, Weight passages, Weight contexts) {
      super(query, passages);
      this.contexts = contexts;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      var passages = in.scorer(leaf);
      var above = contexts.scorer(leaf);
      if (passages == null || above == null) {
        return null;
      }
      float most = above.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
      return new DefaultScorerSupplier(new AtMost(passages, most));
    }
  }

  private static final class AtMost extends FilterScorer {
    private final float most;

    AtMost(Scorer passages, float most) {
      super(passages);
      this.most = most;
    }

    @Override
    public float getMaxScore(int upTo) {
      return most;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "under(" + contexts.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnderContext under
        && contexts.equals(under.contexts)
        && ends.equals(under.ends);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + contexts.hashCode();
  }
}
