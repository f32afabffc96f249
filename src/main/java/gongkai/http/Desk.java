package gongkai.http;

import gongkai.access.Audit;
import gongkai.ingest.Correcting;
import gongkai.ingest.Reviewing;
import gongkai.ingest.Upload;
import gongkai.ingest.Uploads;
import gongkai.report.Correction;
import gongkai.report.Review;
import java.io.IOException;
import java.util.function.Consumer;

/// Where the server takes in what changes the index. One thing is done after the other.
public interface Desk {
  Uploads uploads();

  /// Where it is taken down who did what.
  Audit audit();

  /// Tells from now on of each upload that was read to its end, or failed.
  default void tell(Consumer<Upload> listener) {}

  /// An upload was accepted: it is read soon.
  void wake();

  /// Where the index is made again.
  Rebuilds rebuilds();

  /// Takes a report out; kept through a crash when this returns.
  ///
  /// @return whether there was such a report
  /// @throws gongkai.engine.IndexRefusedException where another process is writing
  boolean delete(String id, String by) throws IOException;

  /// Takes down what a person says of a finding, as [#delete] does.
  ///
  /// @param place the code that tells the finding from others of its rule, or empty for all of them
  Reviewing.Result review(String id, String rule, String place, Review review) throws IOException;

  /// Takes down what a person puts in place of what was read, as [#delete] does.
  Correcting.Result correct(String id, Correction correction) throws IOException;
}
