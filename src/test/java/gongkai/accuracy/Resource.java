package gongkai.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The labels and phrases that lie beside these classes, in parts under lines `# name`.
final class Resource {
  private Resource() {}

  static Map<String, List<String>> parts(String name) {
    var parts = new LinkedHashMap<String, List<String>>();
    List<String> part = new ArrayList<>();
    for (var line : text(name).lines().toList()) {
      if (line.startsWith("# ")) {
        part = new ArrayList<>();
        parts.put(line.substring(2), part);
      } else if (!line.isBlank()) {
        part.add(line);
      }
    }
    return Collections.unmodifiableMap(parts);
  }

  static String text(String name) {
    try (var in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
