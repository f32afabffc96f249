package gongkai.engine.lucene;

import gongkai.analysis.Analysis;
import gongkai.document.IndexField;
import gongkai.document.ReportDocument;
import gongkai.document.ReportDocument.PassageDocument;
import gongkai.meaning.Sentence;
import gongkai.postings.Packed;
import gongkai.postings.PackedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// Writes a report as a block of documents.
final class Blocks {
  private static final FieldType PLACED = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType PLACED_WITHOUT_NORMS = withoutNorms(PLACED);
  private static final FieldType UNPLACED = withoutNorms(indexed(IndexOptions.DOCS));

  private final Analysis analysis;

  Blocks(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Document> of(ReportDocument report) throws IOException {
    var block = new ArrayList<Document>();
    var passages = report.passages();
    var contexts = new ContextWords(analysis.words());
    for (int i = 0; i < passages.size(); ) {
      var first = passages.get(i);
      var context = Packed.of(contexts.of(first.context()));
      for (; i < passages.size() && sameContext(first, passages.get(i)); i++) {
        block.add(passage(report.id(), passages.get(i), context));
      }
      block.add(context(report.id(), first.context()));
    }
    if (passages.isEmpty()) {
      // What holds for a report is asked through its passages, so it needs one.
      block.add(withoutText(report.id(), Names.PASSAGE));
    }
    block.add(source(report));
    block.add(ReportColumns.of(report, withoutText(report.id(), Names.REPORT)));
    return block;
  }

  private static boolean sameContext(PassageDocument one, PassageDocument other) {
    return one.context().equals(other.context());
  }

  private Document passage(String id, PassageDocument passage, Packed context) throws IOException {
    var document = member(id, Names.PASSAGE);
    addKey(document, IndexField.SECTION, passage.section());
    addKey(document, IndexField.PASSAGE, passage.kind());
    if (Sentence.hasMeaning(passage.text())) {
      document.add(new StringField(Names.SENTENCE, Keys.bytes(passage.text()), Store.NO));
    }
    document.add(new StoredField(Names.LABEL, passage.label()));
    document.add(new StoredField(Names.PAGE, passage.page()));
    document.add(new StoredField(Names.TEXT, passage.text()));
    return new PackedText(document)
        .add(Names.WORDS, PLACED, packed(analysis.words(), passage.text()))
        .add(Names.CHARACTERS, PLACED, packed(analysis.characters(), passage.text()))
        .add(Names.CONTEXT_WORDS, UNPLACED, context)
        .end();
  }

  private static Packed packed(Analyzer analyzer, String text) throws IOException {
    return Packed.of(analyzer.tokenStream("", text));
  }

  private Document context(String id, String context) throws IOException {
    // An empty line has a place of its own, so that no exact text reaches from line to line.
    var characters = packed(analysis.characters(), context.replace("\n", "\n\n"));
    return new PackedText(withoutText(id, Names.GROUP))
        .add(Names.CONTEXT_CHARACTERS, PLACED_WITHOUT_NORMS, characters)
        .end();
  }

  /// Apart from what is shown of a hit, because Lucene unpacks the whole of a document to give any
  /// of it.
  private static Document source(ReportDocument report) {
    var document = withoutText(report.id(), Names.SOURCE);
    document.add(new StoredField(Names.SOURCE, Sources.pack(report.source())));
    return document;
  }

  /// A field that every document has is kept without a list of those that have it, and read faster.
  private static Document withoutText(String id, String level) {
    var document = member(id, level);
    return new PackedText(document)
        .add(Names.WORDS, PLACED, Packed.NOTHING)
        .add(Names.CHARACTERS, PLACED, Packed.NOTHING)
        .end();
  }

  private static Document member(String id, String level) {
    var document = new Document();
    document.add(new StringField(Names.BLOCK, id, Store.NO));
    document.add(new StringField(Names.LEVEL, level, Store.NO));
    return document;
  }

  private static void addKey(Document document, IndexField field, String value) {
    if (!value.isEmpty()) {
      document.add(new StringField(field.key(), value, Store.YES));
      document.add(new SortedDocValuesField(field.key(), new BytesRef(value)));
    }
  }

  private static FieldType indexed(IndexOptions options) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  private static FieldType withoutNorms(FieldType other) {
    var type = new FieldType(other);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
