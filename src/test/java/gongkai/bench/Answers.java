package gongkai.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// What came of all that many clients asked at once.
final class Answers {
  private final Map<String, Queue<Long>> times = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> refused = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();

  void answered(String what, long nanos) {
    times.computeIfAbsent(what, _ -> new ConcurrentLinkedQueue<>()).add(nanos);
  }

  /// The server said that it is busy, and when to come again.
  void refused(String what) {
    refused.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet();
  }

  /// What must not happen, whatever the load.
  void fault(String sentence) {
    faults.add(sentence);
  }

  int count(String what) {
    return times.getOrDefault(what, new ConcurrentLinkedQueue<>()).size();
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  /// Rows of a table in Markdown.
  String rows(Collection<String> order) {
    var rows = new StringBuilder();
    for (var what : order) {
      var sorted = times.getOrDefault(what, new ConcurrentLinkedQueue<>()).stream().sorted();
      rows.append(row(what, sorted.mapToLong(each -> each).toArray()));
    }
    return rows.toString();
  }

  private String row(String what, long[] sorted) {
    int busy = refused.getOrDefault(what, new AtomicInteger()).get();
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %s | %s | %s | %,d |%n",
        what,
        sorted.length,
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1),
        busy);
  }

  private static String at(long[] sorted, double share) {
    return sorted.length == 0
        ? "–"
        : String.format(Locale.ROOT, "%,.1f", sorted[(int) (share * (sorted.length - 1))] / 1e6);
  }
}
