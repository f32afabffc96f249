package gongkai.gazetteer;

import gongkai.report.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the files of places: every name a code has or had, and what stands above it.
final class PlaceFiles {
  private static final String NO_STEP = "00";

  private final Map<String, List<PlaceEntry>> entries = new TreeMap<>();

  private PlaceFiles() {}

  /// Every spelling of every place in the `*.tsv` of the folder, but for the file of words.
  static List<PlaceName> read(Path folder, Path words, ShortNames shortNames) throws IOException {
    var files = new PlaceFiles();
    for (var file : placeFiles(folder, words)) {
      for (var line : Line.read(file, 2, 4)) {
        files.add(PlaceEntry.of(line));
      }
    }
    return files.names(shortNames);
  }

  private static List<Path> placeFiles(Path folder, Path words) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv") && !file.equals(words))
          .sorted()
          .toList();
    }
  }

  private void add(PlaceEntry entry) {
    var known = entries.computeIfAbsent(entry.code(), code -> new ArrayList<>());
    for (var other : known) {
      if (other.name().equals(entry.name()) || (other.isInForce() && entry.isInForce())) {
        throw entry
            .line()
            .refused(
                "%s is %s in %s:%d already"
                    .formatted(
                        entry.code(), other.name(), other.line().file(), other.line().number()));
      }
    }
    known.add(entry);
  }

  private List<PlaceName> names(ShortNames shortNames) {
    var names = new ArrayList<PlaceName>();
    for (var known : entries.values()) {
      for (var entry : known) {
        if (entry.isShort()) {
          names.add(PlaceName.shortened(entry.name(), placeInForce(entry)));
        } else {
          var place = place(entry);
          names.add(PlaceName.full(place));
          shortNames.of(place).forEach(name -> names.add(PlaceName.shortened(name, place)));
        }
      }
    }
    return names;
  }

  private Place placeInForce(PlaceEntry shortened) {
    return entries.getOrDefault(shortened.code(), List.of()).stream()
        .filter(PlaceEntry::isInForce)
        .findFirst()
        .map(this::place)
        .orElseThrow(
            () -> shortened.line().refused("no place in force has the code " + shortened.code()));
  }

  private Place place(PlaceEntry entry) {
    requireSameNameGoesOn(entry);
    return entry.at(new Region(path(entry)));
  }

  private void requireSameNameGoesOn(PlaceEntry entry) {
    if (!entry.goesOnAs().isEmpty()
        && entries.getOrDefault(entry.goesOnAs(), List.of()).stream()
            .noneMatch(other -> other.name().equals(entry.name()))) {
      throw entry
          .line()
          .refused(
              "no " + entry.name() + " has the code " + entry.goesOnAs() + " it goes on under");
    }
  }

  private List<String> path(PlaceEntry entry) {
    var code = entry.code();
    var path = new ArrayList<String>();
    if (Place.level(code) != Level.PROVINCE) {
      path.add(province(entry));
    }
    if (Place.level(code) == Level.COUNTY) {
      nameOf(code.substring(0, 4) + NO_STEP).ifPresent(path::add);
    }
    path.add(entry.name());
    return path;
  }

  private String province(PlaceEntry entry) {
    var code = entry.code().substring(0, 2) + NO_STEP + NO_STEP;
    return nameOf(code)
        .orElseThrow(
            () -> entry.line().refused("no province above " + entry.code() + ": add " + code));
  }

  /// The name in force, else the last one.
  private Optional<String> nameOf(String code) {
    return entries.getOrDefault(code, List.of()).stream()
        .filter(entry -> !entry.isShort())
        .max(Comparator.comparingInt(PlaceEntry::until))
        .map(PlaceEntry::name);
  }
}
