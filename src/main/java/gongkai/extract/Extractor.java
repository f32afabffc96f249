package gongkai.extract;

/// Reads one format. Formats are told apart by content.
public interface Extractor {

  /// Whether these bytes look like this extractor's format.
  ///
  /// @param type what [Signature] takes them for
  boolean accepts(String type, byte[] content);

  Extraction extract(byte[] content);
}
