package gongkai.ingest;

import gongkai.ingest.Fetched.Refused;
import gongkai.report.Hints;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads files from the disk. Whatever is wrong with one is its outcome, and stops nothing.
public final class FileReader implements AutoCloseable {
  private static final long MEGABYTE = 1 << 20;

  /// Some virtual machines need a few bytes of an array for themselves.
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private final ReportReader reader;
  private final int largest;

  /// Reads files by this reader.
  ///
  /// @param largest in bytes; a larger file is not read at all
  public FileReader(ReportReader reader, int largest) {
    this.reader = reader;
    this.largest = largest;
  }

  /// The files, and in place of an archive the files in it.
  Items items(List<FileWalk.Found> found) {
    var manifests = new Manifests();
    var items = new ArrayList<Item>();
    for (var each : found) {
      var file = each.path().toAbsolutePath().normalize();
      for (var item : Archive.items(each, largest).orElseGet(() -> List.of(item(each)))) {
        items.add(item.told(manifests.of(item.path(), file, each.top())));
      }
    }
    return new Items(items, manifests.faults(items));
  }

  private Item item(FileWalk.Found found) {
    var path = found.path().toAbsolutePath().normalize();
    return new Item(found.name(), path.toString(), () -> fetch(found.path(), largest));
  }

  Reading read(Item item) {
    return switch (item.bytes().fetch()) {
      case Content content -> read(item.name(), content, item.hints());
      case Refused(var outcome) ->
          new Rejected(new Source(item.name(), "", "", 0).told(item.hints()), outcome);
    };
  }

  /// Reads many files side by side, and hands on what came of them in the order of the files.
  ///
  /// @return what is wrong with the manifests beside them, each with the way out
  public List<String> readAll(List<FileWalk.Found> found, int threads, Consumer<Reading> taker)
      throws IOException {
    var items = items(found);
    try (var workers = new InOrder(threads)) {
      workers.each(items.all(), this::read, taker::accept);
    }
    return items.faults();
  }

  /// Ends what was begun for reading.
  @Override
  public void close() {
    reader.close();
  }

  /// An original, of which the size was no hindrance when it came.
  Fetched fetchOriginal(Path file) {
    return fetch(file, LARGEST_ARRAY);
  }

  private static Fetched fetch(Path file, int largest) {
    try {
      if (!Files.exists(file)) {
        return refused(Status.UNREADABLE, "文件不存在");
      }
      if (Files.isDirectory(file)) {
        return refused(Status.UNREADABLE, "没有打开文件夹的权限");
      }
      return Files.isRegularFile(file)
          ? content(file, largest)
          : refused(Status.UNREADABLE, "不是普通文件");
    } catch (AccessDeniedException e) {
      return refused(Status.UNREADABLE, "没有读取权限");
    } catch (NoSuchFileException e) {
      return refused(Status.UNREADABLE, "文件不存在");
    } catch (IOException e) {
      return refused(Status.UNREADABLE, "无法读取：" + e.getMessage());
    }
  }

  private static Fetched content(Path file, int largest) throws IOException {
    long size = Files.size(file);
    if (size > largest) {
      return tooLarge(size, largest);
    }
    try (var in = Files.newInputStream(file)) {
      // It may have grown since it was asked for its size.
      var bytes = in.readNBytes(largest + 1);
      return bytes.length > largest ? tooLarge(Files.size(file), largest) : new Content(bytes);
    }
  }

  static Refused tooLarge(long size, int largest) {
    return refused(
        Status.TOO_LARGE, "文件 %s，超过上限 %s".formatted(megabytes(size), megabytes(largest)));
  }

  private static String megabytes(long size) {
    return "%.1f MB".formatted((double) size / MEGABYTE);
  }

  static Refused refused(Status status, String note) {
    return new Refused(new Outcome(status, List.of(note)));
  }

  /// A fault of the reader, too deep a recursion among them, costs only the file.
  Reading read(String name, Content content, Hints hints) {
    try {
      return reader.read(name, content, hints);
    } catch (RuntimeException | StackOverflowError e) {
      var source = new Source(name, content.sha256(), "", 0).told(hints);
      return new Rejected(source, Faults.outcome(name, e));
    }
  }
}
