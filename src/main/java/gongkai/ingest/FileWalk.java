package gongkai.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/// The files that paths name: a file is itself, a folder the files in it and below.
///
/// Within a folder the order is that of names, whatever the disk's is. What is hidden is passed by,
/// unless it was named itself, and so is what tells of other files. A folder that cannot be opened
/// stands in the list for its files.
public final class FileWalk {

  /// A file of the walk.
  ///
  /// @param name as given, or as the folder was given
  /// @param top the folder that was given, or that of the file that was
  public record Found(String name, Path path, Path top) {}

  private FileWalk() {}

  public static List<Found> of(List<Path> paths) throws IOException {
    var found = new ArrayList<Found>();
    for (var path : paths) {
      if (Files.isDirectory(path)) {
        found.addAll(in(path));
      } else {
        found.add(found(path, path.toAbsolutePath().normalize().resolveSibling("")));
      }
    }
    return found;
  }

  private static List<Found> in(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new Visitor(folder, files));
    return files.stream()
        .sorted(Comparator.comparing(file -> slashed(folder.relativize(file))))
        .map(file -> found(file, folder))
        .toList();
  }

  private static Found found(Path path, Path top) {
    return new Found(path.toString(), path, top.toAbsolutePath().normalize());
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    Visitor(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isHidden(file) && !file.endsWith(ManifestCsv.NAME)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /// A link that leads back up names nothing that is not seen anyway.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      if (!(reason instanceof FileSystemLoopException)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) throws IOException {
      return !path.equals(root)
          && (slashed(path.getFileName()).startsWith(".") || Files.isHidden(path));
    }
  }
}
