package gongkai.postings;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The documents and places of one term after the other.
final class SortedPostings extends PostingsEnum {
  private final Inversion tokens;
  private int document = -1;

  /// The document's next token, where its tokens end, and where those of the term do.
  private int next;

  private int end;
  private int last;
  private int freq;

  SortedPostings(Inversion tokens) {
    this.tokens = tokens;
  }

  /// Whoever writes fields one after the other offers what he got for the last one.
  boolean isOf(Inversion others) {
    return tokens == others;
  }

  void begin(int term) {
    document = -1;
    end = tokens.begin(term);
    last = tokens.end(term);
  }

  @Override
  public int nextDoc() {
    next = end;
    if (next == last) {
      document = NO_MORE_DOCS;
    } else {
      document = tokens.document(next);
      do {
        end++;
      } while (end < last && tokens.document(end) == document);
      freq = end - next;
    }
    return document;
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int freq() {
    return freq;
  }

  @Override
  public int nextPosition() {
    return tokens.place(next++);
  }

  @Override
  public int advance(int target) throws IOException {
    return slowAdvance(target);
  }

  @Override
  public long cost() {
    return (long) last - end;
  }

  @Override
  public int startOffset() {
    return -1;
  }

  @Override
  public int endOffset() {
    return -1;
  }

  @Override
  public @Nullable BytesRef getPayload() {
    return null;
  }
}
