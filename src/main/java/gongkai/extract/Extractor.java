package gongkai.extract;

/// Reads one format. Formats are told apart by content; `name` only breaks ties.
public interface Extractor {

  /// Whether these bytes look like this extractor's format.
  boolean accepts(byte[] content, String name);

  Extraction extract(byte[] content);
}
