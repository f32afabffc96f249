package gongkai.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermScorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/// Makes ceilings of the parts of a query.
final class Ceilings {
  private final IndexSearcher searcher;
  private final BitSetProducer contextEnds;

  Ceilings(IndexSearcher searcher, BitSetProducer contextEnds) {
    this.searcher = searcher;
    this.contextEnds = contextEnds;
  }

  /// Gives a part of the query in each segment; null where nothing matches.
  interface In<T> {
    @Nullable T segment(LeafReaderContext leaf) throws IOException;
  }

  In<Ceiling> of(Query query) throws IOException {
    return of(query, 1);
  }

  private In<Ceiling> of(Query query, float boost) throws IOException {
    return switch (query) {
      case BoostQuery boosted -> of(boosted.getQuery(), boost * boosted.getBoost());
      case DisjunctionMaxQuery any when any.getTieBreakerMultiplier() == 0 ->
          best(all(any.getDisjuncts(), boost));
      case BooleanQuery joined when isAllRequired(joined) ->
          sum(all(joined.getClauses(Occur.MUST), boost));
      case UnderContext under -> under(scorers(under.contexts(), boost));
      default -> inText(scorers(query, boost));
    };
  }

  private static boolean isAllRequired(BooleanQuery query) {
    return query.clauses().stream().noneMatch(clause -> clause.occur() == Occur.SHOULD)
        && query.clauses().stream().anyMatch(BooleanClause::isScoring);
  }

  private List<In<Ceiling>> all(Collection<Query> queries, float boost) throws IOException {
    var all = new ArrayList<In<Ceiling>>();
    for (var query : queries) {
      all.add(of(query, boost));
    }
    return all;
  }

  private static In<Ceiling> best(List<In<Ceiling>> ways) {
    return leaf -> {
      var there = there(ways, leaf);
      return there.size() > 1 ? new BestCeiling(there) : there.isEmpty() ? null : there.getFirst();
    };
  }

  private static In<Ceiling> sum(List<In<Ceiling>> parts) {
    return leaf -> {
      var there = there(parts, leaf);
      return there.size() < parts.size()
          ? null
          : there.size() > 1 ? new SumCeiling(there) : there.getFirst();
    };
  }

  private static List<Ceiling> there(List<In<Ceiling>> parts, LeafReaderContext leaf)
      throws IOException {
    var there = new ArrayList<Ceiling>();
    for (var part : parts) {
      var ceiling = part.segment(leaf);
      if (ceiling != null) {
        there.add(ceiling);
      }
    }
    return there;
  }

  private In<Ceiling> under(In<Scorer> contexts) {
    return leaf -> {
      var scorer = contexts.segment(leaf);
      var ends = contextEnds.getBitSet(leaf);
      return scorer == null || ends == null ? null : new ContextCeiling(scorer, ends);
    };
  }

  private static In<Ceiling> inText(In<Scorer> scorers) {
    return leaf -> {
      var scorer = scorers.segment(leaf);
      return scorer == null ? null : new TextCeiling(scorer);
    };
  }

  private In<Scorer> scorers(Query query, float boost) throws IOException {
    if (query instanceof PhraseQuery phrase && phrase.getSlop() == 0) {
      return rarest(phrase, boost);
    }
    var mode = query instanceof TermQuery ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
    return searcher.createWeight(query, mode, boost)::scorer;
  }

  /// A run of terms stands there at most as often as the rarest of them.
  private In<Scorer> rarest(PhraseQuery phrase, float boost) throws IOException {
    var terms = phrase.getTerms();
    var states = new TermStates[terms.length];
    var statistics = new TermStatistics[terms.length];
    for (int i = 0; i < terms.length; i++) {
      states[i] = TermStates.build(searcher, terms[i], true);
      if (states[i].docFreq() == 0) {
        return _ -> null;
      }
      statistics[i] =
          searcher.termStatistics(terms[i], states[i].docFreq(), states[i].totalTermFreq());
    }
    var field = phrase.getField();
    var points =
        searcher.getSimilarity().scorer(boost, searcher.collectionStatistics(field), statistics);
    return leaf -> {
      var rarest = rarest(terms, states, leaf);
      return rarest == null
          ? null
          : new TermScorer(rarest, points, leaf.reader().getNormValues(field), false);
    };
  }

  private static @Nullable ImpactsEnum rarest(
      Term[] terms, TermStates[] states, LeafReaderContext leaf) throws IOException {
    var all = leaf.reader().terms(terms[0].field());
    if (all == null) {
      return null;
    }
    TermsEnum each = all.iterator();
    int rarest = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < terms.length; i++) {
      if (!at(each, terms[i], states[i], leaf)) {
        return null;
      }
      if (each.docFreq() < least) {
        least = each.docFreq();
        rarest = i;
      }
    }
    return at(each, terms[rarest], states[rarest], leaf) ? each.impacts(PostingsEnum.FREQS) : null;
  }

  private static boolean at(TermsEnum terms, Term term, TermStates states, LeafReaderContext leaf)
      throws IOException {
    var supplier = states.get(leaf);
    var state = supplier == null ? null : supplier.get();
    if (state == null) {
      return false;
    }
    terms.seekExact(term.bytes(), state);
    return true;
  }
}
