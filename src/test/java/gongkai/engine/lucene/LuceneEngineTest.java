package gongkai.engine.lucene;

import gongkai.analysis.Analysis;
import gongkai.engine.EngineContract;
import gongkai.engine.SearchEngine;
import gongkai.engine.Stamp;
import gongkai.engine.TestClock;
import gongkai.meaning.Concepts;
import gongkai.meaning.Meanings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends EngineContract {
  private static final Analysis ANALYSIS = Analysis.read(Path.of("config/analysis"));

  @TempDir private Path folder;
  private Meanings meanings = Meanings.off("not yet started");

  @Override
  protected SearchEngine start(TestClock clock) throws IOException {
    meanings = Meanings.in(folder.resolve("meaning"), new Concepts());
    var settings =
        new LuceneSettings(
            folder.resolve("lucene"),
            ANALYSIS,
            Stamp.of(Map.of()),
            Duration.ofSeconds(5),
            meanings);
    return LuceneEngine.openForWriting(settings, clock);
  }

  @Override
  public void learn() {
    meanings.catchUp(engine().sentences());
  }

  @AfterEach
  void closeMeanings() {
    meanings.close();
  }
}
