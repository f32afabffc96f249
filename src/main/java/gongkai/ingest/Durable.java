package gongkai.ingest;

import java.io.IOException;
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
  static void createFolder(Path folder) throws IOException {
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
    write(file, content, file.resolveSibling(file.getFileName() + ".tmp"));
  }

  /// Writes a file that is there as a whole or not at all.
  ///
  /// @param unfinished where it stands until it is whole; on the same disk, and nobody else's
  static void write(Path file, byte[] content, Path unfinished) throws IOException {
    try {
      write(unfinished, ByteBuffer.wrap(content));
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
  }

  private static void write(Path file, ByteBuffer content) throws IOException {
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (content.hasRemaining()) {
        channel.write(content);
      }
      channel.force(true);
    }
  }

  /// Appends lines to a file, which is made where it is missing. They outlive a crash when this
  /// returns.
  static void append(Path file, List<String> lines) throws IOException {
    boolean fresh = !Files.exists(file);
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var bytes =
          ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    if (fresh) {
      forceFolder(file.toAbsolutePath().resolveSibling("."));
    }
  }

  /// The names in the folder are kept from now on.
  public static void forceFolder(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_FORCED) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
