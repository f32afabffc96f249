package gongkai.ingest;

import gongkai.ingest.Fetched.Refused;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import gongkai.report.Reading.Rejected;
import gongkai.report.Source;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads files from the disk. Whatever is wrong with one is its outcome, and stops nothing.
public final class FileReader {
  private static final long MEGABYTE = 1 << 20;

  private final ReportReader reader;
  private final int largest;

  /// Reads files by this reader.
  ///
  /// @param largest in bytes; a larger file is not read at all
  public FileReader(ReportReader reader, int largest) {
    this.reader = reader;
    this.largest = largest;
  }

  /// Reads one file.
  ///
  /// @param name what the reading calls it
  public Reading read(String name, Path file) {
    return switch (fetch(file)) {
      case Content content -> read(name, content);
      case Refused(var outcome) -> new Rejected(new Source(name, "", "", 0), outcome);
    };
  }

  Fetched fetch(Path file) {
    try {
      if (!Files.exists(file)) {
        return refused(Status.UNREADABLE, "文件不存在");
      }
      if (Files.isDirectory(file)) {
        return refused(Status.UNREADABLE, "没有打开文件夹的权限");
      }
      return Files.isRegularFile(file) ? content(file) : refused(Status.UNREADABLE, "不是普通文件");
    } catch (AccessDeniedException e) {
      return refused(Status.UNREADABLE, "没有读取权限");
    } catch (NoSuchFileException e) {
      return refused(Status.UNREADABLE, "文件不存在");
    } catch (IOException e) {
      return refused(Status.UNREADABLE, "无法读取：" + e.getMessage());
    }
  }

  private Fetched content(Path file) throws IOException {
    long size = Files.size(file);
    if (size > largest) {
      return tooLarge(size);
    }
    try (var in = Files.newInputStream(file)) {
      // It may have grown since it was asked for its size.
      var bytes = in.readNBytes(largest + 1);
      return bytes.length > largest ? tooLarge(Files.size(file)) : new Content(bytes);
    }
  }

  private Refused tooLarge(long size) {
    return refused(
        Status.TOO_LARGE, "文件 %s，超过上限 %s".formatted(megabytes(size), megabytes(largest)));
  }

  private static String megabytes(long size) {
    return "%.1f MB".formatted((double) size / MEGABYTE);
  }

  private static Refused refused(Status status, String note) {
    return new Refused(new Outcome(status, List.of(note)));
  }

  /// A fault of the reader, too deep a recursion among them, costs only the file.
  Reading read(String name, Content content) {
    try {
      return reader.read(name, content);
    } catch (RuntimeException | StackOverflowError e) {
      return new Rejected(new Source(name, content.sha256(), "", 0), Faults.outcome(name, e));
    }
  }
}
