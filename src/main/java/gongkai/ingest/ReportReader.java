package gongkai.ingest;

import gongkai.report.Reading;

/// Makes a report of a file's bytes, or says why there is none. Several threads may read at once.
@FunctionalInterface
public interface ReportReader extends AutoCloseable {

  /// Reads one file.
  ///
  /// @param file its name, which the reading gives back and which may tell a place
  Reading read(String file, Content content);

  /// Gives back what is held for reading.
  @Override
  default void close() {}
}
