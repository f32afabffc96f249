package gongkai.postings;

import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;

/// Makes a writer take in documents that [PackedText] was added to.
public final class Packing {
  /// The field in which packed tokens travel. No segment has terms of it.
  static final String FIELD = "packed";

  private Packing() {}

  /// Whoever reads the index needs nothing of this.
  public static IndexWriterConfig by(IndexWriterConfig config) {
    return config.setCodec(new Unpacking(config.getCodec())).setSimilarity(new ByLength());
  }

  /// Has the name of what it stands for, since what it writes is the same.
  private static final class Unpacking extends FilterCodec {
    private final PostingsFormat postings;

    Unpacking(Codec codec) {
      super(codec.getName(), codec);
      postings = new UnpackingPostings(codec.postingsFormat());
    }

    @Override
    public PostingsFormat postingsFormat() {
      return postings;
    }
  }

  /// How long a text is stands with the one token that stands for it.
  private static final class ByLength extends BM25Similarity {
    @Override
    public long computeNorm(FieldInvertState state) {
      var tokens = state.getAttributeSource();
      if (tokens != null && tokens.hasAttribute(FlagsAttribute.class)) {
        state.setLength(tokens.getAttribute(FlagsAttribute.class).getFlags());
      }
      return super.computeNorm(state);
    }
  }
}
