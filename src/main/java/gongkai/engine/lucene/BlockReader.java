package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Piece;
import gongkai.engine.Answer.Snippet;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;

/// Goes from a passage to its report, and reads both.
final class BlockReader {
  private final IndexSearcher searcher;
  private final BitSetProducer ends;
  private final StoredFields stored;

  BlockReader(IndexSearcher searcher, BitSetProducer ends) throws IOException {
    this.searcher = searcher;
    this.ends = ends;
    this.stored = searcher.storedFields();
  }

  /// The report in whose block a passage is.
  static int report(IndexSearcher searcher, BitSetProducer ends, int passage) throws IOException {
    var leaf = leaf(searcher, passage);
    var blocks = ends.getBitSet(leaf);
    return blocks == null ? passage : leaf.docBase + blocks.nextSetBit(passage - leaf.docBase);
  }

  int report(int passage) throws IOException {
    return report(searcher, ends, passage);
  }

  /// What joins the reports of one agency; its name where nothing does.
  String agency(int report) throws IOException {
    var key = first(IndexField.AGENCY_KEY, report);
    return key.isEmpty() ? first(IndexField.AGENCY, report) : key;
  }

  private String first(IndexField field, int report) throws IOException {
    var leaf = leaf(searcher, report);
    var values = DocValues.getSortedSet(leaf.reader(), field.key());
    return values.advanceExact(report - leaf.docBase)
        ? values.lookupOrd(values.nextOrd()).utf8ToString()
        : "";
  }

  private static LeafReaderContext leaf(IndexSearcher searcher, int document) {
    var leaves = searcher.getLeafContexts();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  String text(int passage) throws IOException {
    return stored.document(passage, Set.of(Names.TEXT)).get(Names.TEXT);
  }

  /// The whole text of a passage, in which nothing is marked.
  Snippet whole(int passage) throws IOException {
    return Snippets.snippet(stored.document(passage), List.of(new Piece(text(passage), false)));
  }

  StoredFields stored() {
    return stored;
  }
}
