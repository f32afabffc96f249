package gongkai.engine.lucene;

import java.io.IOException;

/// How many points a part of a query gives the passages of a segment at most.
///
/// It is asked for passages in their order only, as Lucene's own lists go forward only.
interface Ceiling {
  /// What a passage is given that does not match.
  float NOTHING = -1;

  /// Passages next to each other.
  ///
  /// @param to the first that is no longer one of them
  record Window(int from, int to) {}

  /// What any passage of the window gets at most. It is asked before each passage of it is.
  float most(Window window) throws IOException;

  /// Raises the points of each passage of the window to what this part gives it at most. Where that
  /// is less than what is wanted at least, it may be left out.
  void raise(Window window, float least, Points points) throws IOException;

  /// What this part gives one passage of the window at most; nothing where that is less than what
  /// is wanted at least.
  float of(int passage, float least) throws IOException;

  /// How many passages are gone through.
  long cost();
}
