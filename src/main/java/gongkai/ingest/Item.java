package gongkai.ingest;

/// A file to be read, wherever its bytes are.
///
/// @param name what the reading calls it: as given, `a.zip!/b.docx` for a member of an archive
/// @param path absolute and normalised, by which the records know it
record Item(String name, String path, Bytes bytes) {

  /// Several threads may fetch different items at once. An item is fetched once.
  interface Bytes {
    Fetched fetch();
  }
}
