package gongkai.engine;

import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Answer.Snippet;
import java.io.IOException;
import java.util.List;

/// A report that a request finds, for whoever wants all of it and not a page.
///
/// @param source the report as it was added
/// @param passages on account of which it was found, in their order, each whole and in one piece;
///   none where they were not asked for
public record Match(String source, List<Snippet> passages) {
  public Match {
    passages = List.copyOf(passages);
  }

  /// How much of each report is wanted.
  public enum Depth {
    REPORT,
    PASSAGES
  }

  /// Is given one match after the other.
  public interface Taker {
    /// Called once, before the first match.
    ///
    /// @param step how far the query had to be loosened
    default void begin(Relaxed step) throws IOException {}

    void take(Match match) throws IOException;
  }
}
