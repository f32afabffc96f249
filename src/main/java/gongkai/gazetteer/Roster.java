package gongkai.gazetteer;

import gongkai.report.Agency;
import gongkai.report.Duty;
import gongkai.report.Region;
import gongkai.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Reads the list of agencies that must publish, which a person may keep.
public final class Roster {
  private static final int LAST_YEAR = 2099;
  private static final int COLUMNS = 7;

  private final Places places;
  private final Agencies agencies;

  private Roster(Places places, Agencies agencies) {
    this.places = places;
    this.agencies = agencies;
  }

  /// Whether there is nobody in the file, or no file: then nobody needs to know places to read it.
  public static boolean isEmpty(Path file) throws IOException {
    return !Files.exists(file) || Line.read(file, 1, COLUMNS).isEmpty();
  }

  /// The agencies of the file and their years; none where there is no file.
  ///
  /// @throws GazetteerException naming file, line, reason and way out, if a line is wrong
  public static List<Duty> read(Path file, Places places, Agencies agencies) throws IOException {
    return Files.exists(file) ? new Roster(places, agencies).read(file) : List.of();
  }

  private record Entry(Line line, Duty duty) {}

  private List<Duty> read(Path file) throws IOException {
    var duties = new ArrayList<Duty>();
    var byAgency = new HashMap<String, List<Entry>>();
    for (var line : Line.read(file, 1, COLUMNS)) {
      var duty = duty(line);
      var others = byAgency.computeIfAbsent(duty.agency().key(), _ -> new ArrayList<>());
      for (var other : others) {
        if (other.duty().overlaps(duty)) {
          throw line.refused(
              duty.agency().name() + " has years in " + other.line().where() + " already");
        }
      }
      others.add(new Entry(line, duty));
      duties.add(duty);
    }
    return List.copyOf(duties);
  }

  private Duty duty(Line line) {
    var name = line.cell(0);
    var written = writtenPlace(line);
    var located = places.locate(name, written.isKnown() ? List.of(line.cell(1)) : List.of());
    requireOnePlace(line, written, located);
    var told = agencies.of(name, located);
    int from = year(line, 4, ReportId.FIRST_YEAR);
    int to = year(line, 5, LAST_YEAR);
    if (from > to) {
      throw line.refused("the first year is after the last: " + from + ", " + to);
    }
    var region = located.region().isKnown() ? located.region() : written;
    return new Duty(
        new Agency(name, told.key(), kind(line, told), level(line, told)), region, from, to);
  }

  private Region writtenPlace(Line line) {
    var place = line.cell(1);
    return switch (places.beginning(place)) {
      case Beginning.Found(var region, _) -> region;
      case Beginning.Ambiguous(var candidates, _) ->
          throw line.refused(
              "there are several "
                  + place
                  + "; write the whole path, such as "
                  + candidates.get(0));
      case Beginning.None() when place.isEmpty() -> Region.UNKNOWN;
      case Beginning.None() ->
          throw line.refused(
              "no place is called \""
                  + place
                  + "\"; write it as in config/places, or add it there");
    };
  }

  /// An agency that could be at work in two places would be missing in one of them.
  private static void requireOnePlace(Line line, Region written, Located located) {
    var named = located.region();
    if (!written.isKnown() && !located.notes().isEmpty()) {
      throw line.refused(
          line.cell(0) + " could be in several places; write its place into column 2");
    }
    if (written.isKnown()
        && named.isKnown()
        && !written.contains(named)
        && !named.contains(written)) {
      throw line.refused(line.cell(0) + " is in " + named + ", and column 2 says " + written);
    }
  }

  private String kind(Line line, Agency told) {
    var kind = line.cell(2);
    if (!kind.isEmpty() && !agencies.know(kind)) {
      throw line.refused(
          "no kind is called \""
              + kind
              + "\"; write one of config/agencies.tsv, or none for what the name tells");
    }
    return kind.isEmpty() ? told.kind() : kind;
  }

  private static String level(Line line, Agency told) {
    var level = line.cell(3);
    if (Level.of(level).isEmpty()) {
      throw line.refused(
          "no level is called \"" + level + "\"; write province, prefecture, county or township");
    }
    return level.isEmpty() ? told.level() : level;
  }

  private static int year(Line line, int column, int otherwise) {
    var text = line.cell(column);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{4}")
        || Integer.parseInt(text) < ReportId.FIRST_YEAR
        || Integer.parseInt(text) > LAST_YEAR) {
      throw line.refused(
          "a year must be "
              + ReportId.FIRST_YEAR
              + ".."
              + LAST_YEAR
              + " or left empty, got \""
              + text
              + "\"");
    }
    return Integer.parseInt(text);
  }
}
