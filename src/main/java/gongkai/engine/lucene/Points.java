package gongkai.engine.lucene;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// What each passage of a window gets at most.
final class Points {
  /// How many passages a window has at most: enough that what is done once for each is little.
  static final int SIZE = 4_096;

  private final float[] most = new float[SIZE];
  private final FixedBitSet raised = new FixedBitSet(SIZE);

  Points() {
    Arrays.fill(most, Ceiling.NOTHING);
  }

  void raise(int at, float points) {
    most[at] = Math.max(most[at], points);
    raised.set(at);
  }

  float at(int at) {
    return most[at];
  }

  /// The next passage that gets any.
  int next(int from) {
    return from < SIZE ? raised.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  void clear() {
    for (int at = next(0); at < SIZE; at = next(at + 1)) {
      most[at] = Ceiling.NOTHING;
    }
    raised.clear();
  }
}
