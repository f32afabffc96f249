package gongkai.relevance;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Something that puts passages in order for a query.
interface Ranking extends Closeable {
  String name();

  /// The ids of the best passages, best first.
  List<String> best(String query, int most) throws IOException;

  @Override
  default void close() throws IOException {}
}
