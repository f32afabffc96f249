package gongkai.http;

import gongkai.access.Audit;
import gongkai.ingest.Uploads;
import java.io.IOException;

/// Where the server takes in what changes the index. One thing is done after the other.
public interface Desk {
  Uploads uploads();

  /// Where it is taken down who did what.
  Audit audit();

  /// An upload was accepted: it is read soon.
  void wake();

  /// Takes a report out; kept through a crash when this returns.
  ///
  /// @return whether there was such a report
  /// @throws gongkai.engine.IndexRefusedException where another process is writing
  boolean delete(String id, String by) throws IOException;
}
