package gongkai.http;

import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Match;
import java.io.IOException;
import java.util.Locale;

/// A file that comes about while it is sent. Its end says whether anything is missing, so that one
/// that was cut off is known by having none.
interface ExportFile {
  /// Whether all rows are there.
  enum End {
    COMPLETE,
    /// Its time was over.
    INCOMPLETE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Writes a match, and says how many rows it came to.
  int add(Match match) throws IOException;

  /// Writes the end.
  void end(End how, long rows, Relaxed step) throws IOException;
}
