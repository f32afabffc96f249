package gongkai.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Every report file as it came, named by the hash of its bytes: `originals/be/be6d75…`.
///
/// A name stands only for whole content, because it is given after the content is on the disk; and
/// what has a name is never written again.
public final class Originals {
  private static final String UNFINISHED = ".tmp";

  /// They wait for the disk, which takes several files down at once as fast as one.
  private static final int WRITERS = 8;

  private final Path folder;
  private final Map<String, Path> unsynced = new ConcurrentHashMap<>();
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

  /// Keeps the content, which is found and safe after [#sync]. Several threads may keep at once.
  void keep(String sha256, byte[] content) throws IOException {
    if (Files.exists(place(sha256)) || unsynced.containsKey(sha256)) {
      return;
    }
    Durable.createFolder(folder);
    var unfinished = folder.resolve(sha256 + "-" + written.incrementAndGet() + UNFINISHED);
    Files.write(unfinished, content);
    if (unsynced.putIfAbsent(sha256, unfinished) != null) {
      Files.delete(unfinished);
    }
  }

  /// Everything that was kept before is safe when this returns. For one thread at a time.
  void sync() throws IOException {
    var kept = List.copyOf(unsynced.entrySet());
    if (kept.isEmpty()) {
      return;
    }
    try (var writers = new InOrder(WRITERS)) {
      var homes = new LinkedHashSet<Path>();
      writers.each(kept, each -> published(each.getKey(), each.getValue()), homes::add);
      writers.each(homes, Originals::forced, _ -> {});
    }
    kept.forEach(each -> unsynced.remove(each.getKey()));
  }

  private Path published(String sha256, Path unfinished) throws IOException {
    var home = home(sha256);
    Durable.createFolder(home);
    Durable.publish(unfinished, place(sha256));
    return home;
  }

  private static Path forced(Path home) throws IOException {
    Durable.forceFolder(home);
    return home;
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
