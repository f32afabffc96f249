package gongkai.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A snapshot in one zip.
record StoredZip(ZipFile zip) implements Stored {
  /// Opens a zip.
  ///
  /// @throws SnapshotException where its end is missing, or it is no zip at all
  static StoredZip open(Path file) throws IOException {
    try {
      return new StoredZip(new ZipFile(file.toFile()));
    } catch (ZipException e) {
      throw new SnapshotException(
          file + " is torn or no zip (" + e.getMessage() + "); use another snapshot");
    }
  }

  @Override
  public Set<String> names() {
    return zip.stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .collect(Collectors.toSet());
  }

  @Override
  public InputStream open(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new NoSuchFileException(name);
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
