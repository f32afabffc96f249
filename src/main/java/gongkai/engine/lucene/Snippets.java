package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Piece;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.lucene.Ceiling.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Finds for each report of a page the passages that show best why it matches.
final class Snippets {
  private static final int PER_REPORT = 3;

  private static final Comparator<ScoreDoc> WORST_FIRST =
      Comparator.comparingDouble((ScoreDoc passage) -> passage.score)
          .thenComparing(passage -> passage.doc, Comparator.reverseOrder());

  private final Sets sets;
  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final Plan plan;
  private final BitSetProducer ends;

  Snippets(Sets sets, StoredFields stored, Plan plan) {
    this.sets = sets;
    this.searcher = sets.searcher();
    this.stored = stored;
    this.plan = plan;
    this.ends = sets.joins().ends();
  }

  /// The snippets by report. A passage counts only if words stand in its own text.
  Map<Integer, List<Snippet>> of(List<Integer> reports) throws IOException {
    if (searcher.rewrite(plan.marks()) instanceof MatchNoDocsQuery) {
      return Map.of();
    }
    var ranking = sets.scoring(plan.passages());
    var marking = sets.weight(plan.marks());
    var inOrder = reports.stream().mapToInt(Integer::intValue).sorted().toArray();
    var snippets = new HashMap<Integer, List<Snippet>>();
    var leaves = searcher.getLeafContexts();
    for (int i = 0; i < inOrder.length; ) {
      var leaf = leaves.get(ReaderUtil.subIndex(inOrder[i], leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      var best = new Best(leaf, ranking, marking);
      for (; i < inOrder.length && inOrder[i] < end; i++) {
        var passages = best.of(inOrder[i] - leaf.docBase);
        snippets.put(inOrder[i], read(leaf, passages, marking));
      }
    }
    return snippets;
  }

  /// A passage in which nothing is marked.
  static Snippet unmarked(StoredFields stored, int passage) throws IOException {
    var shown = stored.document(passage);
    return snippet(shown, Excerpt.of(shown.get(Names.TEXT), List.of()));
  }

  private List<Snippet> read(LeafReaderContext leaf, List<Integer> passages, Weight marking)
      throws IOException {
    var snippets = new ArrayList<Snippet>();
    for (int passage : passages) {
      var shown = stored.document(leaf.docBase + passage);
      var text = shown.get(Names.TEXT);
      var marks = Marks.of(marking.matches(leaf, passage), text);
      snippets.add(snippet(shown, Excerpt.of(text, marks)));
    }
    return snippets;
  }

  static Snippet snippet(Document shown, List<Piece> pieces) {
    return new Snippet(
        value(shown, IndexField.SECTION),
        value(shown, IndexField.PASSAGE),
        shown.get(Names.LABEL),
        shown.getField(Names.PAGE).numericValue().intValue(),
        pieces);
  }

  /// Empty where the passage has none.
  private static String value(Document stored, IndexField field) {
    return Objects.requireNonNullElse(stored.get(field.key()), "");
  }

  /// Goes through the reports of a segment in their order.
  private final class Best {
    private final @Nullable Scorer scorer;
    private final @Nullable Scorer marks;
    private final @Nullable BitSet blocks;

    Best(LeafReaderContext leaf, Weight ranking, Weight marking) throws IOException {
      scorer = ranking.scorer(leaf);
      marks = marking.scorer(leaf);
      blocks = ends.getBitSet(leaf);
    }

    List<Integer> of(int report) throws IOException {
      if (scorer == null || marks == null || blocks == null || report == 0) {
        return List.of();
      }
      var best = new PriorityQueue<>(WORST_FIRST);
      var window = new Window(blocks.prevSetBit(report - 1) + 1, report);
      collect(scorer, new Checked(marks), window, best);
      var passages = new ArrayList<Integer>();
      while (!best.isEmpty()) {
        passages.addFirst(best.remove().doc);
      }
      return passages;
    }
  }

  private static void collect(
      Scorer scorer, Checked marks, Window window, PriorityQueue<ScoreDoc> best)
      throws IOException {
    var passages = scorer.iterator();
    if (passages.docID() < window.from()) {
      passages.advance(window.from());
    }
    for (int passage = passages.docID(); passage < window.to(); passage = passages.nextDoc()) {
      if (marks.isAt(passage)) {
        best.add(new ScoreDoc(passage, scorer.score()));
      }
      if (best.size() > PER_REPORT) {
        best.remove();
      }
    }
  }
}
