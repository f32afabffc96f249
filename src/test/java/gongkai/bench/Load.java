package gongkai.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/// Clients that each send one request after the other.
final class Load {
  private Load() {}

  /// How fast answers came.
  ///
  /// @param p50 milliseconds
  /// @param p99 milliseconds
  record Answered(double aSecond, double p50, double p99) {}

  /// Sends requests for that long, and one at least.
  ///
  /// @param requests that are gone through again and again; the clients begin apart
  static Answered run(List<URI> requests, int clients, Duration time) throws Exception {
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var work = new ArrayList<Callable<long[]>>();
      long begin = System.nanoTime();
      for (int i = 0; i < clients; i++) {
        int first = i * requests.size() / clients;
        work.add(() -> client(requests, first, begin + time.toNanos()));
      }
      var all = LongStream.builder();
      for (var client : threads.invokeAll(work)) {
        Arrays.stream(client.get()).forEach(all);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      var sorted = all.build().sorted().toArray();
      return new Answered(sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.99));
    }
  }

  /// Sends that many requests, so that what is measured after it is not the start of the process.
  static void warm(List<URI> requests, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      answer(requests.get(i % requests.size()));
    }
  }

  private static long[] client(List<URI> requests, int first, long end) throws IOException {
    var times = LongStream.builder();
    int next = first;
    do {
      long begin = System.nanoTime();
      answer(requests.get(next++ % requests.size()));
      times.add(System.nanoTime() - begin);
    } while (System.nanoTime() < end);
    return times.build().toArray();
  }

  /// Waits for the whole answer and says how long it is.
  static int answer(URI request) throws IOException {
    var connection = (HttpURLConnection) request.toURL().openConnection();
    try (var in = connection.getInputStream()) {
      return in.readAllBytes().length;
    }
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }
}
