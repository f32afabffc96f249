package gongkai.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// An index of reports, for whoever only reads it.
public interface ReportSearch extends Closeable {

  Answer search(Request request) throws IOException;

  /// The source of a report, as it was added.
  Optional<String> report(String id) throws IOException;

  /// How many reports a search sees.
  long size() throws IOException;

  /// Names what a search sees: the same name until something else is committed.
  String state() throws IOException;

  /// What there is to ask for. It takes seconds where there are many reports.
  Vocabulary vocabulary() throws IOException;
}
