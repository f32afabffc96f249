package gongkai.engine;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A disk that could not be written, with the file or folder where that came to light.
public final class DiskException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  private DiskException(Path file, IOException cause) {
    super(file.toString(), null, String.valueOf(cause.getMessage()));
    initCause(cause);
  }

  /// The failure with the name of its file, where it does not tell that by itself.
  public static IOException at(Path file, IOException failure) {
    return switch (failure) {
      case FileSystemException named -> named;
      case InterruptedIOException stopped -> stopped;
      case ClosedByInterruptException stopped -> stopped;
      default -> new DiskException(file, failure);
    };
  }
}
