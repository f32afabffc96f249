package gongkai.cli;

import gongkai.http.Rebuilding;
import gongkai.http.Rebuilds;
import gongkai.ingest.Progress;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CancellationException;

/// Makes the index again for a server, in the background and one at a time.
final class Rebuilder implements Rebuilds, AutoCloseable {
  private static final Logger LOG = System.getLogger(Rebuilder.class.getName());

  private final Work work;
  private final InstantSource clock;
  private Thread thread = Thread.ofPlatform().unstarted(() -> {});
  private volatile Rebuilding latest = Rebuilding.NONE;
  private volatile boolean closed;

  /// @param work what makes it, and waits for its turn to write
  Rebuilder(Work work, InstantSource clock) {
    this.work = work;
    this.clock = clock;
  }

  @FunctionalInterface
  interface Work {
    void run(Progress progress) throws IOException;
  }

  @Override
  public Rebuilding latest() {
    return latest;
  }

  @Override
  public synchronized Rebuilding begin(String by) {
    if (latest.isRunning() || closed) {
      return latest;
    }
    var begun = Rebuilding.begun(by, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    latest = begun;
    thread = Thread.ofPlatform().name("rebuild").start(this::run);
    return begun;
  }

  private void run() {
    try {
      work.run(new Followed());
      latest = latest.ended();
      LOG.log(Level.INFO, "the index was made again, %d files".formatted(latest.files()));
    } catch (CancellationException stopped) {
      latest = latest.failed("the server was stopped");
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.ERROR, "the index could not be made again", e);
      latest = latest.failed(Failures.say(e));
    }
  }

  /// Told by the one thread of the run, which alone changes what is told of it.
  private final class Followed implements Progress {
    @Override
    public void begins(Stage stage, int files) {
      giveUpWhereClosed();
      latest = latest.of(files);
    }

    @Override
    public void advances() {
      giveUpWhereClosed();
      latest = latest.oneMore();
    }

    @Override
    public void done(Result result) {
      if (result.change() == Change.RECORDED) {
        latest = latest.oneChanged();
      }
    }

    /// Until the last file was gone through nothing is written but an index that nobody uses.
    private void giveUpWhereClosed() {
      if (closed) {
        throw new CancellationException();
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      running().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Thread running() {
    return thread;
  }
}
