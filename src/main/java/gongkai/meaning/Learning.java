package gongkai.meaning;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.LockObtainFailedException;

/// Computes the vectors that sentences lack, each distinct sentence once.
final class Learning {
  private static final Logger LOG = System.getLogger(Learning.class.getName());

  /// What was computed since is not seen yet, and lost if the process ends.
  private static final long BETWEEN_COMMITS = TimeUnit.SECONDS.toNanos(10);

  /// Vectors of sentences that are gone cost nothing but room, until they crowd out the others.
  private static final int GONE_ALLOWED = 1_000;

  private final Path folder;
  private final Vectors vectors;
  private final Courtesy courtesy = new Courtesy();
  private volatile boolean stopped;
  private volatile Status status = new Status.Following(0, 0);
  private long[] done = {};

  /// What there is to learn, and how.
  record Work(Embedder model, Sentences sentences, Pace pace) {}

  enum Pace {
    /// Somebody waits for it.
    AT_ONCE,
    /// The rest of the machine goes first.
    GIVING_WAY
  }

  Learning(Path folder, Vectors vectors) {
    this.folder = folder;
    this.vectors = vectors;
  }

  Status status() {
    return status;
  }

  /// Makes a pass that is under way return, and all later ones at once.
  void stop() {
    stopped = true;
  }

  synchronized void pass(Work work) {
    try {
      var wanted = work.sentences().keys();
      if (wanted != done && !stopped) {
        learn(work, wanted);
      }
    } catch (LockObtainFailedException e) {
      LOG.log(Level.DEBUG, "another process computes the vectors", e);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "vectors are not computed", e);
    }
  }

  private void learn(Work work, long[] wanted) throws IOException {
    try (var writer = VectorWriter.open(folder)) {
      var known = vectors.sentences();
      var lacking = difference(wanted, known);
      forget(writer, difference(known, wanted), wanted.length);
      int computed = wanted.length - lacking.length;
      status = new Status.Following(computed, wanted.length);
      long committed = System.nanoTime();
      for (int i = 0; i < lacking.length && !stopped; i++) {
        learn(work, lacking[i], writer);
        if (System.nanoTime() - committed > BETWEEN_COMMITS) {
          writer.commit();
          status = new Status.Following(computed + i + 1, wanted.length);
          committed = System.nanoTime();
        }
      }
      writer.commit();
      if (!stopped) {
        status = new Status.Following(wanted.length, wanted.length);
        done = wanted;
      }
    }
  }

  private void learn(Work work, long sentence, VectorWriter writer) throws IOException {
    var text = work.sentences().text(sentence);
    if (text.isPresent()) {
      long began = courtesy.begin();
      writer.add(sentence, work.model().vector(text.get()));
      if (work.pace() == Pace.GIVING_WAY) {
        courtesy.rest(began);
      }
    }
  }

  private static void forget(VectorWriter writer, long[] gone, int wanted) throws IOException {
    if (gone.length > wanted / 2 + GONE_ALLOWED) {
      for (long sentence : gone) {
        writer.delete(sentence);
      }
    }
  }

  /// What is in the first of two ascending arrays and not in the second.
  static long[] difference(long[] all, long[] without) {
    var left = new long[all.length];
    int count = 0;
    int at = 0;
    for (long each : all) {
      while (at < without.length && without[at] < each) {
        at++;
      }
      if (at == without.length || without[at] != each) {
        left[count++] = each;
      }
    }
    return Arrays.copyOf(left, count);
  }
}
