package gongkai.postings;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// Puts the tokens of a text into a run of bytes, one after the other: how far its place is from
/// the one before and how long its term is in one number, and the term. Numbers have seven bits a
/// byte, so most tokens take one byte more than their terms.
final class TokenPacker {
  static final int STEP_BITS = 2;

  /// What is left of a step so long stands in a number of its own.
  static final int LONG_STEP = (1 << STEP_BITS) - 1;

  private static final int NUMBERS = 10;

  private byte[] bytes = new byte[1 << 11];
  private int size;
  private int length;

  void pack(TokenStream stream) throws IOException {
    try (stream) {
      var term = stream.addAttribute(TermToBytesRefAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        add(term.getBytesRef(), step.getPositionIncrement());
      }
      stream.end();
    }
  }

  private void add(BytesRef term, int step) {
    if (term.length > IndexWriter.MAX_TERM_LENGTH) {
      throw new IllegalArgumentException("a word of " + term.length + " bytes is no word");
    }
    bytes = ArrayUtil.grow(bytes, size + term.length + NUMBERS);
    addNumber(term.length << STEP_BITS | Math.min(step, LONG_STEP));
    if (step >= LONG_STEP) {
      addNumber(step - LONG_STEP);
    }
    System.arraycopy(term.bytes, term.offset, bytes, size, term.length);
    size += term.length;
    length += Math.min(step, 1);
  }

  private void addNumber(int number) {
    int left = number;
    while (left > 0x7F) {
      bytes[size++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  /// How many places of the text have a token.
  int length() {
    return length;
  }

  BytesRef packed() {
    return new BytesRef(Arrays.copyOf(bytes, size));
  }
}
