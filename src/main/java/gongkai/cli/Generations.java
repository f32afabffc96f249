package gongkai.cli;

import gongkai.engine.IndexRefusedException;
import gongkai.ingest.Durable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder `lucene`: an index is made again beside the one in use and takes its place by one
/// rename, so that a server goes on with the old one until the new one is whole.
///
/// Each index has a folder named by a number; the file `current` holds the number of the one in
/// use.
final class Generations {
  private static final Logger LOG = System.getLogger(Generations.class.getName());
  private static final String CURRENT = "current";
  private static final String FIRST = "1";

  private final Path folder;

  /// @param index the folder that holds `lucene`
  Generations(Path index) {
    this.folder = index.resolve("lucene");
  }

  /// The index in use, if one was ever made.
  Optional<Path> current() throws IOException {
    var pointer = folder.resolve(CURRENT);
    if (!Files.exists(pointer)) {
      return Optional.empty();
    }
    var name = Files.readString(pointer).strip();
    if (!isNumber(name)) {
      throw new IndexRefusedException(pointer + " is damaged. Run `gongkai rebuild`.");
    }
    return Optional.of(folder.resolve(name));
  }

  /// The folder for the first index.
  Path first() {
    return folder.resolve(FIRST);
  }

  /// A folder that was never in use.
  Path next() throws IOException {
    int last = all().stream().mapToInt(Generations::number).max().orElse(0);
    return folder.resolve(Integer.toString(last + 1));
  }

  /// From now on this index is the one in use.
  void use(Path generation) throws IOException {
    Durable.write(
        folder.resolve(CURRENT), (name(generation) + "\n").getBytes(StandardCharsets.UTF_8));
    Durable.forceFolder(folder);
  }

  /// Deletes what is not in use. What cannot be deleted yet, because it is open, is left for later.
  void deleteOthers() throws IOException {
    var current = current();
    for (var each : all()) {
      if (!current.equals(Optional.of(each))) {
        delete(each);
      }
    }
  }

  private List<Path> all() throws IOException {
    var all = new ArrayList<Path>();
    if (Files.isDirectory(folder)) {
      try (var entries = Files.newDirectoryStream(folder)) {
        entries.forEach(all::add);
      }
    }
    all.removeIf(each -> !isNumber(name(each)));
    return all;
  }

  private static void delete(Path generation) throws IOException {
    try (Stream<Path> files = Files.walk(generation)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (FileSystemException open) {
      LOG.log(Level.DEBUG, "left for later: " + generation, open);
    }
  }

  /// The number that names an index; 0 where none does.
  static int number(Path generation) {
    return isNumber(name(generation)) ? Integer.parseInt(name(generation)) : 0;
  }

  private static String name(Path generation) {
    return String.valueOf(generation.getFileName());
  }

  private static boolean isNumber(String name) {
    return name.matches("[1-9]\\d{0,8}");
  }
}
