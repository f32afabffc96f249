package gongkai.ingest;

import gongkai.engine.DiskException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// What it takes for a file to outlive a crash of the machine.
public final class Durable {
  /// Windows keeps the names in a folder without being asked, and cannot be asked.
  private static final boolean FOLDERS_CAN_BE_FORCED =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private Durable() {}

  /// Makes the folder and those above it, so that their names are kept.
  public static void createFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    var parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      createFolder(parent);
    }
    Files.createDirectories(folder);
    if (parent != null) {
      forceFolder(parent);
    }
  }

  /// Writes a file that is there as a whole or not at all. Its name is safe after [#forceFolder].
  public static void write(Path file, byte[] content) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      try (var out = output(unfinished)) {
        out.write(content);
      }
      publish(unfinished, file);
    } catch (IOException e) {
      deleteAfter(e, unfinished);
      throw e;
    }
  }

  /// A file to write, begun anew. Where writing fails, the failure names the file.
  public static OutputStream output(Path file) throws IOException {
    return new NamedOutput(file);
  }

  private static void deleteAfter(IOException failure, Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /// Gives a file that is written its name, after its content is on the disk. The name is safe
  /// after [#forceFolder].
  ///
  /// @param unfinished where it stands until then; on the same disk, and nobody else's
  static void publish(Path unfinished, Path file) throws IOException {
    force(unfinished);
    name(unfinished, file);
  }

  /// The content of the file is on the disk when this returns.
  public static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      throw DiskException.at(file, e);
    }
  }

  /// Keeps only the beginning of a file, through a crash when this returns.
  static void cut(Path file, long length) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
      channel.force(true);
    } catch (IOException e) {
      throw DiskException.at(file, e);
    }
  }

  /// Gives a file that was forced its name, which is safe after [#forceFolder].
  static void name(Path forced, Path file) throws IOException {
    Files.move(forced, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Appends lines to a file, which is made where it is missing. They outlive a crash when this
  /// returns; where it fails, the file is as long as before if the disk still allows that, so that
  /// no half line stands before the next one.
  public static void append(Path file, List<String> lines) throws IOException {
    boolean fresh = !Files.exists(file);
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      append(channel, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw DiskException.at(file, e);
    }
    if (fresh) {
      forceFolder(file.toAbsolutePath().resolveSibling("."));
    }
  }

  private static void append(FileChannel channel, byte[] lines) throws IOException {
    long before = channel.size();
    try {
      var bytes = ByteBuffer.wrap(lines);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      cutAfter(e, channel, before);
      throw e;
    }
  }

  private static void cutAfter(IOException failure, FileChannel channel, long length) {
    try {
      channel.truncate(length);
      channel.force(true);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /// The names in the folder are kept from now on.
  public static void forceFolder(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_FORCED) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException e) {
        throw DiskException.at(folder.normalize(), e);
      }
    }
  }
}
