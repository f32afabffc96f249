package gongkai.http;

import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Match;
import java.io.IOException;

/// A file that comes about while it is sent. Its end says that nothing is missing, so that one that
/// was cut off is known by having none.
interface ExportFile {
  /// Writes a match, and says how many rows it came to.
  int add(Match match) throws IOException;

  void complete(long rows, Relaxed step) throws IOException;
}
