package gongkai.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// Lucene as it comes, with an analyzer: one field that holds agency, place, year and text, BM25,
/// any of the words; what stands in quotes is a phrase.
final class PlainRanking implements Ranking {
  private static final String TEXT = "text";
  private static final String ID = "id";
  private static final Pattern QUOTED = Pattern.compile("[\"“「『](.+)[\"”」』]");

  private final String name;
  private final QueryBuilder queries;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainRanking(String name, Analyzer analyzer, List<Passage> corpus) throws IOException {
    this.name = name;
    queries = new QueryBuilder(analyzer);
    reader = DirectoryReader.open(indexed(analyzer, corpus));
    searcher = new IndexSearcher(reader);
  }

  private static ByteBuffersDirectory indexed(Analyzer analyzer, List<Passage> corpus)
      throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var passage : corpus) {
        writer.addDocument(document(passage));
      }
    }
    return directory;
  }

  private static Document document(Passage passage) {
    var about = passage.agency() + "。" + passage.region() + "。" + passage.year() + "年。";
    var document = new Document();
    document.add(new StoredField(ID, passage.id()));
    document.add(new TextField(TEXT, about + passage.text(), Store.NO));
    return document;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> best(String query, int most) throws IOException {
    var best = new ArrayList<String>();
    for (var hit : searcher.search(translated(query), most).scoreDocs) {
      best.add(searcher.storedFields().document(hit.doc).get(ID));
    }
    return best;
  }

  private Query translated(String query) {
    var quoted = QUOTED.matcher(query);
    var translated =
        quoted.matches()
            ? queries.createPhraseQuery(TEXT, quoted.group(1))
            : queries.createBooleanQuery(TEXT, query, Occur.SHOULD);
    // Lucene gives null for a query of which no word is left.
    return Optional.ofNullable(translated).orElse(MatchNoDocsQuery.INSTANCE);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
