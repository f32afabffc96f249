package gongkai.ingest;

import gongkai.report.Explained;
import gongkai.report.Explanation;
import gongkai.report.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads files one after another for a person who wants to know how each figure was read.
public final class Explaining {
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
    var files =
        new FileReader(
            (file, content) -> {
              var explained = pipeline.explain(file, content);
              figures.addAll(explained.figures());
              return explained.reading();
            },
            largest);
    for (var each : found) {
      figures.clear();
      Reading reading = files.read(each.name(), each.path());
      taker.accept(new Explained(reading, figures));
    }
  }
}
