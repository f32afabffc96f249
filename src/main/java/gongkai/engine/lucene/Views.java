package gongkai.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The latest view of an index, and those that cursors still point into.
final class Views implements Closeable {
  private static final Duration KEPT = Duration.ofMinutes(5);

  /// A view that is kept holds files that merging would free: a bound, for when many commits are
  /// searched in five minutes.
  private static final int MOST_KEPT = 32;

  /// How long a commit of another process may go unseen.
  private static final Duration LOOKS_AGAIN = Duration.ofSeconds(1);

  private final IndexFolder folder;
  private final InstantSource clock;
  private final Columns columns = new Columns();
  private final Map<Long, Pin> pins = new LinkedHashMap<>();
  private final ReentrantLock refreshing = new ReentrantLock();
  private View latest;
  private Instant lookedAt;

  private record Pin(View view, Instant until) {}

  Views(IndexFolder folder, InstantSource clock) throws IOException {
    this.folder = folder;
    this.clock = clock;
    latest = new View(folder.reader(), columns);
    lookedAt = clock.instant();
  }

  /// The view of the last commit, or of one a second ago.
  View latest() throws IOException {
    // While one search opens a new view, the others go on with the old one.
    if (isDue() && refreshing.tryLock()) {
      try {
        open();
      } finally {
        refreshing.unlock();
      }
    }
    return shared();
  }

  /// Sees to it that the last commit is seen.
  void refresh() throws IOException {
    refreshing.lock();
    try {
      open();
    } finally {
      refreshing.unlock();
    }
  }

  private void open() throws IOException {
    try (var known = shared()) {
      var newer = folder.newer(known.reader());
      if (newer != null) {
        replace(new View(newer, columns));
      }
      looked();
    }
  }

  private synchronized boolean isDue() {
    return !clock.instant().isBefore(lookedAt.plus(LOOKS_AGAIN));
  }

  private synchronized void looked() {
    lookedAt = clock.instant();
  }

  private synchronized View shared() {
    return latest.shared();
  }

  private synchronized void replace(View newer) throws IOException {
    var old = latest;
    latest = newer;
    old.close();
  }

  /// Keeps a view for those who come back to it, for five minutes from now.
  synchronized void keep(View view) throws IOException {
    dropExpired();
    var until = clock.instant().plus(KEPT);
    var pin = pins.remove(view.version());
    pins.put(view.version(), new Pin(pin == null ? view.shared() : pin.view, until));
    if (pins.size() > MOST_KEPT) {
      drop(pins.keySet().iterator().next());
    }
  }

  synchronized Optional<View> kept(long version) throws IOException {
    dropExpired();
    var pin = pins.get(version);
    return pin == null ? Optional.empty() : Optional.of(pin.view.shared());
  }

  /// The map is in the order in which pins run out, the first to do so first.
  private void dropExpired() throws IOException {
    var now = clock.instant();
    while (!pins.isEmpty() && pins.values().iterator().next().until.isBefore(now)) {
      drop(pins.keySet().iterator().next());
    }
  }

  private void drop(long version) throws IOException {
    var pin = pins.remove(version);
    if (pin != null) {
      pin.view.close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    while (!pins.isEmpty()) {
      drop(pins.keySet().iterator().next());
    }
    latest.close();
    folder.close();
  }
}
