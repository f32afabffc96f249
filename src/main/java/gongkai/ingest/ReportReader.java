package gongkai.ingest;

import gongkai.report.Hints;
import gongkai.report.Reading;

/// Makes a report of a file's bytes, or says why there is none. Several threads may read at once.
@FunctionalInterface
public interface ReportReader extends AutoCloseable {

  /// Reads one file.
  ///
  /// @param file its name, which the reading gives back and which may tell a place
  /// @param hints what the file itself may not tell
  Reading read(String file, Content content, Hints hints);

  /// Reads a file of which nobody tells anything.
  default Reading read(String file, Content content) {
    return read(file, content, Hints.NONE);
  }

  /// Gives back what is held for reading.
  @Override
  default void close() {}
}
