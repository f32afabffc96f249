package gongkai.engine.lucene;

import gongkai.engine.Extent;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The index as it was at one commit, with what is worth keeping between searches of it. Whoever
/// was given a view closes it once.
final class View implements Closeable {
  /// As many words of former queries are known; each takes a kilobyte or two.
  private static final int WORDS = 1_000;

  private final DirectoryReader reader;
  private final Columns columns;
  private final Map<String, ValueNumbers> values = new ConcurrentHashMap<>();
  private final Map<Query, Boolean> mostlyInContext = new Latest<>(WORDS);
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

  /// A file that was deleted since counts no longer.
  Extent extent() throws IOException {
    var directory = reader.directory();
    long bytes = 0;
    for (var file : reader.getIndexCommit().getFileNames()) {
      try {
        bytes += directory.fileLength(file);
      } catch (NoSuchFileException deleted) {
        // Of a commit before the one in use.
      }
    }
    return new Extent(0, version(), bytes);
  }

  IndexSearcher searcher(QueryTimeout timeout) {
    var searcher = new IndexSearcher(reader);
    searcher.setTimeout(timeout);
    // What is asked again is kept as sets, by segment; Lucene would look through whole segments to
    // keep what a few passages are asked for.
    searcher.setQueryCache(null);
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

  /// Whether what was asked stands mostly in contexts, where it was counted before.
  Optional<Boolean> mostlyInContext(Query reports) {
    synchronized (mostlyInContext) {
      return Optional.ofNullable(mostlyInContext.get(reports));
    }
  }

  void mostlyInContext(Query reports, boolean mostly) {
    synchronized (mostlyInContext) {
      mostlyInContext.put(reports, mostly);
    }
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
