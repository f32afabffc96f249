package gongkai.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Explanation;
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
  /// Where fewer than this part of the reports may match at all, to look at their passages alone
  /// takes less time.
  private static final int FEW = 8;

  private final Query reports;
  private final Query passages;
  private final @Nullable Query conditions;
  private final Sets sets;

  private BestFirst(
      Query reports, ToParentBlockJoinQuery best, @Nullable Query conditions, Sets sets) {
    this.reports = reports;
    this.passages = best.getChildQuery();
    this.conditions = conditions;
    this.sets = sets;
  }

  /// As asked, where points do not come from the best passage alone.
  static Query of(Query rewritten, Sets sets) {
    return switch (rewritten) {
      case ToParentBlockJoinQuery best -> new BestFirst(best, best, null, sets);
      case BooleanQuery joined
          when joined.getClauses(Occur.SHOULD).isEmpty()
              && joined.getClauses(Occur.MUST).size() == 1
              && joined.getClauses(Occur.MUST).iterator().next()
                  instanceof ToParentBlockJoinQuery best ->
          new BestFirst(joined, best, conditions(joined), sets);
      default -> rewritten;
    };
  }

  private static Query conditions(BooleanQuery joined) {
    var conditions = new BooleanQuery.Builder();
    joined.clauses().stream().filter(clause -> !clause.isScoring()).forEach(conditions::add);
    if (joined.getClauses(Occur.FILTER).isEmpty()) {
      conditions.add(Names.REPORTS, Occur.FILTER);
    }
    return conditions.build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return mode == ScoreMode.TOP_SCORES && boost == 1
        ? new Best(searcher)
        : searcher.createWeight(reports, mode, boost);
  }

  private final class Best extends Weight {
    private final IndexSearcher searcher;
    private final Ceilings.In<Ceiling> ceilings;
    private final Weight ofPassages;
    private final @Nullable Weight ofConditions;
    private @Nullable Weight few;

    Best(IndexSearcher searcher) throws IOException {
      super(BestFirst.this);
      this.searcher = searcher;
      ceilings = new Ceilings(searcher, sets.joins().contextEnds()).of(passages);
      ofPassages = sets.scoring(passages);
      ofConditions = conditions == null ? null : sets.weight(conditions);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      var ceiling = ceilings.segment(leaf);
      var ends = sets.joins().ends().getBitSet(leaf);
      if (ceiling == null || ends == null) {
        return null;
      }
      var among = ofConditions == null ? null : ofConditions.scorer(leaf);
      if (ofConditions != null && among == null) {
        return null;
      }
      if (among != null && among.iterator().cost() * FEW < reports(leaf)) {
        return few().scorerSupplier(leaf);
      }
      var checked = among == null ? null : new Checked(among);
      var passages = new BestPassages(ceiling, ends, () -> ofPassages.scorer(leaf), checked);
      return new Supplier(this, leaf, passages);
    }

    private static int reports(LeafReaderContext leaf) throws IOException {
      return leaf.reader().docFreq(new Term(Names.LEVEL, Names.REPORT));
    }

    private Weight few() throws IOException {
      var made = few;
      if (made == null) {
        made = searcher.createWeight(reports, ScoreMode.TOP_SCORES, 1);
        few = made;
      }
      return made;
    }

    private Weight all() throws IOException {
      return searcher.createWeight(reports, ScoreMode.COMPLETE, 1);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int report) throws IOException {
      return all().explain(leaf, report);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
  }

  private static final class Supplier extends ScorerSupplier {
    private final Best weight;
    private final LeafReaderContext leaf;
    private final BestPassages passages;

    Supplier(Best weight, LeafReaderContext leaf, BestPassages passages) {
      this.weight = weight;
      this.leaf = leaf;
      this.passages = passages;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      var scorer = weight.all().scorer(leaf);
      if (scorer == null) {
        throw new IllegalStateException("what can match does not: " + weight.getQuery());
      }
      return scorer;
    }

    @Override
    public BulkScorer bulkScorer() {
      return passages;
    }

    @Override
    public long cost() {
      return passages.cost();
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
