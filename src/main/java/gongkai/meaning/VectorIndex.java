package gongkai.meaning;

import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/// How vectors are kept: a document for each sentence.
final class VectorIndex {
  static final String VECTOR = "vector";
  static final String KEY = "key";

  /// By what the vectors were made; what was made otherwise is thrown away.
  static final Map<String, String> STAMP = Map.of("model", SentenceModel.NAME, "format", "1");

  /// Lucene's own measures for a graph; they are the ones its recall is known for.
  private static final int NEIGHBOURS = 16;

  private static final int LOOKED_AT = 100;

  private VectorIndex() {}

  /// Merging is done by the thread that computes, so that meaning never takes a second core.
  static IndexWriterConfig config() {
    return new IndexWriterConfig()
        .setCodec(new OneBitADimension())
        .setMergeScheduler(new SerialMergeScheduler())
        .setCommitOnClose(false);
  }

  static Document document(long key, float[] vector) {
    var document = new Document();
    document.add(new StringField(KEY, bytes(key), Store.NO));
    document.add(new NumericDocValuesField(KEY, key));
    document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    return document;
  }

  static Term term(long key) {
    return new Term(KEY, bytes(key));
  }

  private static BytesRef bytes(long key) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(key).array());
  }

  /// The graph is searched by one bit a dimension, which 100,000 sentences take 8 MB for; the best
  /// are then compared by their whole vectors, which stay on the disk.
  private static final class OneBitADimension extends Lucene104Codec {
    private final KnnVectorsFormat format =
        new Lucene104HnswScalarQuantizedVectorsFormat(
            ScalarEncoding.SINGLE_BIT_QUERY_NIBBLE, NEIGHBOURS, LOOKED_AT);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return format;
    }
  }
}
