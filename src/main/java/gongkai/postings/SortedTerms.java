package gongkai.postings;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The terms of a field for whoever writes them, who goes through them once and in their order.
final class SortedTerms extends Terms {
  private final Inversion tokens;
  private final IndexOptions options;

  SortedTerms(Inversion tokens, IndexOptions options) {
    this.tokens = tokens;
    this.options = options;
  }

  @Override
  public TermsEnum iterator() {
    return new Walk(tokens);
  }

  private static final class Walk extends BaseTermsEnum {
    private final Inversion tokens;
    private final int[] numbers;
    private final BytesRef term = new BytesRef();
    private int at = -1;

    Walk(Inversion tokens) {
      this.tokens = tokens;
      this.numbers = tokens.inOrder();
    }

    @Override
    public @Nullable BytesRef next() {
      if (++at == numbers.length) {
        return null;
      }
      tokens.term(numbers[at], term);
      return term;
    }

    @Override
    public BytesRef term() {
      return term;
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum former, int flags) {
      var postings =
          former instanceof SortedPostings known && known.isOf(tokens)
              ? known
              : new SortedPostings(tokens);
      postings.begin(numbers[at]);
      return postings;
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      throw onlyWritten();
    }

    @Override
    public void seekExact(long ord) {
      throw onlyWritten();
    }

    @Override
    public long ord() {
      throw onlyWritten();
    }

    @Override
    public int docFreq() {
      throw onlyWritten();
    }

    @Override
    public long totalTermFreq() {
      throw onlyWritten();
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      throw onlyWritten();
    }
  }

  private static UnsupportedOperationException onlyWritten() {
    return new UnsupportedOperationException("these terms are there to be written");
  }

  @Override
  public long size() {
    throw onlyWritten();
  }

  @Override
  public long getSumTotalTermFreq() {
    throw onlyWritten();
  }

  @Override
  public long getSumDocFreq() {
    throw onlyWritten();
  }

  @Override
  public int getDocCount() {
    throw onlyWritten();
  }

  @Override
  public boolean hasFreqs() {
    return options.subsumes(IndexOptions.DOCS_AND_FREQS);
  }

  @Override
  public boolean hasPositions() {
    return options.subsumes(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  }

  @Override
  public boolean hasOffsets() {
    return false;
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }
}
