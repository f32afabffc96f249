package gongkai.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsTest {
  private static final int MANY = 1_000;

  @TempDir private Path folder;

  /// One bit a dimension and a graph could miss some; what is compared in full makes up for it.
  @Test
  void nearly_all_of_the_nearest_are_found() throws IOException {
    var random = new Random(1);
    var all = IntStream.range(0, MANY).mapToObj(_ -> anyVector(random)).toList();
    try (var writer = VectorWriter.open(folder)) {
      for (int i = 0; i < MANY; i++) {
        writer.add(i, all.get(i));
      }
      writer.commit();
    }
    int found = 0;
    try (var vectors = new Vectors(folder)) {
      for (int i = 0; i < 20; i++) {
        var asked = anyVector(random);
        var nearest = vectors.nearest(asked, 10).stream().map(Near::sentence).toList();
        found += (int) exactly(all, asked).stream().filter(nearest::contains).count();
      }
      assertThat(vectors.sentences()).hasSize(MANY).isSorted();
      assertThat(vectors.vector(7)).hasValueSatisfying(it -> assertThat(it).isEqualTo(all.get(7)));
      assertThat(vectors.vector(MANY)).isEmpty();
      assertThat(vectors.nearest(all.get(7), 1).getFirst().likeness()).isBetween(0.999f, 1.001f);
    }
    assertThat(found).isGreaterThan(190);
  }

  private static List<Long> exactly(List<float[]> all, float[] asked) {
    return IntStream.range(0, MANY)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -product(all.get(i), asked)))
        .limit(10)
        .map(Integer::longValue)
        .toList();
  }

  /// Near to one of a few directions, as sentences are about a few things.
  private static float[] anyVector(Random random) {
    var about = new Random(random.nextInt(40));
    var vector = new float[Embedder.DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (about.nextGaussian() + random.nextGaussian());
    }
    float length = (float) Math.sqrt(product(vector, vector));
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  private static double product(float[] one, float[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
  }
}
