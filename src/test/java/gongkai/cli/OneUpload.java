package gongkai.cli;

import gongkai.ingest.Upload;
import gongkai.ingest.Uploads;
import java.io.IOException;
import java.util.Optional;

/// A single upload, read as a server reads the first that waits.
final class OneUpload implements Indexing.Waiting {
  private Optional<Upload> waiting;
  private Optional<Upload> done = Optional.empty();

  private OneUpload(Upload upload) {
    this.waiting = Optional.of(upload);
  }

  /// Reads it.
  static Upload read(Indexing indexing, Upload upload, Uploads uploads) throws IOException {
    var one = new OneUpload(upload);
    indexing.take(one, uploads);
    return one.done.orElseThrow();
  }

  @Override
  public Optional<Upload> next() {
    var next = waiting;
    waiting = Optional.empty();
    return next;
  }

  @Override
  public void read(Upload upload) {
    done = Optional.of(upload);
  }
}
