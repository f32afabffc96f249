package gongkai.postings;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/// Numbers terms as they come, from nought on. Most tokens have a term of a word or a pair that was
/// met lately: for these one look into memory is enough.
final class TermNumbers {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /// Small enough for the cache of a core.
  private static final int KEPT_BITS = 14;

  private static final int LENGTH_SHIFT = Long.SIZE - Byte.SIZE;

  /// Multiplying by it spreads keys over the slots.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final BytesRefHash numbers = new BytesRefHash();

  /// By slot, a key and its number.
  private final long[] kept = new long[2 << KEPT_BITS];

  int of(BytesRef term) {
    long key = key(term);
    if (key == 0) {
      return add(term);
    }
    int slot = (int) ((key * SPREAD) >>> (Long.SIZE - KEPT_BITS)) << 1;
    if (kept[slot] != key) {
      kept[slot + 1] = add(term);
      kept[slot] = key;
    }
    return (int) kept[slot + 1];
  }

  private int add(BytesRef term) {
    int number = numbers.add(term);
    return number < 0 ? -number - 1 : number;
  }

  /// The bytes of a term and how many they are; zero where they are too many.
  private static long key(BytesRef term) {
    if (term.length >= Long.BYTES || term.offset + Long.BYTES > term.bytes.length) {
      return 0;
    }
    long bytes = (long) LONG.get(term.bytes, term.offset);
    return (bytes & ((1L << (Byte.SIZE * term.length)) - 1)) | ((long) term.length << LENGTH_SHIFT);
  }

  int size() {
    return numbers.size();
  }

  void term(int number, BytesRef term) {
    numbers.get(number, term);
  }

  /// The numbers in the order of their terms. No term can be added from then on.
  int[] inOrder() {
    return Arrays.copyOf(numbers.sort(), numbers.size());
  }
}
