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
  private static final Comparator<PlaceEntry> LATEST_FIRST =
      Comparator.comparingInt(PlaceEntry::until).reversed();

  /// By code; the name in force first, then the former ones, the last before the earlier.
  private final Map<String, List<PlaceEntry>> entries = new TreeMap<>();

  private final List<PlaceEntry> shortened = new ArrayList<>();

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
    if (entry.isShort()) {
      shortened.add(entry);
      return;
    }
    var known = entries.computeIfAbsent(entry.code(), code -> new ArrayList<>());
    for (var other : known) {
      if (other.name().equals(entry.name()) || (other.isInForce() && entry.isInForce())) {
        throw entry.refused(
            "%s is %s in %s already".formatted(entry.code(), other.name(), other.line().where()));
      }
    }
    known.add(entry);
    known.sort(LATEST_FIRST);
  }

  private List<PlaceName> names(ShortNames shortNames) {
    var names = new ArrayList<PlaceName>();
    for (var known : entries.values()) {
      for (var entry : known) {
        var place = place(entry);
        names.add(PlaceName.full(place));
        shortNames.of(place).forEach(name -> names.add(PlaceName.shortened(name, place)));
      }
    }
    for (var entry : shortened) {
      names.add(PlaceName.shortened(entry.name(), place(lastOf(entry))));
    }
    return names;
  }

  private PlaceEntry lastOf(PlaceEntry entry) {
    var known = entries.getOrDefault(entry.code(), List.of());
    if (known.isEmpty()) {
      throw entry.refused("no place has the code " + entry.code());
    }
    return known.getFirst();
  }

  private Place place(PlaceEntry entry) {
    requireSameNameGoesOn(entry);
    return entry.at(new Region(path(entry)));
  }

  private void requireSameNameGoesOn(PlaceEntry entry) {
    var later = entries.getOrDefault(entry.goesOnAs(), List.of());
    if (!entry.goesOnAs().isEmpty()
        && later.stream().noneMatch(other -> other.name().equals(entry.name()))) {
      throw entry.refused("no " + entry.name() + " has the code " + entry.goesOnAs());
    }
  }

  private List<String> path(PlaceEntry entry) {
    var path = new ArrayList<String>();
    var level = Place.level(entry.code());
    if (level != Level.PROVINCE) {
      path.add(province(entry));
    }
    if (level == Level.COUNTY) {
      prefecture(entry).ifPresent(path::add);
    }
    path.add(entry.name());
    return path;
  }

  /// Counties that the province leads itself have none.
  private Optional<String> prefecture(PlaceEntry entry) {
    var code = entry.code().substring(0, 4) + NO_STEP;
    return entries.getOrDefault(code, List.of()).stream().findFirst().map(PlaceEntry::name);
  }

  private String province(PlaceEntry entry) {
    var code = entry.code().substring(0, 2) + NO_STEP + NO_STEP;
    var known = entries.getOrDefault(code, List.of());
    if (known.isEmpty()) {
      throw entry.refused("no province has the code " + code);
    }
    return known.getFirst().name();
  }
}
