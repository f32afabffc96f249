package gongkai.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/// What cannot be made again: the originals, and the records of what was decided about them.
public record Store(Originals originals, Records records, Reviews reviews, Corrections corrections)
    implements Closeable {
  private static final String ORIGINALS = "originals";
  private static final String RECORDS = "records";
  private static final String UPLOADS = "uploads";

  /// Opens the store for writing, which only one process can at a time.
  ///
  /// @param index the folder that holds `originals` and `records`
  public static Store open(Path index, InstantSource clock) throws IOException {
    var records = Records.open(index.resolve(RECORDS), clock);
    try {
      var originals = originals(index);
      originals.removeUnfinished();
      return new Store(
          originals,
          records,
          Reviews.open(index.resolve(RECORDS)),
          Corrections.open(index.resolve(RECORDS)));
    } catch (IOException e) {
      records.close();
      throw e;
    }
  }

  /// Whether anything was ever recorded of a file.
  public static boolean isBegun(Path index) {
    return Files.exists(index.resolve(RECORDS).resolve(Records.MANIFEST));
  }

  /// What was sent to the server, and what came of it.
  public static Uploads uploads(Path index, InstantSource clock) {
    return new Uploads(index.resolve(UPLOADS), clock);
  }

  /// The folder of all that people said and did, for those who keep something of their own there.
  public static Path records(Path index) {
    return index.resolve(RECORDS);
  }

  /// The originals alone, for whoever only reads.
  public static Originals originals(Path index) {
    return new Originals(index.resolve(ORIGINALS));
  }

  /// What people said of findings, for whoever only reads.
  public static Reviews reviews(Path index) throws IOException {
    return Reviews.read(index.resolve(RECORDS));
  }

  Said said() {
    return new Said(reviews, corrections);
  }

  Batch batch(YearlyIndex index, InOrder workers) {
    return new Batch(index, records.ledger(), said(), workers);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
