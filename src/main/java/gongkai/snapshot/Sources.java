package gongkai.snapshot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// The files of an index that a snapshot takes, in an order that makes it one point in time while
/// others go on writing.
///
/// An upload is recorded before it is taken away, and an original is kept before it is recorded. So
/// uploads are read first, then the records, then the originals: whatever is no longer an upload is
/// in the records, and whatever is in the records has its original.
record Sources(Path index) {
  static final String ORIGINALS = "originals";
  static final String RECORDS = "records";
  static final String UPLOADS = "uploads";

  private static final String LINES = ".jsonl";
  private static final String LOCK = "records/lock";
  private static final List<String> UNFINISHED = List.of(".tmp", ".part");

  /// Content that is open.
  record Opened(InputStream in) {}

  @FunctionalInterface
  interface Taker {
    void take(String name, Opened content) throws IOException;
  }

  void each(Taker taker) throws IOException {
    for (var part : List.of(UPLOADS, RECORDS, ORIGINALS)) {
      for (var file : files(index.resolve(part))) {
        take(file, taker);
      }
    }
  }

  /// Folders before the files beside them, so that the outcomes of an upload are read after its
  /// files.
  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted(Sources::byDepth).toList();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        // An upload was read to its end meanwhile; every further look needs another one.
        return files(folder);
      }
      throw e.getCause();
    }
  }

  private static int byDepth(Path one, Path other) {
    int deeper = Integer.compare(other.getNameCount(), one.getNameCount());
    return deeper == 0 ? one.compareTo(other) : deeper;
  }

  private void take(Path file, Taker taker) throws IOException {
    var name = index.relativize(file).toString().replace('\\', '/');
    if (name.equals(LOCK) || isUnfinished(name)) {
      return;
    }
    try (var in = name.endsWith(LINES) ? wholeLines(file) : Files.newInputStream(file)) {
      taker.take(name, new Opened(in));
    } catch (NoSuchFileException e) {
      // What goes away meanwhile is an upload that has been read, and stands in the records now.
      if (!name.startsWith(UPLOADS + "/")) {
        throw e;
      }
    }
  }

  private static boolean isUnfinished(String name) {
    return List.of(name.split("/")).stream()
        .anyMatch(step -> UNFINISHED.stream().anyMatch(step::endsWith));
  }

  /// The file as long as it is now, without a last line that is just being written.
  private static InputStream wholeLines(Path file) throws IOException {
    long whole = 0;
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      long at = 0;
      for (int each = in.read(); each >= 0; each = in.read()) {
        at++;
        if (each == '\n') {
          whole = at;
        }
      }
    }
    return new Limited(Files.newInputStream(file), whole);
  }

  /// The beginning of a file that only grows.
  private static final class Limited extends InputStream {
    private final InputStream in;
    private long left;

    Limited(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int got = in.read(bytes, from, (int) Math.min(length, left));
      left -= Math.max(got, 0);
      return got;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
