package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.FixedBitSet;

/// Finds which documents of a segment match, all of them and without scores: a term's documents are
/// one set, and sets are joined a word of the machine at a time.
///
/// What costs most is to look whether terms stand side by side. A report matches by one of its
/// passages, and nearly always there is one for which terms alone tell. So those are found first,
/// and positions are looked at in the reports that are left, and there only in passages that have
/// the terms.
final class SegmentSets {
  /// How many documents are looked at one by one before the time is looked at.
  private static final int AT_A_TIME = 256;

  /// Of more than this part of the documents it costs more to tell what lies above them than it
  /// spares.
  private static final int MOST = 64;

  private final Sets sets;
  private final LeafReaderContext leaf;
  private final SegmentReports reports;
  private final int size;
  private final TermSets terms;

  SegmentSets(Sets sets, LeafReaderContext leaf, SegmentReports reports) {
    this.sets = sets;
    this.leaf = leaf;
    this.reports = reports;
    this.size = leaf.reader().maxDoc();
    this.terms = new TermSets(sets, leaf, reports);
  }

  LeafReaderContext leaf() {
    return leaf;
  }

  SegmentReports reports() {
    return reports;
  }

  boolean timedOut() {
    return sets.timedOut();
  }

  /// Those of some documents that match.
  FixedBitSet of(Query query, FixedBitSet within) throws IOException {
    return new Look(Effort.EVERYTHING).of(query, within);
  }

  private enum Effort {
    EVERYTHING,
    /// Leaves out what terms alone do not tell.
    TERMS,
    /// Takes in what terms alone do not tell.
    AT_MOST
  }

  /// One look through the segment.
  private final class Look {
    private final Effort effort;
    private boolean hasLeftOut;

    Look(Effort effort) {
      this.effort = effort;
    }

    FixedBitSet of(Query query, FixedBitSet within) throws IOException {
      if (within.scanIsEmpty() || sets.isOver()) {
        return new FixedBitSet(size);
      }
      return switch (query) {
        case BooleanQuery joined -> joined(joined, within);
        case DisjunctionMaxQuery any -> any(any.getDisjuncts(), within);
        case BoostQuery boosted -> of(boosted.getQuery(), within);
        case ConstantScoreQuery constant -> of(constant.getQuery(), within);
        case ToParentBlockJoinQuery passages -> reportsWith(passages.getChildQuery(), within);
        case ToChildBlockJoinQuery above -> under(above.getParentQuery(), within);
        case UnderContext under -> under(under.contexts(), within);
        case TermQuery term -> and(terms.of(term), within);
        case PrefixQuery several -> and(terms.of(several), within);
        case PhraseQuery run when effort == Effort.AT_MOST -> withRarest(run, within);
        default -> oneByOne(query, within);
      };
    }

    private FixedBitSet joined(BooleanQuery query, FixedBitSet within) throws IOException {
      var required =
          query.clauses().stream()
              .filter(BooleanClause::isRequired)
              .map(BooleanClause::query)
              .toList();
      var found =
          required.isEmpty() ? any(query.getClauses(Occur.SHOULD), within) : all(required, within);
      if (effort == Effort.AT_MOST) {
        return found;
      }
      for (var unwanted : query.getClauses(Occur.MUST_NOT)) {
        found = without(found, SegmentSets.this.of(unwanted, found));
      }
      return found;
    }

    private FixedBitSet all(List<Query> parts, FixedBitSet within) throws IOException {
      var found = within;
      for (var part : parts) {
        found = of(part, found);
      }
      return found;
    }

    private FixedBitSet any(Collection<Query> ways, FixedBitSet within) throws IOException {
      var found = new FixedBitSet(size);
      var left = within;
      for (var way : ways) {
        var more = of(way, left);
        found.or(more);
        left = without(left, more);
      }
      return found;
    }

    /// The passages and whatever else lies under such a context or report.
    private FixedBitSet under(Query above, FixedBitSet within) throws IOException {
      boolean isMost = within.approximateCardinality() > size / MOST;
      var wanted = isMost ? everything() : sets.above(leaf, within);
      return and(sets.spread(leaf, of(above, wanted)), within);
    }

    /// Hardly any has the rarest terms of a run and not the run.
    private FixedBitSet withRarest(PhraseQuery run, FixedBitSet within) throws IOException {
      return all(terms.telling(run), within);
    }

    private FixedBitSet oneByOne(Query query, FixedBitSet within) throws IOException {
      return switch (effort) {
        case AT_MOST -> within;
        case TERMS -> {
          hasLeftOut = true;
          yield new FixedBitSet(size);
        }
        case EVERYTHING -> {
          var scorer = sets.weight(query).scorer(leaf);
          yield scorer == null ? new FixedBitSet(size) : matching(scorer, within);
        }
      };
    }
  }

  private FixedBitSet everything() {
    var everything = new FixedBitSet(size);
    everything.set(0, size);
    return everything;
  }

  private FixedBitSet reportsWith(Query passages, FixedBitSet within) throws IOException {
    var possible = new Look(Effort.AT_MOST).of(passages, reports.members(within));
    var look = new Look(Effort.TERMS);
    var found = reports.with(look.of(passages, possible));
    if (look.hasLeftOut) {
      var left = without(possible, reports.members(found));
      found.or(reports.with(of(passages, left)));
    }
    return found;
  }

  private FixedBitSet matching(Scorer scorer, FixedBitSet within) throws IOException {
    var found = new FixedBitSet(size);
    var check = scorer.twoPhaseIterator();
    var candidates = check == null ? scorer.iterator() : check.approximation();
    int seen = 0;
    int next = within.nextSetBit(0);
    while (next < size && (++seen % AT_A_TIME != 0 || !sets.isOver())) {
      int candidate = candidates.docID() < next ? candidates.advance(next) : candidates.docID();
      if (candidate == next) {
        if (check == null || check.matches()) {
          found.set(next);
        }
        candidate++;
      }
      next = candidate < size ? within.nextSetBit(candidate) : DocIdSetIterator.NO_MORE_DOCS;
    }
    return found;
  }

  private static FixedBitSet and(FixedBitSet one, FixedBitSet other) {
    var both = one.clone();
    both.and(other);
    return both;
  }

  private static FixedBitSet without(FixedBitSet all, FixedBitSet unwanted) {
    var left = all.clone();
    left.andNot(unwanted);
    return left;
  }
}
