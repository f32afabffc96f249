package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.Answer.FoundBy;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Ranks;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.lucene.Position.Meant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;

/// Reads what is shown of a report.
final class Hits {
  private static final Set<String> SHOWN = shown();

  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final List<Field> figures;

  Hits(IndexSearcher searcher, StoredFields stored, List<Field> figures) {
    this.searcher = searcher;
    this.stored = stored;
    this.figures = figures;
  }

  Hit byWords(FieldDoc report, List<Snippet> snippets) throws IOException {
    return read(report.doc, score(report), snippets, FoundBy.WORDS);
  }

  Hit bySome(int report, List<Snippet> snippets) throws IOException {
    return read(report, 0, snippets, FoundBy.SOME);
  }

  Hit byMeaning(Meant report) throws IOException {
    var nearest = Snippets.unmarked(stored, report.passage());
    return read(report.report(), 0, List.of(nearest), FoundBy.MEANING);
  }

  /// Zero where the order is not by relevance.
  private static float score(FieldDoc report) {
    return report.fields[0] instanceof Float score ? score : 0;
  }

  Hit read(int report, float score, List<Snippet> snippets, FoundBy by) throws IOException {
    var shown = stored.document(report, SHOWN);
    var id = shown.get(IndexField.ID.key());
    return new Hit(id, score, values(shown), figures(report), snippets, by, Ranks.NONE);
  }

  private static Map<IndexField, List<String>> values(Document stored) {
    var values = new EnumMap<IndexField, List<String>>(IndexField.class);
    for (var field : stored.getFields()) {
      IndexField.named(field.name())
          .filter(shown -> shown != IndexField.ID)
          .ifPresent(
              shown ->
                  values.computeIfAbsent(shown, _ -> new ArrayList<>()).add(field.stringValue()));
    }
    return values;
  }

  private Map<Field, Double> figures(int report) throws IOException {
    var numbers = new HashMap<Field, Double>();
    var leaves = searcher.getLeafContexts();
    var leaf = leaves.get(ReaderUtil.subIndex(report, leaves));
    for (var figure : figures) {
      var column = leaf.reader().getNumericDocValues(figure.key());
      if (column != null && column.advanceExact(report - leaf.docBase)) {
        numbers.put(figure, Numbers.decoded(column.longValue()));
      }
    }
    return numbers;
  }

  private static Set<String> shown() {
    var names = new HashSet<String>();
    for (var field : IndexField.values()) {
      names.add(field.key());
    }
    return Set.copyOf(names);
  }
}
