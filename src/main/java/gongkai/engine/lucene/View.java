package gongkai.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// The index as it was at one commit, with what is worth keeping between searches of it. Whoever
/// was given a view closes it once.
final class View implements Closeable {
  private final DirectoryReader reader;
  private final Columns columns;
  private final Map<String, ValueNumbers> values = new ConcurrentHashMap<>();
  private long @Nullable [] sentences;

  /// @param columns of all views of the index
  View(DirectoryReader reader, Columns columns) {
    this.reader = reader;
    this.columns = columns;
  }

  DirectoryReader reader() {
    return reader;
  }

  long version() {
    return reader.getVersion();
  }

  /// Two states of one index never have the same.
  String state() {
    return Long.toString(version());
  }

  IndexSearcher searcher(QueryTimeout timeout) {
    var searcher = new IndexSearcher(reader);
    searcher.setTimeout(timeout);
    return searcher;
  }

  SegmentReports reports(LeafReaderContext leaf) throws IOException {
    return columns.of(leaf.reader());
  }

  /// The values of a field, numbered over all segments.
  ValueNumbers values(String field) throws IOException {
    var known = values.get(field);
    if (known == null) {
      known = ValueNumbers.of(reader, field);
      values.put(field, known);
    }
    return known;
  }

  /// The keys of all sentences, in ascending order.
  synchronized long[] sentences() throws IOException {
    if (sentences == null) {
      sentences = Keys.all(reader);
    }
    return sentences;
  }

  View shared() {
    reader.incRef();
    return this;
  }

  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
