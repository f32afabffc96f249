package gongkai.meaning;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/// Gives way to the rest of the machine, above all to the indexing of text: a priority alone does
/// not count on every system.
///
/// For a single thread, which begins and rests.
final class Courtesy {
  private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);

  /// While others want all cores, a tenth of one is enough to get on.
  private static final int RESTS_FOR_ONE = 9;

  private final OperatingSystemMXBean machine =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long lookedAt = System.nanoTime();
  private long usedThen;
  private boolean isWanted;

  /// What this thread has used so far. What it takes by the clock is no measure of its work while
  /// others want the cores.
  long begin() {
    return threads.getCurrentThreadCpuTime();
  }

  void rest(long began) {
    long now = System.nanoTime();
    if (now - lookedAt >= BETWEEN_LOOKS) {
      look(now);
    }
    if (isWanted) {
      try {
        TimeUnit.NANOSECONDS.sleep(RESTS_FOR_ONE * (begin() - began));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Whether others leave less than half a core beside what this thread used itself.
  private void look(long now) {
    long used = threads.getCurrentThreadCpuTime();
    double own = (double) (used - usedThen) / (now - lookedAt);
    double others = machine.getCpuLoad() * machine.getAvailableProcessors() - own;
    isWanted = others > machine.getAvailableProcessors() - 0.5;
    usedThen = used;
    lookedAt = now;
  }
}
