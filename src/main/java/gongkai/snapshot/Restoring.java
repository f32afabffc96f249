package gongkai.snapshot;

import gongkai.ingest.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Puts the files of a snapshot into an index folder. They are written and read back beside their
/// places, and get there by renaming, the records last: without them there is no index.
record Restoring(Stored stored, Checksums list) {
  private static final String UNFINISHED = "restore" + Draft.UNFINISHED;
  private static final List<String> PARTS =
      List.of(Sources.UPLOADS, Sources.ORIGINALS, Sources.RECORDS);
  private static final List<String> NOT_YET = List.of("lucene");

  Result into(Path index) throws IOException {
    var unfinished = index.resolve(UNFINISHED);
    if (Files.exists(unfinished) && !Files.exists(index.resolve(Sources.RECORDS))) {
      undo(index);
    }
    requireEmpty(index);
    try {
      var result = restored(unfinished, index);
      FolderWriter.delete(unfinished);
      return result;
    } catch (IOException e) {
      undoAfter(e, index);
      throw e;
    }
  }

  private Result restored(Path unfinished, Path index) throws IOException {
    var writer = new FolderWriter(unfinished);
    var result = new Checking(stored).against(list, writer::add);
    if (result.isWhole()) {
      writer.force();
      readBack(unfinished);
      publish(unfinished, index);
    }
    return result;
  }

  private static void undoAfter(IOException failure, Path index) {
    try {
      undo(index);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /// Takes away what a restoring that broke off has put in place: nothing was there before it. What
  /// tells that it broke off goes last.
  private static void undo(Path index) throws IOException {
    for (var part : PARTS.reversed()) {
      FolderWriter.delete(index.resolve(part));
    }
    FolderWriter.delete(index.resolve(UNFINISHED));
  }

  private static void requireEmpty(Path index) throws IOException {
    for (var part : List.of(PARTS, NOT_YET).stream().flatMap(List::stream).toList()) {
      if (Files.exists(index.resolve(part))) {
        throw new SnapshotException(
            index.resolve(part)
                + " is there already; name an empty folder with --index, or move this one away");
      }
    }
  }

  private void readBack(Path unfinished) throws IOException {
    try (var written = new StoredFolder(unfinished)) {
      var result = new Checking(written).against(list, Checking.NOBODY);
      if (!result.isWhole()) {
        throw new SnapshotException(
            "the disk gives back other bytes than were written: "
                + String.join("; ", result.faults())
                + ". Use another disk");
      }
    }
  }

  private static void publish(Path unfinished, Path index) throws IOException {
    for (var part : PARTS) {
      var from = unfinished.resolve(part);
      if (Files.isDirectory(from)) {
        Files.move(from, index.resolve(part), StandardCopyOption.ATOMIC_MOVE);
        Durable.forceFolder(index);
      }
    }
  }
}
