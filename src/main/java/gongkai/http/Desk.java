package gongkai.http;

import gongkai.ingest.Upload;
import gongkai.ingest.Uploads;
import java.io.IOException;
import java.util.function.Consumer;

/// Where the server takes in what changes the index. One thing is done after the other.
public interface Desk {
  Uploads uploads();

  /// Tells from now on of each upload that was read to its end, or failed.
  default void tell(Consumer<Upload> listener) {}

  /// An upload was accepted: it is read soon.
  void wake();

  /// Takes a report out; kept through a crash when this returns.
  ///
  /// @return whether there was such a report
  /// @throws gongkai.engine.IndexRefusedException where another process is writing
  boolean delete(String id, String by) throws IOException;
}
