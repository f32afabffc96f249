package gongkai.ingest;

import gongkai.report.Hints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The manifests beside files, and in the folders above them up to the one that was given. The
/// nearest that names a file tells of it.
final class Manifests {
  private final Map<Path, Optional<ManifestCsv>> byFolder = new LinkedHashMap<>();

  /// @param path absolute and normalised
  /// @param top the last folder to look in
  Hints of(String path, Path file, Path top) {
    for (var folder = file.getParent(); folder != null; folder = folder.getParent()) {
      var hints = in(folder).map(manifest -> manifest.hints().get(path));
      if (hints.isPresent()) {
        return hints.get();
      }
      if (folder.equals(top)) {
        break;
      }
    }
    return Hints.NONE;
  }

  private Optional<ManifestCsv> in(Path folder) {
    return byFolder.computeIfAbsent(
        folder,
        _ -> {
          var file = folder.resolve(ManifestCsv.NAME);
          return Files.isRegularFile(file) ? Optional.of(ManifestCsv.read(file)) : Optional.empty();
        });
  }

  /// What is wrong with them.
  ///
  /// @param items that were found, whether or not a manifest names them
  List<String> faults(List<Item> items) {
    var paths = new HashSet<String>();
    items.forEach(item -> paths.add(item.path()));
    var faults = new ArrayList<String>();
    for (var manifest : byFolder.values()) {
      manifest.ifPresent(
          it -> {
            faults.addAll(it.faults());
            it.hints().keySet().stream()
                .filter(path -> isMissing(path, paths))
                .map(it::missing)
                .forEach(faults::add);
          });
    }
    return faults;
  }

  /// A file that this run was not asked for is there all the same. A member is only known where its
  /// archive was opened.
  private static boolean isMissing(String path, Set<String> found) {
    int member = path.indexOf("!/");
    if (found.contains(path)) {
      return false;
    }
    if (member < 0) {
      return !Files.exists(Path.of(path));
    }
    var archive = path.substring(0, member);
    return !Files.exists(Path.of(archive))
        || found.stream().anyMatch(each -> each.startsWith(archive + "!/"));
  }
}
