package gongkai.http;

import gongkai.engine.Answer;
import gongkai.engine.Answer.Total;

/// A search that was answered, for whoever counts them.
///
/// @param readAs how the query was understood
record Searched(String readAs, Total total, Answer.Relaxed relaxed, boolean timedOut, long millis) {

  /// Is told of each.
  @FunctionalInterface
  interface Taker {
    Taker NOBODY = _ -> {};

    void take(Searched search);

    default Taker and(Taker other) {
      return search -> {
        take(search);
        other.take(search);
      };
    }
  }
}
