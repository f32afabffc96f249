package gongkai.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Every report file as it came, named by the hash of its bytes: `originals/be/be6d75…`.
///
/// A name stands only for whole content, because it is given after the content is on the disk; and
/// what has a name is never written again.
public final class Originals {
  private static final String UNFINISHED = ".tmp";

  /// They wait for the disk, which takes several files down at once as fast as one.
  private static final int WRITERS = 8;

  /// How long a writer waits for more before it ends, in seconds.
  private static final int PATIENCE = 1;

  private final Path folder;
  private final ThreadPoolExecutor writers = writers();

  /// What is on its way to the disk, without a name until it is there.
  private final Map<String, Future<Path>> unsynced = new ConcurrentHashMap<>();

  private final AtomicLong written = new AtomicLong();

  public Originals(Path folder) {
    this.folder = folder;
  }

  /// None of them lives when there is nothing to write, so that nobody need end them.
  private static ThreadPoolExecutor writers() {
    var writers =
        new ThreadPoolExecutor(
            WRITERS,
            WRITERS,
            PATIENCE,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("originals-", 0).factory());
    writers.allowCoreThreadTimeOut(true);
    return writers;
  }

  public Optional<Path> find(String sha256) {
    if (!Sha256.isHash(sha256)) {
      return Optional.empty();
    }
    return Optional.of(place(sha256)).filter(Files::isRegularFile);
  }

  /// Keeps the content, which is found and safe after [#sync]. Several threads may keep at once,
  /// and none waits for the disk, which takes the content down while the next is being read.
  void keep(String sha256, byte[] content) throws IOException {
    if (Files.exists(place(sha256)) || unsynced.containsKey(sha256)) {
      return;
    }
    Durable.createFolder(folder);
    var unfinished = folder.resolve(sha256 + "-" + written.incrementAndGet() + UNFINISHED);
    try (var out = Durable.output(unfinished)) {
      out.write(content);
    }
    var forced = new FutureTask<>(() -> forced(unfinished));
    if (unsynced.putIfAbsent(sha256, forced) == null) {
      writers.execute(forced);
    } else {
      Files.delete(unfinished);
    }
  }

  /// Everything that was kept before is safe when this returns. For one thread at a time.
  void sync() throws IOException {
    var kept = List.copyOf(unsynced.entrySet());
    if (kept.isEmpty()) {
      return;
    }
    for (var each : kept) {
      InOrder.result(each.getValue());
    }
    var homes = new LinkedHashSet<>(all(kept, each -> named(each.getKey(), each.getValue())));
    all(homes, Originals::forcedFolder);
    kept.forEach(each -> unsynced.remove(each.getKey()));
  }

  /// Works on all of them side by side.
  private <T> List<Path> all(Collection<T> things, InOrder.Work<T, Path> work) throws IOException {
    var running = new ArrayList<Future<Path>>();
    for (var thing : things) {
      running.add(writers.submit(() -> work.on(thing)));
    }
    var done = new ArrayList<Path>();
    for (var each : running) {
      done.add(InOrder.result(each));
    }
    return done;
  }

  private static Path forced(Path unfinished) throws IOException {
    Durable.force(unfinished);
    return unfinished;
  }

  private Path named(String sha256, Future<Path> forced) throws IOException {
    var home = home(sha256);
    Durable.createFolder(home);
    Durable.name(InOrder.result(forced), place(sha256));
    return home;
  }

  private static Path forcedFolder(Path home) throws IOException {
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
