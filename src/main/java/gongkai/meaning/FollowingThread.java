package gongkai.meaning;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Does the same again and again in the background, until it is closed. It begins with a rest: the
/// start of a server, and its first answers, go first.
final class FollowingThread implements Meanings.Following {
  /// That what was added is found by meaning, too, may take this much longer.
  private static final long SECONDS_BETWEEN = 2;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Runnable stop;
  private final Thread thread;

  /// @param stop makes a pass that is under way return
  FollowingThread(Runnable pass, Runnable stop) {
    this.stop = stop;
    thread = Thread.ofPlatform().name("meaning").daemon().unstarted(() -> run(pass));
    thread.start();
  }

  private void run(Runnable pass) {
    try {
      while (!closed.await(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
        pass.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    stop.run();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
