package gongkai.postings;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// The lengths of a segment's texts in memory while it is written: whoever writes its postings asks
/// for one at each.
final class HeldNorms extends NormsProducer {
  private final NormsProducer norms;
  private final int size;
  private final Map<String, NumericDocValues> held = new HashMap<>();

  private HeldNorms(NormsProducer norms, int size) {
    this.norms = norms;
    this.size = size;
  }

  /// @param norms as Lucene has them; none where no field has any
  static @Nullable NormsProducer of(@Nullable NormsProducer norms, int size) {
    return norms == null ? null : new HeldNorms(norms, size);
  }

  @Override
  public NumericDocValues getNorms(FieldInfo field) throws IOException {
    var known = held.get(field.name);
    if (known == null) {
      known = new Values(read(norms.getNorms(field)));
      held.put(field.name, known);
    }
    return known;
  }

  /// They are of one byte, and zero only where there is no token.
  private byte[] read(NumericDocValues values) throws IOException {
    var read = new byte[size];
    for (int each = values.nextDoc();
        each != DocIdSetIterator.NO_MORE_DOCS;
        each = values.nextDoc()) {
      read[each] = (byte) values.longValue();
    }
    return read;
  }

  @Override
  public void checkIntegrity() throws IOException {
    norms.checkIntegrity();
  }

  @Override
  public void close() throws IOException {
    norms.close();
  }

  /// Can be read in any order, and any number of times.
  private static final class Values extends NumericDocValues {
    private final byte[] values;
    private int document = -1;

    Values(byte[] values) {
      this.values = values;
    }

    @Override
    public boolean advanceExact(int target) {
      document = target;
      return values[target] != 0;
    }

    @Override
    public long longValue() {
      return values[document];
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) {
      document = target;
      while (document < values.length && values[document] == 0) {
        document++;
      }
      document = document == values.length ? NO_MORE_DOCS : document;
      return document;
    }

    @Override
    public long cost() {
      return values.length;
    }
  }
}
