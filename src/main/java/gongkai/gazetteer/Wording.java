package gongkai.gazetteer;

import gongkai.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words of `words.tsv`, folded; what they are for stands in the file's head.
final class Wording {
  private static final String TYPE = "type";
  private static final String PEOPLE = "people";
  private static final String TOWNSHIP = "township";
  private static final String OFFICE = "office";
  private static final String BODY = "body";
  private static final String WHOLE = "whole";
  private static final String COMMON = "common";
  private static final List<String> SORTS =
      List.of(TYPE, PEOPLE, TOWNSHIP, OFFICE, BODY, WHOLE, COMMON);

  /// Within a sort the longest first, so that the first that fits is the right one.
  private final Map<String, Map<String, Level>> words = new HashMap<>();

  private Wording() {
    var longestFirst = Comparator.comparing(String::length).reversed();
    var order = longestFirst.thenComparing(Comparator.naturalOrder());
    SORTS.forEach(sort -> words.put(sort, new TreeMap<>(order)));
  }

  static Wording read(Path file) throws IOException {
    var wording = new Wording();
    for (var line : Line.read(file, 2, 3)) {
      wording.add(line);
    }
    return wording;
  }

  /// The type that ends a name, or nothing.
  String typeOf(String name) {
    return of(TYPE).keySet().stream().filter(name::endsWith).findFirst().orElse("");
  }

  /// The type that stands at a position, or nothing where it is the beginning of another word.
  String typeAt(String text, int at) {
    return wholeAt(text, at) ? "" : first(TYPE, text, at);
  }

  Level levelOfType(String type) {
    return of(TYPE).getOrDefault(type, Level.UNKNOWN);
  }

  List<String> peoples() {
    return List.copyOf(of(PEOPLE).keySet());
  }

  String townshipTypeAt(String text, int at) {
    return wholeAt(text, at) ? "" : first(TOWNSHIP, text, at);
  }

  String officeAt(String text, int at) {
    return first(OFFICE, text, at);
  }

  /// The body named before the place, or nothing.
  String bodyAt(String text, int at) {
    return first(BODY, text, at);
  }

  boolean wholeAt(String text, int at) {
    return !first(WHOLE, text, at).isEmpty();
  }

  boolean isCommon(String name) {
    return of(COMMON).containsKey(name);
  }

  private void add(Line line) {
    var sort = words.get(line.cell(0));
    if (sort == null) {
      throw line.refused("sort must be one of " + SORTS + ", got \"" + line.cell(0) + "\"");
    }
    if (sort.put(Folding.fold(line.cell(1)), level(line)) != null) {
      throw line.refused(line.cell(0) + " " + line.cell(1) + " stands there already");
    }
  }

  private static Level level(Line line) {
    var key = line.cell(2);
    if (!key.isEmpty() && !line.cell(0).equals(TYPE)) {
      throw line.refused("only a type has a level");
    }
    return Level.of(key).orElseThrow(() -> line.refused("no level is called \"" + key + "\""));
  }

  private String first(String sort, String text, int at) {
    for (var word : of(sort).keySet()) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }

  private Map<String, Level> of(String sort) {
    return words.getOrDefault(sort, Map.of());
  }
}
