package gongkai.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Works on many things at once and hands on the results in the order of the things, so that what
/// comes of a run does not hang on the timing of threads.
final class InOrder implements AutoCloseable {
  /// How far the work may run ahead of the slowest thing: enough to keep the threads busy while a
  /// batch is made durable, little enough to hold in memory.
  private static final int AHEAD = 64;

  private final BlockingDeque<Runnable> waiting = new LinkedBlockingDeque<>();
  private final ThreadPoolExecutor threads;
  private final int ahead;

  InOrder(int threads) {
    this.threads =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            waiting,
            Thread.ofPlatform().daemon().name("ingest-", 0).factory());
    // They take what waits without being given it.
    this.threads.prestartAllCoreThreads();
    this.ahead = threads * AHEAD;
  }

  @FunctionalInterface
  interface Work<T, R> {
    R on(T thing) throws IOException;
  }

  @FunctionalInterface
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  /// Does the work for each thing. The results are taken on this thread.
  <T, R> void each(Collection<T> things, Work<T, R> work, Taker<R> taker) throws IOException {
    each(things, work, taker, waiting::addLast);
  }

  /// Does the work before all that waits, so that this is still there to be done while what comes
  /// of the work is made durable.
  <T, R> void eachAtOnce(Collection<T> things, Work<T, R> work, Taker<R> taker) throws IOException {
    each(things, work, taker, waiting::addFirst);
  }

  private <T, R> void each(
      Collection<T> things, Work<T, R> work, Taker<R> taker, Consumer<Runnable> queue)
      throws IOException {
    var running = new ArrayDeque<Future<R>>();
    for (var thing : things) {
      var task = new FutureTask<R>(() -> work.on(thing));
      queue.accept(task);
      running.add(task);
      if (running.size() > ahead) {
        taker.take(result(running.remove()));
      }
    }
    while (!running.isEmpty()) {
      taker.take(result(running.remove()));
    }
  }

  /// What came of work that runs elsewhere.
  static <R> R result(Future<R> running) throws IOException {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped");
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static IOException rethrown(@Nullable Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> throw new IllegalStateException("checked, and no IOException", cause);
    };
  }

  /// Waits for nothing: what still runs is of no use to anybody.
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
