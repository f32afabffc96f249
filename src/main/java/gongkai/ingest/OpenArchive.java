package gongkai.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// An archive that is open from the first of its members to be read to the last, so that a folder
/// of many archives does not hold them all open.
final class OpenArchive {
  private final Path file;
  private int left;
  private @Nullable ZipFile zip;

  /// @param members how many will be read, each once
  OpenArchive(Path file, int members) {
    this.file = file;
    this.left = members;
  }

  synchronized ZipFile open() throws IOException {
    if (zip == null) {
      zip = Archive.open(Files.newByteChannel(file));
    }
    return zip;
  }

  /// One member is done with.
  synchronized void release() {
    left--;
    if (left == 0) {
      ZipFile.closeQuietly(zip);
      zip = null;
    }
  }
}
