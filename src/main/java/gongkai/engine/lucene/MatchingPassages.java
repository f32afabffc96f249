package gongkai.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;

/// Finds all passages on account of which reports match.
final class MatchingPassages {
  private final IndexSearcher searcher;
  private final BitSetProducer ends;

  MatchingPassages(IndexSearcher searcher, BitSetProducer ends) {
    this.searcher = searcher;
    this.ends = ends;
  }

  /// The passages by report, each list in the order of the report.
  ///
  /// @param hasWords whether one must stand in the passage itself, as it must for a snippet
  Map<Integer, List<Integer>> of(Plan plan, boolean hasWords, List<FieldDoc> reports)
      throws IOException {
    var query = hasWords ? marked(plan) : plan.passages();
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    var inOrder = reports.stream().mapToInt(report -> report.doc).sorted().toArray();
    var passages = new HashMap<Integer, List<Integer>>();
    var leaves = searcher.getLeafContexts();
    for (int i = 0; i < inOrder.length; ) {
      var leaf = leaves.get(ReaderUtil.subIndex(inOrder[i], leaves));
      int first = i;
      while (i < inOrder.length && inOrder[i] < leaf.docBase + leaf.reader().maxDoc()) {
        i++;
      }
      collect(leaf, weight, Arrays.copyOfRange(inOrder, first, i), passages);
    }
    return passages;
  }

  private static Query marked(Plan plan) {
    return new BooleanQuery.Builder()
        .add(plan.passages(), Occur.FILTER)
        .add(plan.marks(), Occur.FILTER)
        .build();
  }

  private void collect(
      LeafReaderContext leaf, Weight weight, int[] reports, Map<Integer, List<Integer>> passages)
      throws IOException {
    var scorer = weight.scorer(leaf);
    var blocks = ends.getBitSet(leaf);
    if (scorer == null || blocks == null) {
      return;
    }
    var matching = scorer.iterator();
    for (int report : reports) {
      int end = report - leaf.docBase;
      int first = end == 0 ? 0 : blocks.prevSetBit(end - 1) + 1;
      passages.put(report, between(matching, first, end, leaf.docBase));
    }
  }

  private static List<Integer> between(DocIdSetIterator matching, int first, int end, int base)
      throws IOException {
    var found = new ArrayList<Integer>();
    int passage = matching.docID() < first ? matching.advance(first) : matching.docID();
    for (; passage < end; passage = matching.nextDoc()) {
      found.add(base + passage);
    }
    return found;
  }
}
