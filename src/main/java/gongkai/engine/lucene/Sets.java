package gongkai.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/// What the sets of all segments have in common for one search.
final class Sets {
  private final IndexSearcher searcher;
  private final Joins joins;
  private final QueryTimeout limit;
  private final Map<Query, Weight> weights = new HashMap<>();
  private final Map<Query, Weight> scoring = new HashMap<>();
  private boolean timedOut;

  Sets(IndexSearcher searcher, Joins joins, QueryTimeout limit) {
    this.searcher = searcher;
    this.joins = joins;
    this.limit = limit;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Joins joins() {
    return joins;
  }

  List<LeafReaderContext> segments() {
    return searcher.getLeafContexts();
  }

  /// Whether anything was left out because the time was over.
  boolean timedOut() {
    return timedOut;
  }

  boolean isOver() {
    timedOut = timedOut || limit.shouldExit();
    return timedOut;
  }

  Weight weight(Query query) throws IOException {
    var known = weights.get(query);
    if (known == null) {
      known = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(query, known);
    }
    return known;
  }

  /// With points. To look up its terms takes as long as to find them in some passages.
  Weight scoring(Query query) throws IOException {
    var rewritten = searcher.rewrite(query);
    var known = scoring.get(rewritten);
    if (known == null) {
      known = searcher.createWeight(rewritten, ScoreMode.COMPLETE, 1);
      scoring.put(rewritten, known);
    }
    return known;
  }

  /// The documents of the contexts and reports over these.
  FixedBitSet above(LeafReaderContext leaf, FixedBitSet members) throws IOException {
    int size = leaf.reader().maxDoc();
    var above = new FixedBitSet(size);
    var contexts = joins.contextEnds().getBitSet(leaf);
    var ends = joins.ends().getBitSet(leaf);
    if (contexts == null || ends == null) {
      return above;
    }
    for (int member = members.nextSetBit(0); member < size; ) {
      int context = contexts.nextSetBit(member);
      above.set(context);
      above.set(ends.nextSetBit(member));
      member = context + 1 < size ? members.nextSetBit(context + 1) : size;
    }
    return above;
  }

  /// What lies between each of these contexts and reports and the one before it.
  FixedBitSet spread(LeafReaderContext leaf, FixedBitSet above) throws IOException {
    int size = leaf.reader().maxDoc();
    var spread = new FixedBitSet(size);
    var contexts = joins.contextEnds().getBitSet(leaf);
    var ends = joins.ends().getBitSet(leaf);
    if (contexts == null || ends == null) {
      return spread;
    }
    for (int end = above.nextSetBit(0); end < size; ) {
      spread.set(begin(ends.get(end) ? ends : contexts, end), end);
      end = end + 1 < size ? above.nextSetBit(end + 1) : size;
    }
    return spread;
  }

  private static int begin(BitSet ends, int end) {
    return end == 0 ? 0 : ends.prevSetBit(end - 1) + 1;
  }
}
