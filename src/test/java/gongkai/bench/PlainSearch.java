package gongkai.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gongkai.document.IndexField;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.IntField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Searches a `PlainIndex` with what Lucene brings along.
final class PlainSearch implements Closeable {
  private static final int TOP = 10;
  private static final int LISTED = 50;
  private static final Set<String> HIT =
      Set.of("id", "title", "agency", "kind", "level", "region", "year");
  private static final Pattern QUOTED_OR_WORD = Pattern.compile("“([^”]*)”|(\\S+)");

  /// What is asked for.
  ///
  /// @param kind of agency, or empty
  /// @param year or zero
  /// @param figure that must be one or more and is shown as a histogram, or empty
  record Asked(String text, Shown shown, String kind, int year, String figure) {}

  enum Shown {
    TITLES,
    PASSAGES,
    PASSAGES_AND_FACETS
  }

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState facets;
  private final BitSetProducer reports =
      new QueryBitSetProducer(new TermQuery(new Term(PlainIndex.TYPE, PlainIndex.REPORT)));
  private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer();
  private final UnifiedHighlighter highlighter;

  PlainSearch(Path folder) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    facets = new DefaultSortedSetDocValuesReaderState(reader, PlainIndex.facets());
    highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
  }

  JsonObject search(Asked asked) throws IOException {
    var words = words(asked.text());
    var query = reports(words, asked);
    var answer = new JsonObject();
    TopDocs top;
    if (asked.shown() == Shown.PASSAGES_AND_FACETS) {
      var found = FacetsCollectorManager.search(searcher, query, TOP, new FacetsCollectorManager());
      top = found.topDocs();
      answer.add("facets", facets(found.facetsCollector(), asked.figure()));
    } else {
      top = searcher.search(query, TOP);
    }
    answer.addProperty("total", top.totalHits.value());
    answer.add("hits", hits(top, asked.shown() == Shown.TITLES ? null : words));
    return answer;
  }

  private Query words(String text) {
    var builder = new QueryBuilder(analyzer);
    var all = new BooleanQuery.Builder();
    var parts = QUOTED_OR_WORD.matcher(text);
    while (parts.find()) {
      var query =
          parts.group(1) == null
              ? builder.createBooleanQuery(PlainIndex.TEXT, parts.group(2), Occur.MUST)
              : builder.createPhraseQuery(PlainIndex.TEXT, parts.group(1));
      all.add(query == null ? new MatchNoDocsQuery("no words") : query, Occur.MUST);
    }
    return all.build();
  }

  private Query reports(Query words, Asked asked) {
    var query =
        new BooleanQuery.Builder()
            .add(new ToParentBlockJoinQuery(words, reports, ScoreMode.Max), Occur.MUST);
    if (!asked.kind().isEmpty()) {
      query.add(new TermQuery(new Term(IndexField.KIND.key(), asked.kind())), Occur.FILTER);
    }
    if (asked.year() > 0) {
      query.add(IntField.newExactQuery(IndexField.YEAR.key(), asked.year()), Occur.FILTER);
    }
    if (!asked.figure().isEmpty()) {
      query.add(
          DoubleField.newRangeQuery(asked.figure(), 1, Double.POSITIVE_INFINITY), Occur.FILTER);
    }
    return query.build();
  }

  /// @param words that are marked in the best passage of each report, or null for titles alone
  private JsonArray hits(TopDocs top, @Nullable Query words) throws IOException {
    var hits = new JsonArray();
    for (var report : top.scoreDocs) {
      var stored = searcher.storedFields().document(report.doc, HIT);
      var hit = new JsonObject();
      hit.addProperty("score", report.score);
      stored.forEach(field -> hit.addProperty(field.name(), field.stringValue()));
      if (words != null) {
        hit.addProperty("passage", marked(report, words));
      }
      hits.add(hit);
    }
    return hits;
  }

  private String marked(ScoreDoc report, Query words) throws IOException {
    var best =
        searcher.search(new ParentChildrenBlockJoinQuery(reports, words, report.doc), 1).scoreDocs;
    var marked =
        highlighter.highlightFields(
            new String[] {PlainIndex.TEXT}, words, new int[] {best[0].doc}, new int[] {3});
    return String.join("", List.of(marked.getOrDefault(PlainIndex.TEXT, new String[] {""})));
  }

  private JsonArray facets(FacetsCollector found, String figure) throws IOException {
    var counted = new JsonArray();
    var counts = new SortedSetDocValuesFacetCounts(facets, found);
    for (var field : PlainIndex.FACETS) {
      var values = new JsonObject();
      var children = counts.getTopChildren(LISTED, field);
      if (children != null) {
        for (var value : children.labelValues) {
          values.addProperty(value.label, value.value);
        }
      }
      counted.add(values);
    }
    if (!figure.isEmpty()) {
      counted.add(PlainHistogram.of(found, figure));
    }
    return counted;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
