package gongkai.http;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files of the pages: those that stood in the folder at the start and nothing else, so that no
/// address can lead out of it.
final class Assets {
  private static final String FOLDER = "/web";

  private final Map<String, Asset> byPath;

  Assets(Map<String, Asset> byPath) {
    this.byPath = byPath;
  }

  /// Reads the pages that the program brings along, from its jar or its classes.
  static Assets ofProgram() throws IOException {
    var folder = Assets.class.getResource(FOLDER);
    return folder == null ? new Assets(Map.of()) : read(folder);
  }

  private static Assets read(URL folder) throws IOException {
    var address = address(folder);
    if (!address.getScheme().equals("jar")) {
      return in(Path.of(address));
    }
    try (var jar = FileSystems.newFileSystem(address, Map.of())) {
      return in(jar.getPath(FOLDER));
    }
  }

  private static URI address(URL folder) {
    try {
      return folder.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class loader's address is no address: " + folder, e);
    }
  }

  static Assets in(Path folder) throws IOException {
    var byPath = new TreeMap<String, Asset>();
    try (var files = Files.walk(folder)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        var path = "/" + folder.relativize(file).toString().replace('\\', '/');
        var bytes = Files.readAllBytes(file);
        byPath.put(path, Asset.of(path.substring(1), Box.holds(path) ? Box.light(bytes) : bytes));
      }
    }
    return new Assets(byPath);
  }

  /// The file at a decoded path; a page may be named without `.html`.
  Optional<Asset> find(String path) {
    var page = path.equals("/") ? "/index.html" : path + ".html";
    return Optional.ofNullable(byPath.getOrDefault(path, byPath.get(page)));
  }
}
