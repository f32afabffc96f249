package gongkai.snapshot;

import gongkai.ingest.Durable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// A snapshot that is being written. Until it is published it stands under a name of its own, and
/// goes away where that does not come to be.
interface Draft extends Closeable {
  String UNFINISHED = ".unfinished";

  void add(String name, Checking.Content content) throws IOException;

  /// What was written, from the disk.
  Stored written() throws IOException;

  /// Gives it its name, which it keeps through a crash.
  void publish() throws IOException;

  /// A folder, or a zip where the name says so.
  static Draft at(Path target) throws IOException {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
        ? new ZipDraft(target)
        : new FolderDraft(target);
  }

  /// A snapshot whose name is not safe was not made, and is not taken for one.
  static void publish(Path unfinished, Path target) throws IOException {
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    try {
      Durable.forceFolder(target.resolveSibling("."));
    } catch (IOException e) {
      Files.move(target, unfinished, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
  }

  static Path unfinished(Path target) {
    return target.resolveSibling(target.getFileName() + UNFINISHED);
  }
}
