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

  /// What is done with the open archive.
  @FunctionalInterface
  interface Use {
    Fetched of(ZipFile zip) throws IOException;
  }

  /// Reads one member, one at a time: the library looks for where a member begins in the channel
  /// that all members share.
  synchronized Fetched read(Use use) throws IOException {
    try {
      return use.of(open());
    } finally {
      release();
    }
  }

  private ZipFile open() throws IOException {
    var open = zip;
    if (open == null) {
      open = Archive.open(Files.newByteChannel(file));
      zip = open;
    }
    return open;
  }

  private void release() {
    left--;
    if (left == 0) {
      ZipFile.closeQuietly(zip);
      zip = null;
    }
  }
}
