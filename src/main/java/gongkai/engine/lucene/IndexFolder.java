package gongkai.engine.lucene;

import gongkai.engine.IndexRefusedException;
import gongkai.engine.Stamp;
import gongkai.postings.Packing;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The folder of an index, which opens it or says in one line why it cannot be used and what to do.
final class IndexFolder implements Closeable {
  /// Raised by hand when documents are written or asked for in another way.
  private static final String FORMAT = "4-" + Sources.stamp();

  /// Enough that a segment holds some thousand reports, and little beside the memory of searching.
  private static final int BUFFER_MB = 64;

  private final Directory directory;
  private final Stamp stamp;
  private final LuceneSettings settings;
  private final Refusals refusals;

  private IndexFolder(LuceneSettings settings, Directory directory) {
    this.settings = settings;
    this.refusals = new Refusals(settings.folder());
    this.directory = directory;
    this.stamp = settings.stamp().with("index", FORMAT).with("words", settings.analysis().stamp());
  }

  static IndexFolder toRead(LuceneSettings settings) throws IOException {
    if (!Files.isDirectory(settings.folder())) {
      throw new Refusals(settings.folder()).none();
    }
    return new IndexFolder(settings, FSDirectory.open(settings.folder()));
  }

  static IndexFolder toWrite(LuceneSettings settings) throws IOException {
    var folder = settings.folder();
    try {
      Files.createDirectories(folder);
    } catch (AccessDeniedException | FileAlreadyExistsException | NotDirectoryException e) {
      throw new Refusals(folder).notWritable(e);
    }
    if (!Files.isWritable(folder)) {
      throw new Refusals(folder).notWritable(new AccessDeniedException(folder.toString()));
    }
    return new IndexFolder(settings, FSDirectory.open(folder));
  }

  /// Goes on with the index that is there; begins one where nothing is.
  IndexWriter writer() throws IOException {
    try {
      boolean exists = exists();
      if (exists) {
        checkStamp(DirectoryReader.listCommits(directory).getLast().getUserData());
      }
      return begin(OpenMode.CREATE_OR_APPEND, exists);
    } catch (IOException e) {
      throw refusals.explained(e);
    }
  }

  /// Begins an index whatever is there.
  IndexWriter writerAnew() throws IOException {
    try {
      deleteIfDamaged();
      return begin(OpenMode.CREATE, false);
    } catch (IOException e) {
      throw refusals.explained(e);
    }
  }

  /// An index has its stamp from the first moment, so that it can be opened for reading.
  private IndexWriter begin(OpenMode mode, boolean exists) throws IOException {
    var config =
        Packing.by(new IndexWriterConfig())
            .setOpenMode(mode)
            .setCommitOnClose(false)
            .setMergeScheduler(new Merging(settings.folder()))
            .setRAMBufferSizeMB(BUFFER_MB);
    var writer = new IndexWriter(directory, config);
    try {
      writer.setLiveCommitData(stamp.parts().entrySet(), false);
      if (!exists) {
        writer.commit();
      }
      return writer;
    } catch (IOException e) {
      giveUp(writer, e);
      throw e;
    }
  }

  /// Else the folder would stay locked as long as this process runs.
  static void giveUp(IndexWriter writer, IOException failure) {
    try {
      writer.rollback();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  DirectoryReader reader() throws IOException {
    try {
      if (!exists()) {
        throw refusals.none();
      }
      return checked(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw refusals.explained(e);
    }
  }

  /// The index as it is now, or null where it has not changed.
  @Nullable DirectoryReader newer(DirectoryReader known) throws IOException {
    var newer = DirectoryReader.openIfChanged(known);
    return newer == null ? null : checked(newer);
  }

  private DirectoryReader checked(DirectoryReader reader) throws IOException {
    try {
      checkStamp(reader.getIndexCommit().getUserData());
      return reader;
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  private boolean exists() throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      return true;
    }
    var files = Arrays.asList(directory.listAll());
    if (files.stream().anyMatch(file -> file.startsWith("_"))) {
      throw new FileNotFoundException("segments file in " + settings.folder());
    }
    return false;
  }

  private void checkStamp(Map<String, String> userData) throws IndexRefusedException {
    var differences = stamp.differencesFrom(Stamp.of(userData));
    if (!differences.isEmpty()) {
      throw refusals.otherStamp(differences);
    }
  }

  private void deleteIfDamaged() throws IOException {
    try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      try {
        DirectoryReader.open(directory).close();
      } catch (IOException e) {
        lock.ensureValid();
        for (var file : directory.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
