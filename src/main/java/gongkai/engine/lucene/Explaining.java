package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Why;
import gongkai.engine.Why.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// Takes the score of a report apart, the way the query put it together: what is added up is
/// followed, of what only the best counts the best is followed, and what is left are words with
/// their points. Lucene's own explanation has the same numbers and no words for them.
final class Explaining {
  private final IndexSearcher searcher;
  private final BitSetProducer ends;
  private final Spoken spoken;
  private final int passages;
  private final Map<Query, Long> counts = new HashMap<>();

  /// What matches here is worth these points.
  private record Worth(double points, List<Part> parts) {
    Worth and(Worth other) {
      var all = new ArrayList<>(parts);
      all.addAll(other.parts);
      return new Worth(points + other.points, all);
    }
  }

  private static final Worth NOTHING = new Worth(0, List.of());

  Explaining(IndexSearcher searcher, BitSetProducer ends, Spoken spoken) throws IOException {
    this.searcher = searcher;
    this.ends = ends;
    this.spoken = spoken;
    this.passages = searcher.count(Names.PASSAGES);
  }

  /// Nothing where the query does not find the report by its words.
  Optional<Why> why(Query reports, int report) throws IOException {
    return worth(reports, 1, report).map(worth -> new Why(worth.parts));
  }

  private Optional<Worth> worth(Query query, float boost, int document) throws IOException {
    return switch (query) {
      case BoostQuery boosted -> worth(boosted.getQuery(), boost * boosted.getBoost(), document);
      case BooleanQuery all -> sum(all, boost, document);
      case DisjunctionMaxQuery best when best.getTieBreakerMultiplier() == 0 ->
          best(best, boost, document);
      case ToParentBlockJoinQuery lifted -> bestPassage(lifted.getChildQuery(), boost, document);
      default -> word(query, boost, document);
    };
  }

  private Optional<Worth> sum(BooleanQuery query, float boost, int document) throws IOException {
    if (score(query, boost, document).isEmpty()) {
      return Optional.empty();
    }
    var sum = NOTHING;
    for (BooleanClause clause : query.clauses()) {
      if (clause.isScoring()) {
        sum = sum.and(worth(clause.query(), boost, document).orElse(NOTHING));
      }
    }
    return Optional.of(sum);
  }

  private Optional<Worth> best(DisjunctionMaxQuery query, float boost, int document)
      throws IOException {
    var best = Optional.<Worth>empty();
    for (var way : query.getDisjuncts()) {
      var worth = worth(way, boost, document);
      if (worth.isPresent() && (best.isEmpty() || worth.get().points > best.get().points)) {
        best = worth;
      }
    }
    return best;
  }

  private Optional<Worth> bestPassage(Query passages, float boost, int report) throws IOException {
    var leaf = leaf(report);
    var blocks = ends.getBitSet(leaf);
    var scorer = scorer(passages, boost, leaf);
    if (blocks == null || scorer.isEmpty()) {
      return Optional.empty();
    }
    int end = report - leaf.docBase;
    int passage = best(scorer.get(), end == 0 ? 0 : blocks.prevSetBit(end - 1) + 1, end);
    return passage < 0 ? Optional.empty() : worth(passages, boost, passage + leaf.docBase);
  }

  /// The first of the best, or -1.
  private static int best(Scorer scorer, int first, int end) throws IOException {
    int best = -1;
    float most = -1;
    var documents = scorer.iterator();
    for (int at = documents.advance(first); at < end; at = documents.nextDoc()) {
      if (scorer.score() > most) {
        most = scorer.score();
        best = at;
      }
    }
    return best;
  }

  private Optional<Worth> word(Query query, float boost, int document) throws IOException {
    var score = score(query, boost, document);
    if (score.isEmpty()) {
      return Optional.empty();
    }
    var said = spoken.of(query);
    var section = said.inText() ? section(document) : "";
    double points = score.get();
    var part = new Part(said.text(), said.kind(), section, count(query), passages, points);
    return Optional.of(new Worth(points, List.of(part)));
  }

  private String section(int passage) throws IOException {
    var section = searcher.storedFields().document(passage).get(IndexField.SECTION.key());
    return section == null ? "" : section;
  }

  private long count(Query query) throws IOException {
    var known = counts.get(query);
    if (known == null) {
      known = (long) searcher.count(query);
      counts.put(query, known);
    }
    return known;
  }

  private Optional<Float> score(Query query, float boost, int document) throws IOException {
    var leaf = leaf(document);
    var scorer = scorer(query, boost, leaf);
    int wanted = document - leaf.docBase;
    return scorer.isPresent() && advanced(scorer.get(), wanted) == wanted
        ? Optional.of(scorer.get().score())
        : Optional.empty();
  }

  private static int advanced(Scorer scorer, int wanted) throws IOException {
    var documents = scorer.iterator();
    int at = documents.advance(wanted);
    return at == DocIdSetIterator.NO_MORE_DOCS ? -1 : at;
  }

  private Optional<Scorer> scorer(Query query, float boost, LeafReaderContext leaf)
      throws IOException {
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, boost);
    return Optional.ofNullable(weight.scorer(leaf));
  }

  private LeafReaderContext leaf(int document) {
    var leaves = searcher.getLeafContexts();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
