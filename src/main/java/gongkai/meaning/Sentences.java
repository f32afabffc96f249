package gongkai.meaning;

import java.io.IOException;
import java.util.Optional;

/// The sentences of an index.
public interface Sentences {
  Sentences NONE = new None();

  /// The keys of all of them, in ascending order and each once. The same array is the same
  /// sentences.
  long[] keys() throws IOException;

  /// The text of one, empty where it is no longer there.
  Optional<String> text(long key) throws IOException;

  /// Those of an index without any.
  final class None implements Sentences {
    private final long[] keys = {};

    private None() {}

    @Override
    public long[] keys() {
      return keys;
    }

    @Override
    public Optional<String> text(long key) {
      return Optional.empty();
    }
  }
}
