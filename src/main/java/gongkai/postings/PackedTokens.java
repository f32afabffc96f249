package gongkai.postings;

import org.apache.lucene.util.BytesRef;

/// Reads the tokens of a text from the bytes that [TokenPacker] put them into.
final class PackedTokens {
  private final byte[] bytes;
  private final int end;
  private final BytesRef term = new BytesRef();
  private int next;
  private int place = -1;

  PackedTokens(BytesRef packed) {
    bytes = packed.bytes;
    next = packed.offset;
    end = packed.offset + packed.length;
    term.bytes = bytes;
  }

  boolean next() {
    if (next >= end) {
      return false;
    }
    int header = number();
    int step = header & TokenPacker.LONG_STEP;
    place += step < TokenPacker.LONG_STEP ? step : step + number();
    term.offset = next;
    term.length = header >>> TokenPacker.STEP_BITS;
    next += term.length;
    return true;
  }

  /// Valid until the next token.
  BytesRef term() {
    return term;
  }

  int place() {
    return place;
  }

  private int number() {
    int read = bytes[next++];
    int number = read & 0x7F;
    for (int shift = 7; read < 0; shift += 7) {
      read = bytes[next++];
      number |= (read & 0x7F) << shift;
    }
    return number;
  }
}
