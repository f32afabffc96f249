package gongkai.cli;

import gongkai.analysis.WordListException;
import gongkai.document.FieldsException;
import gongkai.engine.IndexRefusedException;
import gongkai.form.FormException;
import gongkai.gazetteer.GazetteerException;
import gongkai.suggest.PinyinException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person is told of a failure: one line with the way out.
final class Failures {
  /// As Linux, macOS and Windows say it.
  private static final String DISK_FULL =
      "(?is).*(no space left on device|not enough space on the disk|disk quota exceeded).*";

  private static final String READ_ONLY = "(?is).*read-only file system.*";

  private Failures() {}

  static String say(Throwable failure) {
    return disk(failure).orElseGet(() -> one(failure));
  }

  /// A full disk comes to light anywhere, wrapped in anything.
  private static Optional<String> disk(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(cause -> cause instanceof IOException)
        .filter(cause -> String.valueOf(cause.getMessage()).matches(DISK_FULL))
        .findFirst()
        .map(
            cause ->
                "the disk is full: "
                    + cause.getMessage()
                    + ". Make room and run the command again; what it called done is safe");
  }

  private static String one(Throwable failure) {
    return switch (failure) {
      case SettingsException e -> message(e);
      case FormException e -> message(e);
      case FieldsException e -> message(e);
      case PinyinException e -> message(e);
      case GazetteerException e -> message(e);
      case WordListException e -> message(e);
      case IndexRefusedException e -> message(e);
      case InterruptedIOException _ -> "stopped before the end; run the command again to go on";
      case FileSystemException e -> fileSystem(e);
      case ReadOnlyFileSystemException _ ->
          "the disk can only be read; choose another folder with --index";
      case IOException e -> message(e);
      case OutOfMemoryError _ ->
          "not enough memory; give Java more, for example with GONGKAI_OPTS=-Xmx4g";
      default -> "a fault of the program: " + failure + " (--debug says where)";
    };
  }

  private static String fileSystem(FileSystemException e) {
    if (String.valueOf(e.getReason()).matches(READ_ONLY)) {
      return e.getFile()
          + " is on a disk that can only be read; choose another folder with --index";
    }
    return switch (e) {
      case AccessDeniedException _ ->
          e.getFile() + ": no permission; allow this user to use it or choose another folder";
      case NoSuchFileException _ -> e.getFile() + " is missing";
      default ->
          message(e)
              + ". See to the disk or choose another folder, and run the command again; what it"
              + " called done is safe";
    };
  }

  private static String message(Throwable failure) {
    return Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
  }
}
