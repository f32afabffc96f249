package gongkai.bench;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.document.ReportDocument;
import gongkai.document.ReportDocument.PassageDocument;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// The scale: reports in an index as Lucene's manual would have it. A report is a block, its
/// passages in one field of SmartCN words, each number a point and a doc value.
final class PlainIndex implements Closeable {
  static final String TEXT = "text";
  static final String TYPE = "type";
  static final String REPORT = "report";
  static final List<String> FACETS =
      List.of(IndexField.KIND.key(), IndexField.REGION.key(), IndexField.YEAR.key());

  private static final FieldType WORDS = words();

  private final FacetsConfig facets = facets();
  private final FSDirectory directory;
  private final IndexWriter writer;

  PlainIndex(Path folder) throws IOException {
    this(folder, new SmartChineseAnalyzer());
  }

  PlainIndex(Path folder, Analyzer analyzer) throws IOException {
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
  }

  static FacetsConfig facets() {
    var facets = new FacetsConfig();
    facets.setMultiValued(IndexField.REGION.key(), true);
    return facets;
  }

  private static FieldType words() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  void add(ReportDocument report) throws IOException {
    var block = new ArrayList<Document>();
    report.passages().forEach(passage -> block.add(passage(passage)));
    block.add(facets.build(report(report)));
    writer.addDocuments(block);
  }

  private static Document passage(PassageDocument passage) {
    var document = new Document();
    document.add(new StoredField(TEXT, passage.text(), WORDS));
    document.add(new StringField(IndexField.SECTION.key(), passage.section(), Store.YES));
    document.add(new StringField(IndexField.PASSAGE.key(), passage.kind(), Store.YES));
    return document;
  }

  private static Document report(ReportDocument report) {
    var document = new Document();
    document.add(new StringField(TYPE, REPORT, Store.NO));
    report
        .values()
        .forEach((field, values) -> values.forEach(value -> add(document, field, value)));
    report.numbers().forEach((field, number) -> add(document, field, number));
    document.add(new StoredField("source", report.source()));
    return document;
  }

  private static void add(Document document, IndexField field, String value) {
    document.add(new StringField(field.key(), value, Store.YES));
    if (field == IndexField.KIND) {
      document.add(new SortedSetDocValuesFacetField(field.key(), value));
    }
    if (field == IndexField.REGION) {
      for (int end = value.indexOf('/'); end >= 0; end = value.indexOf('/', end + 1)) {
        document.add(new SortedSetDocValuesFacetField(field.key(), value.substring(0, end)));
      }
      document.add(new SortedSetDocValuesFacetField(field.key(), value));
    }
  }

  private static void add(Document document, Field field, double number) {
    if (field == IndexField.YEAR) {
      document.add(new IntField(field.key(), (int) number, Store.YES));
      document.add(new SortedSetDocValuesFacetField(field.key(), Integer.toString((int) number)));
    } else {
      document.add(new DoubleField(field.key(), number, Store.NO));
    }
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
