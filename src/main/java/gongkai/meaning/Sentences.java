package gongkai.meaning;

import java.io.IOException;
import java.util.Optional;

/// The sentences of an index.
public interface Sentences {

  /// The keys of all of them, in ascending order and each once. The same array is the same
  /// sentences.
  long[] keys() throws IOException;

  /// The text of one, empty where it is no longer there.
  Optional<String> text(long key) throws IOException;
}
