package gongkai.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A folder on a disk that does as it is told until its n-th change, and then fails. A change is
/// whatever could fail on a real disk: to make a file or folder, to write, to force, to cut off, to
/// rename, to delete.
///
/// Forcing costs nothing here: what a test can see of a disk does not hang on it.
public final class FailingDisk {
  /// In what way it fails.
  public enum Way {
    /// That change fails, the next ones do not.
    ONCE("Input/output error"),
    /// Nothing more can be made or written from then on; to delete and to rename are possible.
    FULL("No space left on device"),
    /// Nothing at all can be changed from then on.
    DEAD("Input/output error");

    private final String reason;

    Way(String reason) {
      this.reason = reason;
    }
  }

  enum Act {
    MAKE,
    WRITE,
    FORCE,
    CUT,
    RENAME,
    DELETE;

    boolean needsRoom() {
      return this == MAKE || this == WRITE;
    }
  }

  private final FailingSystem system = new FailingSystem(this);
  private final List<String> changes = new ArrayList<>();
  private Way way = Way.ONCE;
  private int failsAt;
  private boolean failed;

  /// The folder as it looks on this disk.
  public Path at(Path real) {
    return new FailingPath(system, real.toAbsolutePath());
  }

  /// From now on the n-th change fails, counted from 1; none where it is 0.
  public synchronized void failAt(int change, Way how) {
    changes.clear();
    failsAt = change;
    way = how;
    failed = false;
  }

  /// All is well again.
  public void heal() {
    failAt(0, Way.ONCE);
  }

  public synchronized boolean hasFailed() {
    return failed;
  }

  /// What was changed since it was told when to fail, as `FORCE /folder/file`.
  public synchronized List<String> changes() {
    return List.copyOf(changes);
  }

  /// Counts a change that names its file where it fails, as a system does that is given one.
  void named(Act act, Path file) throws IOException {
    if (fails(act, file)) {
      throw new FileSystemException(file.toString(), null, way.reason);
    }
  }

  /// Counts a change of an open file, of which a system does not say the name.
  void unnamed(Act act, Path file) throws IOException {
    if (fails(act, file)) {
      throw new IOException(way.reason);
    }
  }

  synchronized boolean fails(Act act, Path file) {
    changes.add(act + " " + file);
    boolean now =
        switch (way) {
          case ONCE -> changes.size() == failsAt;
          case FULL -> failsAt > 0 && changes.size() >= failsAt && act.needsRoom();
          case DEAD -> failsAt > 0 && changes.size() >= failsAt;
        };
    failed |= now;
    return now;
  }

  IOException failure() {
    return new IOException(way.reason);
  }
}
