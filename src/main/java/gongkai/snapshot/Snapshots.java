package gongkai.snapshot;

import gongkai.ingest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes, checks and restores snapshots. The index itself is in none: it is made again from them.
public final class Snapshots {
  private Snapshots() {}

  /// Takes a snapshot, also while others read and write the index, and reads back what it wrote
  /// before it gives it its name.
  ///
  /// @param target where a zip or a folder will stand, and nothing does yet
  /// @return with an original that is no longer what it was as a fault; it is in the snapshot all
  ///   the same
  /// @throws SnapshotException where there is nothing to take or the target cannot be one
  public static Result take(Path index, Path target) throws IOException {
    requirePossible(index, target);
    try (var draft = Draft.at(target)) {
      var sums = new TreeMap<String, String>();
      new Sources(index).each((name, content) -> draft.add(name, summed(name, content, sums)));
      var list = new Checksums(sums);
      draft.add(Checksums.FILE, out -> out.write(list.text().getBytes(StandardCharsets.UTF_8)));
      var result = readBack(draft, list);
      draft.publish();
      return new Result(result.files(), result.bytes(), changed(sums));
    }
  }

  private static void requirePossible(Path index, Path target) throws IOException {
    if (!Files.isDirectory(index.resolve(Sources.RECORDS))) {
      throw new SnapshotException(index + " holds no records; there is nothing to keep");
    }
    if (Files.exists(target)) {
      throw new SnapshotException(target + " is there already; choose another name");
    }
    if (target.toAbsolutePath().normalize().startsWith(index.toAbsolutePath().normalize())) {
      throw new SnapshotException(
          target + " is inside the index, and would be lost with it; choose another folder");
    }
  }

  private static Checking.Content summed(
      String name, Sources.Opened content, Map<String, String> sums) {
    return out -> {
      var sum = new Sha256.Sum();
      sum.copy(content.in(), out);
      sums.put(name, sum.hash());
    };
  }

  private static Result readBack(Draft draft, Checksums list) throws IOException {
    try (var written = draft.written()) {
      var result = new Checking(written).against(Checking.list(written), Checking.NOBODY);
      if (!result.isWhole() || !Checking.list(written).equals(list)) {
        throw new SnapshotException(
            "the disk gives back other bytes than were written: "
                + String.join("; ", result.faults())
                + ". Use another disk");
      }
      return result;
    }
  }

  /// An original has its hash for a name.
  private static List<String> changed(Map<String, String> sums) {
    var changed = new ArrayList<String>();
    sums.forEach(
        (name, hash) -> {
          if (name.startsWith(Sources.ORIGINALS + "/") && !name.endsWith("/" + hash)) {
            changed.add(
                name + ": has changed since it was kept; put it back from an older snapshot");
          }
        });
    return changed;
  }

  /// Reads a snapshot through and names what is torn, changed, missing or too much in it.
  ///
  /// @throws SnapshotException where it is none
  public static Result verify(Path snapshot) throws IOException {
    try (var stored = Stored.at(snapshot)) {
      return new Checking(stored).against(Checking.list(stored), Checking.NOBODY);
    }
  }

  /// Puts a snapshot into an index folder that holds nothing yet. Where anything is wrong with the
  /// snapshot, nothing is restored and the result says what.
  ///
  /// @throws SnapshotException where it is none, or the folder is not empty
  public static Result restore(Path snapshot, Path index) throws IOException {
    try (var stored = Stored.at(snapshot)) {
      return new Restoring(stored, Checking.list(stored)).into(index);
    }
  }
}
