package gongkai.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Works on many things at once and hands on the results in the order of the things, so that what
/// comes of a run does not hang on the timing of threads.
final class InOrder implements AutoCloseable {
  /// How far the work may run ahead of the slowest thing: enough to keep the threads busy while a
  /// batch is made durable, little enough to hold in memory.
  private static final int AHEAD = 64;

  private final ExecutorService threads;
  private final int ahead;

  InOrder(int threads) {
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("ingest-", 0).factory());
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
    var running = new ArrayDeque<Future<R>>();
    for (var thing : things) {
      Callable<R> task = () -> work.on(thing);
      running.add(threads.submit(task));
      if (running.size() > ahead) {
        taker.take(result(running.remove()));
      }
    }
    while (!running.isEmpty()) {
      taker.take(result(running.remove()));
    }
  }

  private static <R> R result(Future<R> running) throws IOException {
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
