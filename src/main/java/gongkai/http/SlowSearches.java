package gongkai.http;

import gongkai.engine.Answer.Relation;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/// Takes down the searches that took long: a line for each, with what was asked and not by whom.
record SlowSearches(Duration limit) implements Searched.Taker {
  private static final Logger LOG = System.getLogger(SlowSearches.class.getName());

  @Override
  public void take(Searched search) {
    if (search.millis() >= limit.toMillis()) {
      LOG.log(Level.WARNING, () -> line(search));
    }
  }

  /// A text of several lines stays one.
  static String line(Searched search) {
    var total =
        (search.total().relation() == Relation.AT_LEAST ? "at least " : "")
            + search.total().value();
    return "slow search: %d ms, %s reports%s, read as %s"
        .formatted(
            search.millis(),
            total,
            search.timedOut() ? ", out of time" : "",
            search.readAs().replaceAll("\\p{Cntrl}+", " "));
  }
}
