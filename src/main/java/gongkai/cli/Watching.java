package gongkai.cli;

import gongkai.ingest.BeingWrittenException;
import gongkai.ingest.FileWalk;
import gongkai.ingest.WatchedFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Looks at a folder beside a server's other work, and has what is due indexed. What was removed
/// stays in the index, because a share that is gone for a night is no wish to forget.
final class Watching implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Watching.class.getName());

  /// A copy that stalls for longer is read as it is, and again when it has changed.
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  /// A large folder on a slow share is not looked at all the time.
  private static final int REST = 10;

  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  private final List<WatchedFolder> folders;
  private final Taker taker;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("watching").unstarted(this::watch);
  private String fault = "";

  /// Indexes files.
  @FunctionalInterface
  interface Taker {
    void take(List<FileWalk.Found> files) throws IOException;
  }

  Watching(List<WatchedFolder> folders, Taker taker) {
    this.folders = folders;
    this.taker = taker;
  }

  /// Watches folders, if there are any, until closed.
  static Watching start(List<Path> folders, Taker taker) {
    var watching = new Watching(folders.stream().map(WatchedFolder::new).toList(), taker);
    if (!folders.isEmpty()) {
      watching.thread.start();
      LOG.log(Level.INFO, "watching " + folders);
    }
    return watching;
  }

  private void watch() {
    boolean goesOn = true;
    while (goesOn) {
      long start = System.nanoTime();
      once();
      long took = System.nanoTime() - start;
      long rest = Math.clamp(REST * took, BETWEEN_LOOKS.toNanos(), LONGEST_REST.toNanos());
      try {
        goesOn = !ended.await(rest, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        goesOn = false;
      }
    }
  }

  /// Looks once, and takes what is due. What fails is tried again at the next look.
  void once() {
    try {
      for (var folder : folders) {
        takeDue(folder);
      }
      fault = "";
    } catch (BeingWrittenException e) {
      LOG.log(Level.DEBUG, "waiting to write", e);
    } catch (IOException | RuntimeException e) {
      tellOnce(e);
    }
  }

  private void takeDue(WatchedFolder folder) throws IOException {
    var look = folder.look();
    look.removed().forEach(Watching::tellRemoved);
    if (!look.due().isEmpty()) {
      taker.take(look.due());
      folder.took(look);
    }
  }

  private static void tellRemoved(Path file) {
    LOG.log(
        Level.INFO, file + " was removed; its report stays. DELETE /api/v1/reports/ID removes it");
  }

  /// The same at every look would fill the log.
  private void tellOnce(Exception e) {
    var now = Failures.say(e);
    if (!now.equals(fault)) {
      LOG.log(Level.ERROR, "what is watched waits: " + now, e);
      fault = now;
    }
  }

  /// Lets what is being indexed come to its end.
  @Override
  public void close() {
    ended.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
