package gongkai.snapshot;

import java.io.IOException;

/// A snapshot that cannot be made or used as asked, with the way out.
public final class SnapshotException extends IOException {
  private static final long serialVersionUID = 1L;

  SnapshotException(String message) {
    super(message);
  }
}
