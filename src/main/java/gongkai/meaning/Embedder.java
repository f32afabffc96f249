package gongkai.meaning;

/// Turns text into vectors of length one, whose product is the nearer to one the nearer two texts
/// are in meaning. Several threads may ask at once.
public interface Embedder extends AutoCloseable {
  int DIMENSIONS = 512;

  float[] vector(String text);

  @Override
  void close();
}
