package gongkai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The texts that lie beside these classes.
final class Resource {
  private Resource() {}

  /// The lines under each heading, a heading being a line that begins with this mark.
  static Map<String, List<String>> parts(String name, char mark) {
    var parts = new LinkedHashMap<String, List<String>>();
    List<String> part = new ArrayList<>();
    for (var line : text(name).split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) == mark) {
        part = new ArrayList<>();
        parts.put(line.replaceAll("[\\[\\]# ]", ""), part);
      } else if (!line.isBlank()) {
        part.add(line);
      }
    }
    return parts;
  }

  private static String text(String name) {
    try (var in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
