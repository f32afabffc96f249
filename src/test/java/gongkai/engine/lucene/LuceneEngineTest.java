package gongkai.engine.lucene;

import gongkai.analysis.Analysis;
import gongkai.engine.EngineContract;
import gongkai.engine.SearchEngine;
import gongkai.engine.Stamp;
import gongkai.engine.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends EngineContract {
  private static final Analysis ANALYSIS = Analysis.read(Path.of("config/analysis"));

  @TempDir private Path folder;

  @Override
  protected SearchEngine start(TestClock clock) throws IOException {
    var settings = new LuceneSettings(folder, ANALYSIS, Stamp.of(Map.of()), Duration.ofSeconds(5));
    return LuceneEngine.openForWriting(settings, clock);
  }
}
