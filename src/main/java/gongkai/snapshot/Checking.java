package gongkai.snapshot;

import gongkai.ingest.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/// Holds the files of a snapshot against its list.
final class Checking {
  /// Where the content of each file goes on the way.
  @FunctionalInterface
  interface Taker {
    void take(String name, Content content) throws IOException;
  }

  /// The content of one file.
  interface Content {
    /// Writes the content, counted and summed up.
    void to(OutputStream out) throws IOException;
  }

  /// What everybody can read and nobody keeps.
  static final Taker NOBODY = (_, content) -> content.to(OutputStream.nullOutputStream());

  private final Stored stored;
  private final List<String> faults = new ArrayList<>();
  private long bytes;

  Checking(Stored stored) {
    this.stored = stored;
  }

  /// What the snapshot says it holds.
  ///
  /// @throws SnapshotException where there is no list
  static Checksums list(Stored stored) throws IOException {
    if (!stored.names().contains(Checksums.FILE)) {
      throw new SnapshotException(
          "there is no "
              + Checksums.FILE
              + ": this is no snapshot, or one that was not made to its end; use another");
    }
    try (var in = stored.open(Checksums.FILE)) {
      return Checksums.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (ZipException e) {
      throw new SnapshotException(
          Checksums.FILE + " is torn (" + e.getMessage() + "); use another snapshot");
    }
  }

  /// Reads every file to its end, and names those that are not what the list says.
  Result against(Checksums list, Taker taker) throws IOException {
    for (var each : list.byName().entrySet()) {
      check(each.getKey(), each.getValue(), taker);
    }
    stored.names().stream()
        .filter(name -> !name.equals(Checksums.FILE) && !list.byName().containsKey(name))
        .sorted()
        .forEach(name -> faults.add(name + ": is not in " + Checksums.FILE));
    return new Result(list.byName().size(), bytes, faults);
  }

  private void check(String name, String hash, Taker taker) throws IOException {
    try (var in = stored.open(name)) {
      var sum = new Sha256.Sum();
      taker.take(name, out -> bytes += sum.copy(in, out));
      if (!sum.hash().equals(hash)) {
        faults.add(name + ": is torn or changed; its checksum is another");
      }
    } catch (NoSuchFileException missing) {
      faults.add(name + ": is missing");
    } catch (ZipException torn) {
      faults.add(name + ": is torn or changed: " + torn.getMessage());
    }
  }
}
