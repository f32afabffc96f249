package gongkai.cli;

import gongkai.access.Audit;
import gongkai.http.Desk;
import gongkai.http.Rebuilds;
import gongkai.ingest.BeingWrittenException;
import gongkai.ingest.Correcting;
import gongkai.ingest.FileWalk;
import gongkai.ingest.Progress;
import gongkai.ingest.Reviewing;
import gongkai.ingest.Store;
import gongkai.ingest.Upload;
import gongkai.ingest.Uploads;
import gongkai.report.Correction;
import gongkai.report.Review;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Writes the index for a server: reads what was uploaded, one upload after the other, beside its
/// searches. What another process writes meanwhile is waited for.
final class Intake implements Desk, AutoCloseable {
  private static final Logger LOG = System.getLogger(Intake.class.getName());

  /// How long one waits for another who writes before he looks again or gives up.
  private static final int PATIENCE_MS = 2_000;

  private final Program program;
  private final Settings settings;
  private final Indexing indexing;
  private final Uploads uploads;
  private final Audit audit;
  private final Rebuilder rebuilder = new Rebuilder(this::rebuild, InstantSource.system());
  private final Semaphore work = new Semaphore(1);
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Thread reader = Thread.ofPlatform().name("uploads").unstarted(this::read);

  /// Those that failed and are not tried again by this process.
  private final Set<String> tried = new HashSet<>();

  private volatile Consumer<Upload> listener = _ -> {};
  private volatile boolean ended;

  Intake(Program program, Settings settings, Path index) throws IOException {
    this.program = program;
    this.settings = settings;
    this.indexing = new Indexing(program, settings, index);
    this.uploads = Store.uploads(index, InstantSource.system());
    this.audit = program.audit(index);
    uploads.removeUnfinished();
    reader.start();
  }

  @Override
  public Uploads uploads() {
    return uploads;
  }

  @Override
  public Audit audit() {
    return audit;
  }

  @Override
  public void tell(Consumer<Upload> taker) {
    listener = taker;
  }

  @Override
  public void wake() {
    work.release();
  }

  /// Reads what a watched folder has, when it is its turn.
  void take(List<FileWalk.Found> found) throws IOException {
    var run = new LoggedRun();
    run.ends(afterOthers(() -> indexing.take(found, run)));
  }

  @Override
  public Rebuilds rebuilds() {
    return rebuilder;
  }

  @Override
  public boolean delete(String id, String by) throws IOException {
    return inTurn(() -> indexing.delete(id, by));
  }

  @Override
  public Reviewing.Result review(String id, String rule, String place, Review review)
      throws IOException {
    return inTurn(
        () ->
            MissingReview.isAbout(program.form(), rule)
                ? new MissingReview(program, settings).review(id, review)
                : indexing.review(id, rule, place, review));
  }

  @Override
  public Correcting.Result correct(String id, Correction correction) throws IOException {
    return inTurn(() -> indexing.correct(id, correction));
  }

  /// What is to be written meanwhile waits, or is refused.
  private void rebuild(Progress progress) throws IOException {
    afterOthers(() -> indexing.rebuildAgain(progress));
  }

  private <T> T afterOthers(Work<T> one) throws IOException {
    turn.lock();
    try {
      return one.done();
    } finally {
      turn.unlock();
    }
  }

  /// What is done while nothing else is written.
  @FunctionalInterface
  private interface Work<T> {
    T done() throws IOException;
  }

  /// Waits for its turn, but not as long as a large upload may take.
  private <T> T inTurn(Work<T> one) throws IOException {
    if (!taken()) {
      throw new BeingWrittenException("the index");
    }
    try {
      return one.done();
    } finally {
      turn.unlock();
    }
  }

  private boolean taken() {
    try {
      return turn.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void read() {
    while (!ended) {
      work.acquireUninterruptibly();
      work.drainPermits();
      try {
        readOpen();
      } catch (BeingWrittenException e) {
        LOG.log(Level.DEBUG, "waiting to write", e);
        waitForOthers();
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.ERROR, "what was uploaded waits", e);
      }
    }
  }

  private void readOpen() throws IOException {
    var queue = new Queue();
    while (queue.isFull()) {
      queue.read();
    }
  }

  /// The uploads that wait, read by one opening of the index until one fails or somebody else who
  /// writes is waiting for his turn.
  private final class Queue implements Indexing.Waiting {
    private final Deque<Upload> waiting = new ArrayDeque<>();

    Queue() throws IOException {
      uploads.open().stream()
          .filter(upload -> upload.isOpen() || tried.add(upload.id()))
          .forEach(waiting::add);
    }

    boolean isFull() {
      return !ended && !waiting.isEmpty();
    }

    void read() throws IOException {
      try {
        afterOthers(() -> indexing.take(this, uploads));
      } catch (BeingWrittenException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        fails(waiting.remove(), e);
      }
    }

    @Override
    public Optional<Upload> next() {
      return isFull() && !turn.hasQueuedThreads()
          ? Optional.of(waiting.element())
          : Optional.empty();
    }

    @Override
    public void read(Upload upload) {
      waiting.remove();
      listener.accept(upload);
    }
  }

  private void fails(Upload upload, Exception why) throws IOException {
    LOG.log(Level.ERROR, () -> "upload " + upload.id() + " could not be written", why);
    tried.add(upload.id());
    uploads.fails(upload, Failures.say(why));
    uploads.find(upload.id()).ifPresent(listener);
  }

  private void waitForOthers() {
    try {
      work.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS);
      work.release();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets the upload that is being read come to its end: an interrupt would break the file that is
  /// being written. What waits is read at the next start. A rebuild is given up: nothing of it
  /// counts before its end.
  @Override
  public void close() {
    ended = true;
    work.release();
    rebuilder.close();
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
