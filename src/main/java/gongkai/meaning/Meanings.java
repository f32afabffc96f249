package gongkai.meaning;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/// Finds what is near in meaning. That it cannot is no fault: then nothing is near.
public interface Meanings extends Closeable {

  /// The sentences that are near to what is asked, the nearest first.
  List<Near> nearTo(String query);

  /// The sentences that are near to this one, the nearest first; it is one of them.
  List<Near> nearTo(long sentence);

  /// How near two sentences are, 0 where it is not known.
  float likeness(long one, long other);

  /// Computes the vectors that these sentences lack. When this returns they have them, unless
  /// another process is at it.
  void catchUp(Sentences sentences);

  /// Goes on catching up beside all other work, until what is returned is closed.
  Following follow(Sentences sentences);

  Status status();

  @Override
  void close();

  /// Work in the background.
  interface Following extends AutoCloseable {
    @Override
    void close();
  }

  /// With the model that the program brings.
  ///
  /// @param folder where the vectors are kept
  static Meanings in(Path folder) {
    return new KeptMeanings(folder, SentenceModel::load);
  }

  /// With another model.
  static Meanings in(Path folder, Embedder model) {
    return new KeptMeanings(folder, () -> new SentenceModel.Model(model));
  }

  /// For those who want none.
  static Meanings off(String reason) {
    return new NoMeanings(reason);
  }
}
