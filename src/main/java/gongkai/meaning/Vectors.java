package gongkai.meaning;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.RescoreTopNQuery;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// The vectors in a folder, for whoever looks for near ones. While there is no such folder there
/// are none; what another process adds is seen.
final class Vectors implements Closeable {
  /// One bit a dimension puts the best among three times as many, and among a hundred.
  private static final int LOOKED_AT_FOR_ONE = 3;

  private static final int LEAST_LOOKED_AT = 100;

  private final Path folder;
  private @Nullable Directory directory;
  private @Nullable SearcherManager searchers;

  Vectors(Path folder) {
    this.folder = folder;
  }

  /// What is done with the vectors there are.
  private interface Use<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  List<Near> nearest(float[] vector, int most) throws IOException {
    return with(searcher -> nearest(searcher, vector, most), List.of());
  }

  boolean isEmpty() throws IOException {
    return with(searcher -> searcher.getIndexReader().numDocs() == 0, true);
  }

  Optional<float[]> vector(long sentence) throws IOException {
    return with(searcher -> vector(searcher, sentence), Optional.empty());
  }

  /// The sentences that have a vector, in ascending order.
  long[] sentences() throws IOException {
    return with(Vectors::sentences, new long[0]);
  }

  private <T> T with(Use<T> use, T otherwise) throws IOException {
    var opened = opened();
    if (opened == null) {
      return otherwise;
    }
    opened.maybeRefresh();
    var searcher = opened.acquire();
    try {
      return use.in(searcher);
    } finally {
      opened.release(searcher);
    }
  }

  private synchronized @Nullable SearcherManager opened() throws IOException {
    if (searchers == null && Files.isDirectory(folder)) {
      var there = FSDirectory.open(folder);
      if (isOurs(there)) {
        directory = there;
        searchers = new SearcherManager(there, new SearcherFactory());
      } else {
        there.close();
      }
    }
    return searchers;
  }

  private static boolean isOurs(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory)
        && VectorIndex.STAMP.equals(DirectoryReader.listCommits(directory).getLast().getUserData());
  }

  private static List<Near> nearest(IndexSearcher searcher, float[] vector, int most)
      throws IOException {
    int rough = Math.max(most * LOOKED_AT_FOR_ONE, LEAST_LOOKED_AT);
    var roughly = new KnnFloatVectorQuery(VectorIndex.VECTOR, vector, rough);
    var exactly =
        RescoreTopNQuery.createFullPrecisionRescorerQuery(
            roughly, vector, VectorIndex.VECTOR, most);
    var near = new ArrayList<Near>();
    var leaves = searcher.getLeafContexts();
    for (var found : searcher.search(exactly, most).scoreDocs) {
      var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
      var keys = leaf.reader().getNumericDocValues(VectorIndex.KEY);
      keys.advanceExact(found.doc - leaf.docBase);
      // Lucene makes the product a number from 0 to 1.
      near.add(new Near(keys.longValue(), 2 * found.score - 1));
    }
    return near;
  }

  private static Optional<float[]> vector(IndexSearcher searcher, long sentence)
      throws IOException {
    for (var leaf : searcher.getLeafContexts()) {
      var found = leaf.reader().postings(VectorIndex.term(sentence), PostingsEnum.NONE);
      if (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return Optional.of(vector(leaf, found.docID()));
      }
    }
    return Optional.empty();
  }

  private static float[] vector(LeafReaderContext leaf, int document) throws IOException {
    var vectors = leaf.reader().getFloatVectorValues(VectorIndex.VECTOR);
    var at = vectors.iterator();
    at.advance(document);
    return vectors.vectorValue(at.index()).clone();
  }

  private static long[] sentences(IndexSearcher searcher) throws IOException {
    var sentences = new long[searcher.getIndexReader().maxDoc()];
    int count = 0;
    for (var leaf : searcher.getLeafContexts()) {
      var keys = leaf.reader().getNumericDocValues(VectorIndex.KEY);
      var live = leaf.reader().getLiveDocs();
      for (int i = 0; i < leaf.reader().maxDoc(); i++) {
        if ((live == null || live.get(i)) && keys.advanceExact(i)) {
          sentences[count++] = keys.longValue();
        }
      }
    }
    var all = Arrays.copyOf(sentences, count);
    Arrays.sort(all);
    return all;
  }

  @Override
  public synchronized void close() {
    try {
      IOUtils.close(searchers, directory);
    } catch (IOException e) {
      throw new UncheckedIOException("vectors cannot be closed", e);
    }
  }
}
