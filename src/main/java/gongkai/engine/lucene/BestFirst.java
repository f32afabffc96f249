package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/// The same reports with the same points as the query it is made of. Where only the best are
/// wanted, the others are told by what their passages can get at most, which costs much less than
/// what they do get.
final class BestFirst extends Query {
  private final Query reports;
  private final Query passages;
  private final Joins joins;

  private BestFirst(Query reports, Query passages, Joins joins) {
    this.reports = reports;
    this.passages = passages;
    this.joins = joins;
  }

  /// As asked, where points do not come from the best passage alone.
  static Query of(Query rewritten, Joins joins) {
    return ranking(rewritten)
        .<Query>map(passages -> new BestFirst(rewritten, passages, joins))
        .orElse(rewritten);
  }

  /// The passages whose points count.
  private static Optional<Query> ranking(Query query) {
    return switch (query) {
      case ToParentBlockJoinQuery best -> Optional.of(best.getChildQuery());
      case BooleanQuery joined -> {
        var scoring = joined.clauses().stream().filter(BooleanClause::isScoring).toList();
        yield scoring.size() == 1 && scoring.getFirst().isRequired()
            ? ranking(scoring.getFirst().query())
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (mode != ScoreMode.TOP_SCORES || boost != 1) {
      return searcher.createWeight(reports, mode, boost);
    }
    var weight = searcher.createWeight(reports, ScoreMode.COMPLETE, boost);
    var ceilings = new Ceilings(searcher, joins.contextEnds()).of(passages);
    return new FilterWeight(this, weight) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        var all = in.scorerSupplier(leaf);
        return all == null ? null : new Supplier(all, leaf, ceilings);
      }
    };
  }

  private final class Supplier extends ScorerSupplier {
    private final ScorerSupplier all;
    private final LeafReaderContext leaf;
    private final Ceilings.In<Ceiling> ceilings;

    Supplier(ScorerSupplier all, LeafReaderContext leaf, Ceilings.In<Ceiling> ceilings) {
      this.all = all;
      this.leaf = leaf;
      this.ceilings = ceilings;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return all.get(leadCost);
    }

    @Override
    public BulkScorer bulkScorer() throws IOException {
      var ceiling = ceilings.segment(leaf);
      var ends = joins.ends().getBitSet(leaf);
      return ceiling == null || ends == null
          ? all.bulkScorer()
          : new BestPassages(ceiling, ends, get(Long.MAX_VALUE));
    }

    @Override
    public long cost() {
      return all.cost();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    reports.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return reports.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BestFirst best && reports.equals(best.reports);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + reports.hashCode();
  }
}
