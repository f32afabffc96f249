package gongkai.meaning;

import gongkai.meaning.Learning.Pace;
import gongkai.meaning.Learning.Work;
import gongkai.meaning.SentenceModel.Absent;
import gongkai.meaning.SentenceModel.Loaded;
import gongkai.meaning.SentenceModel.Model;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Meanings by a model that is loaded when it is first needed, and vectors that are kept. While a
/// server starts, searches do not wait for the model: until it is loaded beside them they go by
/// words.
///
/// A search goes on without meaning when the vectors cannot be read: they are less than what it
/// finds by words.
final class KeptMeanings implements Meanings {
  private static final Logger LOG = System.getLogger(KeptMeanings.class.getName());

  /// Enough for the reports of several pages, since many say the same in the same words.
  private static final int MOST = 200;

  /// The likeness of a few words to sentences that have nothing to do with them ends below.
  private static final float FLOOR_FOR_WORDS = 0.45f;

  /// Two sentences of such reports are never as unlike as words and a sentence.
  private static final float FLOOR_FOR_SENTENCES = 0.6f;

  private final Vectors vectors;
  private final Learning learning;
  private final Supplier<Loaded> loading;
  private final Recent asked = new Recent();
  private volatile boolean isLoadedBeside;
  private volatile @Nullable Loaded loaded;

  KeptMeanings(Path folder, Supplier<Loaded> loading) {
    this.vectors = new Vectors(folder);
    this.loading = loading;
    this.learning = new Learning(folder, vectors);
  }

  @Override
  public List<Near> nearTo(String query) {
    try {
      if (vectors.isEmpty()) {
        return List.of();
      }
      var model = isLoadedBeside ? known() : model();
      return model.isEmpty() ? List.of() : near(asked.vector(query, model.get()), FLOOR_FOR_WORDS);
    } catch (IOException e) {
      return unreadable(e, List.of());
    }
  }

  @Override
  public List<Near> nearTo(long sentence) {
    try {
      var vector = vectors.vector(sentence);
      return vector.isEmpty() ? List.of() : near(vector.get(), FLOOR_FOR_SENTENCES);
    } catch (IOException e) {
      return unreadable(e, List.of());
    }
  }

  private List<Near> near(float[] vector, float floor) throws IOException {
    return vectors.nearest(vector, MOST).stream().filter(near -> near.likeness() >= floor).toList();
  }

  @Override
  public float likeness(long one, long other) {
    try {
      var first = vectors.vector(one);
      var second = vectors.vector(other);
      return first.isPresent() && second.isPresent() ? product(first.get(), second.get()) : 0;
    } catch (IOException e) {
      return unreadable(e, 0f);
    }
  }

  private static float product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static <T> T unreadable(IOException e, T otherwise) {
    LOG.log(Level.WARNING, "no search by meaning: the vectors cannot be read: " + e);
    return otherwise;
  }

  @Override
  public void catchUp(Sentences sentences) {
    learn(sentences, Pace.AT_ONCE);
  }

  private void learn(Sentences sentences, Pace pace) {
    model().ifPresent(model -> learning.pass(new Work(model, sentences, pace)));
  }

  @Override
  public Following follow(Sentences sentences) {
    isLoadedBeside = true;
    return new FollowingThread(() -> learn(sentences, Pace.GIVING_WAY), learning::stop);
  }

  @Override
  public Status status() {
    return switch (loaded) {
      case Absent(var reason) -> new Status.Off(reason);
      case Model _ -> learning.status();
      case null -> isLoadedBeside ? new Status.Loading() : learning.status();
    };
  }

  private synchronized Optional<Embedder> model() {
    if (loaded == null) {
      loaded = loading.get();
      if (loaded instanceof Absent(var reason)) {
        LOG.log(Level.WARNING, "no search by meaning on this machine: " + reason);
      }
    }
    return known();
  }

  private Optional<Embedder> known() {
    return loaded instanceof Model(var model) ? Optional.of(model) : Optional.empty();
  }

  @Override
  public synchronized void close() {
    learning.stop();
    vectors.close();
    if (loaded instanceof Model(var model)) {
      model.close();
    }
  }
}
