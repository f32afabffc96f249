package gongkai.ingest;

import gongkai.report.Hints;

/// A file to be read, wherever its bytes are.
///
/// @param name what the reading calls it: as given, `a.zip!/b.docx` for a member of an archive
/// @param path absolute and normalised, by which the records know it
/// @param hints what a manifest tells of it
record Item(String name, String path, Hints hints, Bytes bytes) {

  /// A file of which no manifest has been asked.
  Item(String name, String path, Bytes bytes) {
    this(name, path, Hints.NONE, bytes);
  }

  /// The same by another name.
  Item known(String other) {
    return new Item(other, other, hints, bytes);
  }

  Item told(Hints told) {
    return new Item(name, path, told, bytes);
  }

  /// Several threads may fetch different items at once. An item is fetched once.
  interface Bytes {
    Fetched fetch();
  }
}
