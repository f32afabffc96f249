package gongkai.http;

import gongkai.engine.ReportSearch;
import gongkai.suggest.Suggester;
import java.io.IOException;
import java.util.UUID;

/// Names what answers depend on beside what was asked: this run of the program, with its
/// configuration; what the index holds; how far it knows meanings; and which names are known that
/// may have been meant.
final class AnswerState {
  private final String run = UUID.randomUUID().toString();
  private final ReportSearch index;
  private final Suggester suggester;

  AnswerState(ReportSearch index, Suggester suggester) {
    this.index = index;
    this.suggester = suggester;
  }

  /// A route that reads the index and nothing else that changes.
  Route of(Route route) {
    return route.changingWith(this::name);
  }

  /// A route whose answers stay as they are until the program is started again.
  Route ofProgram(Route route) {
    return route.changingWith(() -> run);
  }

  private String name() throws IOException {
    return String.join(" ", run, index.state(), index.meaning().toString(), suggester.state());
  }
}
