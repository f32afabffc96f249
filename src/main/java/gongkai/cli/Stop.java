package gongkai.cli;

import java.util.concurrent.CountDownLatch;

/// The end of a server: the process waits with its end until all that the server had open is
/// closed, so that nothing runs on in a process that is being taken down.
final class Stop implements AutoCloseable {
  private final CountDownLatch closed = new CountDownLatch(1);

  /// Waits for Ctrl+C, the end of the process or an interrupt.
  void await() throws InterruptedException {
    var waiting = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(waiting), "stop"));
    new CountDownLatch(1).await();
  }

  private void end(Thread waiting) {
    waiting.interrupt();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// All is closed.
  @Override
  public void close() {
    closed.countDown();
  }
}
