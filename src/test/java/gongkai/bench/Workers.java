package gongkai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Does the same to many things on some threads.
final class Workers {
  private Workers() {}

  @FunctionalInterface
  interface Work<T> {
    void on(T thing) throws Exception;
  }

  static <T> void each(List<T> things, int number, Work<T> work) throws Exception {
    var next = new AtomicInteger();
    Callable<Void> worker =
        () -> {
          for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
            work.on(things.get(i));
          }
          return null;
        };
    try (var threads = Executors.newFixedThreadPool(number)) {
      var workers = new ArrayList<Callable<Void>>();
      for (int i = 0; i < number; i++) {
        workers.add(worker);
      }
      for (var done : threads.invokeAll(workers)) {
        done.get();
      }
    }
  }
}
