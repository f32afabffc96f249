package gongkai.gazetteer;

import gongkai.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of `words.tsv`, folded; what they are for stands in the file's head.
final class Wording {
  private static final String TYPE = "type";
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed();

  private final Map<String, Level> levels = new HashMap<>();
  private final List<String> types = new ArrayList<>();
  private final List<String> peoples = new ArrayList<>();
  private final List<String> townships = new ArrayList<>();
  private final List<String> offices = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final List<String> wholes = new ArrayList<>();
  private final List<String> joined = new ArrayList<>();
  private final List<String> commons = new ArrayList<>();

  private Wording() {}

  static Wording read(Path file) throws IOException {
    var wording = new Wording();
    for (var line : Line.read(file, 2, 3)) {
      wording.add(line);
    }
    wording.all().forEach(words -> words.sort(LONGEST_FIRST));
    return wording;
  }

  /// The type that ends a name, or nothing.
  String typeOf(String name) {
    for (var type : types) {
      if (name.endsWith(type)) {
        return type;
      }
    }
    return "";
  }

  /// The type that stands at a position, or nothing where it is the beginning of another word.
  String typeAt(String text, int at) {
    return wholeAt(text, at) ? "" : first(types, text, at);
  }

  /// Whether a type stands anywhere behind the first character, as in the name of a place that is
  /// not known.
  boolean holdsType(String text) {
    int at = 0;
    while (at < text.length()) {
      int whole = first(wholes, text, at).length();
      if (whole == 0 && at > 0 && !first(types, text, at).isEmpty()) {
        return true;
      }
      at += Math.max(1, whole);
    }
    return false;
  }

  Level levelOfType(String type) {
    return levels.getOrDefault(type, Level.UNKNOWN);
  }

  /// What is left of a name's stem of at least `shortest` characters without the peoples it ends
  /// in.
  String withoutPeoples(String stem, int shortest) {
    for (var people : peoples) {
      int length = stem.length() - people.length();
      if (length >= shortest && stem.endsWith(people)) {
        return withoutPeoples(stem.substring(0, length), shortest);
      }
    }
    return stem;
  }

  String townshipTypeAt(String text, int at) {
    return wholeAt(text, at) ? "" : first(townships, text, at);
  }

  String officeAt(String text, int at) {
    return first(offices, text, at);
  }

  /// The body named before the place, or nothing.
  String bodyAt(String text, int at) {
    return first(bodies, text, at);
  }

  boolean wholeAt(String text, int at) {
    return !first(wholes, text, at).isEmpty();
  }

  /// Whether what follows makes a short name the beginning of another one.
  boolean joinsAt(String text, int at) {
    return !first(joined, text, at).isEmpty()
        || !typeAt(text, at).isEmpty()
        || !townshipTypeAt(text, at).isEmpty();
  }

  boolean isCommon(String name) {
    return commons.contains(name);
  }

  private void add(Line line) {
    var words = list(line);
    var word = Folding.fold(line.cell(1));
    if (words.contains(word)) {
      throw line.refused(line.cell(0) + " " + line.cell(1) + " stands there already");
    }
    words.add(word);
    if (!line.cell(2).isEmpty()) {
      levels.put(word, level(line));
    }
  }

  private List<String> list(Line line) {
    return switch (line.cell(0)) {
      case TYPE -> types;
      case "people" -> peoples;
      case "township" -> townships;
      case "office" -> offices;
      case "body" -> bodies;
      case "whole" -> wholes;
      case "joined" -> joined;
      case "common" -> commons;
      default -> throw line.refused("no sort of words is called \"" + line.cell(0) + "\"");
    };
  }

  private static Level level(Line line) {
    if (!line.cell(0).equals(TYPE)) {
      throw line.refused("only a type has a level");
    }
    return Level.of(line.cell(2))
        .orElseThrow(() -> line.refused("no level is called \"" + line.cell(2) + "\""));
  }

  private List<List<String>> all() {
    return List.of(types, peoples, townships, offices, bodies, wholes, joined, commons);
  }

  private static String first(List<String> words, String text, int at) {
    for (var word : words) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }
}
