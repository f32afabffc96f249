package gongkai.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A folder that is looked at again and again. A file is due when it was the same at two looks, so
/// that one that is still being copied waits, and has not been taken as it is. Whoever looks
/// decides how far apart looks are. Not for use by several threads.
public final class WatchedFolder {
  private final Path folder;
  private Map<Path, Seen> before = Map.of();
  private final Map<Path, Seen> taken = new HashMap<>();

  private record Seen(long size, FileTime changed) {}

  /// What a look shows.
  ///
  /// @param due files to be taken, none of them as it was taken before
  /// @param removed files that were taken and are there no longer, told once
  public record Look(List<FileWalk.Found> due, List<Path> removed) {
    public Look {
      due = List.copyOf(due);
      removed = List.copyOf(removed);
    }
  }

  public WatchedFolder(Path folder) {
    this.folder = folder;
  }

  /// Looks once. A folder that is not there, as a share that is not connected, has lost no file.
  ///
  /// @throws IOException where the folder cannot be read
  public Look look() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder that can be read; connect or make it");
    }
    var files = FileWalk.of(List.of(folder));
    var now = seen(files);
    var changedManifests = changedManifests(now);
    var due = new ArrayList<FileWalk.Found>();
    for (var file : files) {
      if (changedManifests.stream().anyMatch(it -> tellsOf(it, file.path()))) {
        taken.remove(file.path());
      }
      if (isStable(file.path(), now) && !now.get(file.path()).equals(taken.get(file.path()))) {
        due.add(file);
      }
    }
    var removed = taken.keySet().stream().filter(file -> !now.containsKey(file)).sorted().toList();
    removed.forEach(taken::remove);
    before = now;
    return new Look(due, removed.stream().filter(file -> !isManifest(file)).toList());
  }

  /// The files of the last look that were due need not be taken again as they are.
  public void took(Look look) {
    look.due().forEach(file -> taken.put(file.path(), before.get(file.path())));
  }

  private boolean isStable(Path file, Map<Path, Seen> now) {
    return now.containsKey(file) && now.get(file).equals(before.get(file));
  }

  /// A manifest that came, changed or went tells otherwise of all files below it.
  private List<Path> changedManifests(Map<Path, Seen> now) {
    var changed = new ArrayList<Path>();
    for (var file : now.keySet()) {
      if (isManifest(file)
          && isStable(file, now)
          && !now.get(file).equals(taken.put(file, now.get(file)))) {
        changed.add(file);
      }
    }
    taken.keySet().stream()
        .filter(file -> isManifest(file) && !now.containsKey(file))
        .forEach(changed::add);
    return changed;
  }

  private static boolean tellsOf(Path manifest, Path file) {
    return file.startsWith(manifest.resolveSibling(""));
  }

  private static boolean isManifest(Path file) {
    return file.endsWith(ManifestCsv.NAME);
  }

  private Map<Path, Seen> seen(List<FileWalk.Found> files) {
    var seen = new HashMap<Path, Seen>();
    for (var file : files) {
      add(file.path(), seen);
      for (var above = file.path().getParent();
          above != null && above.startsWith(folder);
          above = above.getParent()) {
        var manifest = above.resolve(ManifestCsv.NAME);
        if (!seen.containsKey(manifest)) {
          add(manifest, seen);
        }
      }
    }
    return seen;
  }

  /// What is gone or cannot be asked is not there at this look.
  private static void add(Path file, Map<Path, Seen> seen) {
    try {
      var about = Files.readAttributes(file, BasicFileAttributes.class);
      seen.put(file, new Seen(about.size(), about.lastModifiedTime()));
    } catch (IOException gone) {
      seen.remove(file);
    }
  }
}
