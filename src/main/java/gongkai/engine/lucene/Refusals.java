package gongkai.engine.lucene;

import gongkai.engine.DiskException;
import gongkai.engine.IndexRefusedException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/// Says in one line why an index cannot be used, and what to do.
record Refusals(Path folder) {

  IndexRefusedException none() {
    return new IndexRefusedException(folder + " holds no index. Run `gongkai index PATH`.");
  }

  IndexRefusedException otherStamp(String differences) {
    return new IndexRefusedException(
        folder
            + " was indexed in another way, so its answers would be wrong: "
            + differences
            + ". Run `gongkai rebuild`.");
  }

  IndexRefusedException notWritable(IOException cause) {
    return new IndexRefusedException(
        folder + " cannot be written. Allow this user to write there or choose another folder.",
        cause);
  }

  /// Other failures, a full disk for one, are not the index's fault, and only name their place.
  IOException explained(IOException e) {
    return switch (e) {
      case LockObtainFailedException _ ->
          new IndexRefusedException(
              folder + " is being written by another process. Stop that one or wait for its end.",
              e);
      case AccessDeniedException _ -> notWritable(e);
      case IndexFormatTooOldException _, IndexFormatTooNewException _ ->
          new IndexRefusedException(
              folder + " was written by another version. Run `gongkai rebuild`.", e);
      case NoSuchFileException lock when lock.getSuppressed().length > 0 -> whyNotMade(lock);
      case CorruptIndexException _,
          EOFException _,
          FileNotFoundException _,
          NoSuchFileException _ ->
          new IndexRefusedException(folder + " is damaged. Run `gongkai rebuild`.", e);
      case IndexRefusedException refused -> refused;
      default -> DiskException.at(folder, e);
    };
  }

  /// The lock of an index is missing because it could not be made a moment before.
  private IOException whyNotMade(NoSuchFileException lock) {
    return lock.getSuppressed()[0] instanceof IOException why ? explained(why) : lock;
  }
}
