package gongkai.engine.lucene;

import gongkai.meaning.Sentence;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The keys of sentences, as terms of the index.
final class Keys {
  private Keys() {}

  static BytesRef bytes(String text) {
    return bytes(Sentence.key(text));
  }

  static Query passages(long key) {
    return new TermQuery(new Term(Names.SENTENCE, bytes(key)));
  }

  private static BytesRef bytes(long key) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
  }

  /// All keys of an index, in ascending order.
  static long[] all(IndexReader reader) throws IOException {
    var terms = MultiTerms.getTerms(reader, Names.SENTENCE);
    if (terms == null) {
      return new long[0];
    }
    var keys = new long[1024];
    int count = 0;
    var each = terms.iterator();
    for (var term = each.next(); term != null; term = each.next()) {
      if (count == keys.length) {
        keys = Arrays.copyOf(keys, 2 * count);
      }
      keys[count++] = ByteBuffer.wrap(term.bytes, term.offset, Long.BYTES).getLong();
    }
    var sorted = Arrays.copyOf(keys, count);
    // Terms are in the order of bytes, in which negative numbers come last.
    Arrays.sort(sorted);
    return sorted;
  }
}
