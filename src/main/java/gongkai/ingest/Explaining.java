package gongkai.ingest;

import gongkai.report.Explained;
import gongkai.report.Explanation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads files one after another for a person who wants to know how each figure was read.
public final class Explaining implements AutoCloseable {
  private final Pipeline pipeline;
  private final int largest;

  /// Explains what this pipeline reads.
  ///
  /// @param largest in bytes; a larger file is not read at all
  public Explaining(Pipeline pipeline, int largest) {
    this.pipeline = pipeline;
    this.largest = largest;
  }

  public void explainAll(List<FileWalk.Found> found, Consumer<Explained> taker) throws IOException {
    var figures = new ArrayList<Explanation>();
    ReportReader reader =
        (file, content, hints) -> {
          var explained = pipeline.explain(file, content, hints);
          figures.addAll(explained.figures());
          return explained.reading();
        };
    try (var files = new FileReader(reader, largest)) {
      for (var each : files.items(found).all()) {
        figures.clear();
        taker.accept(new Explained(files.read(each), figures));
      }
    }
  }

  /// Ends what was begun for reading.
  @Override
  public void close() {
    pipeline.close();
  }
}
