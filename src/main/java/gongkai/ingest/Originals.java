package gongkai.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Every report file as it came, named by the hash of its bytes: `originals/be/be6d75…`.
///
/// A name stands only for whole content, because it is given after the content is on the disk; and
/// what has a name is never written again.
public final class Originals {
  private static final String UNFINISHED = ".tmp";

  private final Path folder;
  private final Set<Path> unsynced = ConcurrentHashMap.newKeySet();
  private final AtomicLong written = new AtomicLong();

  public Originals(Path folder) {
    this.folder = folder;
  }

  public Optional<Path> find(String sha256) {
    if (!Sha256.isHash(sha256)) {
      return Optional.empty();
    }
    return Optional.of(place(sha256)).filter(Files::isRegularFile);
  }

  /// Keeps the content; its name is safe after [#sync]. Several threads may keep at once.
  void keep(String sha256, byte[] content) throws IOException {
    var place = place(sha256);
    if (Files.exists(place)) {
      return;
    }
    var home = home(sha256);
    Durable.createFolder(home);
    var unfinished = folder.resolve(sha256 + "-" + written.incrementAndGet() + UNFINISHED);
    Durable.write(place, content, unfinished);
    unsynced.add(home);
  }

  /// Everything that was kept before is safe when this returns.
  void sync() throws IOException {
    for (var each : Set.copyOf(unsynced)) {
      Durable.forceFolder(each);
      unsynced.remove(each);
    }
  }

  /// Removes what a crash left half written. Only for whoever alone writes here.
  void removeUnfinished() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
      for (var file : files) {
        Files.delete(file);
      }
    }
  }

  private Path home(String sha256) {
    return folder.resolve(sha256.substring(0, 2));
  }

  private Path place(String sha256) {
    return home(sha256).resolve(sha256);
  }
}
