package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Of several ways, the best of which counts. A way that cannot give as much as is wanted is not
/// gone at all.
final class BestCeiling implements Ceiling {
  private final Ceiling[] ways;
  private final float[] most;

  BestCeiling(List<Ceiling> ways) {
    this.ways = ways.toArray(Ceiling[]::new);
    this.most = new float[ways.size()];
  }

  @Override
  public float most(Window window) throws IOException {
    float best = NOTHING;
    for (int i = 0; i < most.length; i++) {
      most[i] = ways[i].most(window);
      best = Math.max(best, most[i]);
    }
    return best;
  }

  @Override
  public void raise(Window window, float least, Points points) throws IOException {
    for (int i = 0; i < most.length; i++) {
      if (most[i] >= least) {
        ways[i].raise(window, least, points);
      }
    }
  }

  @Override
  public float of(int passage, float least) throws IOException {
    float best = NOTHING;
    for (int i = 0; i < most.length; i++) {
      if (most[i] >= least && most[i] > best) {
        best = Math.max(best, ways[i].of(passage, least));
      }
    }
    return best;
  }

  @Override
  public long cost() {
    return Arrays.stream(ways).mapToLong(Ceiling::cost).sum();
  }
}
