package gongkai.snapshot;

import gongkai.ingest.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/// Writes files into a folder that is begun anew, so that they outlive a crash.
final class FolderWriter {
  /// People's names and the hashes of tokens are nobody else's business.
  private static final String FOR_THE_OWNER = "records/";

  private final Path root;
  private final Set<Path> folders = new LinkedHashSet<>();

  FolderWriter(Path root) throws IOException {
    this.root = root;
    delete(root);
    Durable.createFolder(root);
    folders.add(root);
  }

  void add(String name, Checking.Content content) throws IOException {
    var file = root.resolve(name);
    for (var each = file.getParent(); each != null && folders.add(each); each = each.getParent()) {
      Durable.createFolder(each);
    }
    try (var out = Durable.output(file)) {
      content.to(out);
    }
    if (name.startsWith(FOR_THE_OWNER)) {
      onlyForOwner(file);
    }
    Durable.force(file);
  }

  static void onlyForOwner(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /// All names are safe when this returns.
  void force() throws IOException {
    for (var folder : folders) {
      Durable.forceFolder(folder);
    }
  }

  static void delete(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      try (var files = Files.walk(root)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
