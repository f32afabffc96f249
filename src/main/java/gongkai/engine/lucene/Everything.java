package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Piece;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.Match;
import gongkai.engine.Request;
import gongkai.engine.Request.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/// All reports of one view that a plan finds, a stretch after the other: only the numbers of one
/// stretch are held at a time.
final class Everything {
  /// Each stretch looks at all that match; a longer one holds more numbers and passages.
  private static final int STRETCH = 1_000;

  private static final Set<String> SHOWN =
      Set.of(
          IndexField.SECTION.key(), IndexField.PASSAGE.key(), Names.LABEL, Names.PAGE, Names.TEXT);

  private final View view;
  private final Request request;
  private final Plan plan;
  private final Joins joins;

  Everything(View view, Request request, Plan plan, Joins joins) {
    this.view = view;
    this.request = request;
    this.plan = plan;
    this.joins = joins;
  }

  /// The same request for whoever wants all: what is near in meaning has no end.
  static Request of(Request request) {
    var asked = request.page().sort();
    var sort = asked instanceof Sort.RelevanceAndMeaning ? new Sort.Relevance() : asked;
    var page = new Request.Page(0, sort, "");
    return new Request(request.query(), request.filters(), Request.Wanted.NOTHING, page);
  }

  /// @param limits how long each stretch may take to be found
  void give(Supplier<QueryTimeout> limits, Match.Depth depth, Match.Taker taker)
      throws IOException {
    @Nullable FieldDoc last = null;
    do {
      var searcher = view.searcher(limits.get());
      var stretch = after(last, searcher);
      var passages = passages(searcher, depth, stretch);
      give(searcher.storedFields(), stretch, passages, taker);
      last = stretch.size() < STRETCH ? null : stretch.getLast();
    } while (last != null);
  }

  private List<FieldDoc> after(@Nullable FieldDoc last, IndexSearcher searcher) throws IOException {
    var order = new TopFieldCollectorManager(Order.of(request), STRETCH, last, 1);
    var found = searcher.search(plan.reports(), order);
    if (searcher.timedOut()) {
      throw new IOException("finding the next reports took longer than a search may");
    }
    return Arrays.stream(found.scoreDocs).map(FieldDoc.class::cast).toList();
  }

  private Map<Integer, List<Integer>> passages(
      IndexSearcher searcher, Match.Depth depth, List<FieldDoc> stretch) throws IOException {
    return switch (depth) {
      case REPORT -> Map.of();
      case PASSAGES ->
          new MatchingPassages(searcher, joins.ends())
              .of(plan, Clauses.hasWords(request.query()), stretch);
    };
  }

  private static void give(
      StoredFields stored,
      List<FieldDoc> stretch,
      Map<Integer, List<Integer>> passages,
      Match.Taker taker)
      throws IOException {
    for (var report : stretch) {
      var whole = new ArrayList<Snippet>();
      for (int passage : passages.getOrDefault(report.doc, List.of())) {
        whole.addAll(whole(stored, passage));
      }
      taker.take(new Match(source(stored, report.doc), whole));
    }
  }

  /// None where a section has no passage.
  private static List<Snippet> whole(StoredFields stored, int passage) throws IOException {
    var shown = stored.document(passage, SHOWN);
    var text = shown.get(Names.TEXT);
    return text == null || text.isEmpty()
        ? List.of()
        : List.of(Snippets.snippet(shown, List.of(new Piece(text, false))));
  }

  /// It stands right before the end of the block.
  private static String source(StoredFields stored, int report) throws IOException {
    var source = stored.document(report - 1, Set.of(Names.SOURCE));
    return Sources.unpack(source.getBinaryValue(Names.SOURCE));
  }
}
