package gongkai.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/// Which documents of a segment have a term. Where frequent words stand is asked again and again,
/// and kept from search to search.
final class TermSets {
  /// What more than this part of the documents have is worth keeping.
  private static final int FREQUENT = 128;

  /// So many of the terms of a run tell nearly always whether it can stand there.
  private static final int TELLING = 2;

  private final Sets sets;
  private final LeafReaderContext leaf;
  private final SegmentReports reports;
  private final Map<Query, FixedBitSet> known = new HashMap<>();

  TermSets(Sets sets, LeafReaderContext leaf, SegmentReports reports) {
    this.sets = sets;
    this.leaf = leaf;
    this.reports = reports;
  }

  /// Not to be changed.
  ///
  /// @param terms one, or all that begin alike
  FixedBitSet of(Query terms) throws IOException {
    var documents = known.get(terms);
    if (documents == null) {
      var frequent = reports.frequent(terms);
      documents = frequent.isPresent() ? frequent.get() : read(terms);
      known.put(terms, documents);
    }
    return documents;
  }

  private FixedBitSet read(Query terms) throws IOException {
    int size = leaf.reader().maxDoc();
    var documents = new FixedBitSet(size);
    var scorer = sets.weight(terms).scorer(leaf);
    if (scorer != null) {
      documents.or(scorer.iterator());
      if (scorer.iterator().cost() > size / FREQUENT) {
        reports.keepFrequent(terms, documents);
      }
    }
    return documents;
  }

  /// The terms of a run without which it cannot stand there, the rarest first.
  List<Query> telling(PhraseQuery run) throws IOException {
    var often = new HashMap<Term, Integer>();
    for (var term : run.getTerms()) {
      often.put(term, leaf.reader().docFreq(term));
    }
    return often.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(TELLING)
        .<Query>map(term -> new TermQuery(term.getKey()))
        .toList();
  }
}
