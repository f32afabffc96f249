package gongkai.meaning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// Adds vectors to a folder, which one process can do at a time. Vectors that cannot be used, since
/// another model made them or the folder is damaged, are thrown away.
final class VectorWriter implements Closeable {
  private final Directory directory;
  private final IndexWriter writer;

  private VectorWriter(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /// @throws LockObtainFailedException while another process adds vectors
  static VectorWriter open(Path folder) throws IOException {
    Files.createDirectories(folder);
    var directory = FSDirectory.open(folder);
    try {
      return new VectorWriter(directory, writer(directory));
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    deleteUnusable(directory);
    var writer = new IndexWriter(directory, VectorIndex.config());
    writer.setLiveCommitData(VectorIndex.STAMP.entrySet(), false);
    if (!DirectoryReader.indexExists(directory)) {
      writer.commit();
    }
    return writer;
  }

  private static void deleteUnusable(Directory directory) throws IOException {
    try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      if (!isUsable(directory)) {
        lock.ensureValid();
        for (var file : directory.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
      }
    }
  }

  private static boolean isUsable(Directory directory) {
    try (var reader = DirectoryReader.open(directory)) {
      return VectorIndex.STAMP.equals(reader.getIndexCommit().getUserData());
    } catch (IOException none) {
      // Damaged, or not begun yet: it is begun anew either way.
      return false;
    }
  }

  void add(long sentence, float[] vector) throws IOException {
    writer.addDocument(VectorIndex.document(sentence, vector));
  }

  void delete(long sentence) throws IOException {
    writer.deleteDocuments(VectorIndex.term(sentence));
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }
}
