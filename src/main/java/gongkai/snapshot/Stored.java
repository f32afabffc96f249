package gongkai.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// The files of a snapshot, by names with `/` between their steps.
interface Stored extends Closeable {
  /// What is there, the list of checksums as well.
  Set<String> names() throws IOException;

  InputStream open(String name) throws IOException;

  /// Opens a snapshot.
  ///
  /// @throws SnapshotException where there is none, or what is no zip
  static Stored at(Path snapshot) throws IOException {
    if (Files.isDirectory(snapshot)) {
      return new StoredFolder(snapshot);
    }
    if (!Files.exists(snapshot)) {
      throw new SnapshotException(snapshot + " is missing; name a snapshot, a folder or a zip");
    }
    return StoredZip.open(snapshot);
  }
}
