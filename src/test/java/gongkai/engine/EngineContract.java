package gongkai.engine;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What any engine must do, part by part. Each engine has a test class that extends this one and
/// only says how to start it; where an engine cannot keep a promise, it overrides that method and
/// says why.
public abstract class EngineContract
    implements WordContract,
        ExactContract,
        GuaranteeContract,
        ClauseContract,
        FieldContract,
        SnippetContract,
        FacetContract,
        PageContract,
        AllContract,
        SimilarContract,
        KeepingContract,
        VocabularyContract,
        WhyContract {
  private final TestClock clock = new TestClock();
  private SearchEngine engine;

  /// An engine without reports that gives up a search after five seconds.
  protected abstract SearchEngine start(TestClock clock) throws IOException;

  @BeforeEach
  void startEmpty() throws IOException {
    engine = start(clock);
  }

  @AfterEach
  void stop() throws IOException {
    engine.close();
  }

  @Override
  public final SearchEngine engine() {
    return engine;
  }

  @Override
  public final TestClock clock() {
    return clock;
  }
}
