package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Of parts all of which must match. The rarest is gone through, and the others are asked only for
/// the passages that can still get as much as is wanted.
final class SumCeiling implements Ceiling {
  private final Ceiling[] parts;
  private final float[] most;
  private final Points rarest = new Points();

  SumCeiling(List<Ceiling> parts) {
    this.parts = parts.toArray(Ceiling[]::new);
    Arrays.sort(this.parts, Comparator.comparingLong(Ceiling::cost));
    this.most = new float[parts.size()];
  }

  @Override
  public float most(Window window) throws IOException {
    float sum = 0;
    for (int i = 0; i < most.length; i++) {
      most[i] = parts[i].most(window);
      if (most[i] < 0) {
        return NOTHING;
      }
      sum += most[i];
    }
    return sum;
  }

  @Override
  public void raise(Window window, float least, Points points) throws IOException {
    float others = others(0);
    parts[0].raise(window, least - others, rarest);
    for (int at = rarest.next(0); at < Points.SIZE; at = rarest.next(at + 1)) {
      float first = rarest.at(at);
      float sum = first + others < least ? NOTHING : with(first, window.from() + at, least);
      if (sum >= least) {
        points.raise(at, sum);
      }
    }
    rarest.clear();
  }

  @Override
  public float of(int passage, float least) throws IOException {
    float first = parts[0].of(passage, least - others(0));
    return first < 0 ? NOTHING : with(first, passage, least);
  }

  /// What a passage gets with all the other parts.
  private float with(float first, int passage, float least) throws IOException {
    float sum = first;
    for (int i = 1; i < most.length; i++) {
      float others = others(i);
      if (sum + most[i] + others < least) {
        return NOTHING;
      }
      float more = parts[i].of(passage, least - others - sum);
      if (more < 0) {
        return NOTHING;
      }
      sum += more;
    }
    return sum;
  }

  /// What the parts behind this one give at most.
  private float others(int part) {
    float sum = 0;
    for (int i = part + 1; i < most.length; i++) {
      sum += most[i];
    }
    return sum;
  }

  @Override
  public long cost() {
    return parts[0].cost();
  }
}
