package gongkai.extract;

/// Makes blocks of a file's bytes, or says why there are none. Several threads may ask at once.
public interface Extracting extends AutoCloseable {

  /// Reads the text of a file.
  ///
  /// @param name the file's name, which only breaks ties
  Extraction extract(String name, byte[] content);

  /// Gives back what is held for reading.
  @Override
  default void close() {}
}
