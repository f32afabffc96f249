package gongkai.gazetteer;

import gongkai.gazetteer.Place.Standing;
import gongkai.report.Region;
import java.util.regex.Pattern;

/// One line of a file of places: a code and one name of it.
///
/// @param until the last year of a former name; endless for a name in force
/// @param goesOnAs the code that the place goes on under, or empty
record PlaceEntry(Line line, String code, String name, int until, String goesOnAs) {
  private static final int ENDLESS = Integer.MAX_VALUE;
  private static final String SHORT = "short";
  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final Pattern UNTIL = Pattern.compile("until (\\d{4})");

  static PlaceEntry of(Line line) {
    var code = line.cell(0);
    if (!CODE.matcher(code).matches()) {
      throw line.refused("code must have six digits, got \"" + code + "\"");
    }
    if (line.cell(1).length() < 2) {
      throw line.refused("name must have two characters or more, got \"" + line.cell(1) + "\"");
    }
    return new PlaceEntry(line, code, line.cell(1), until(line), line.cell(3));
  }

  boolean isShort() {
    return line.cell(2).equals(SHORT);
  }

  boolean isInForce() {
    return until == ENDLESS;
  }

  Place at(Region region) {
    var standing = isInForce() ? Standing.IN_FORCE : Standing.FORMER;
    return new Place(code, name, standing, goesOnAs, region);
  }

  GazetteerException refused(String reason) {
    return line.refused(reason);
  }

  private static int until(Line line) {
    var standing = line.cell(2);
    if (standing.isEmpty() || standing.equals(SHORT)) {
      return ENDLESS;
    }
    var until = UNTIL.matcher(standing);
    if (!until.matches()) {
      throw line.refused("standing must be empty, short or until YEAR, got \"" + standing + "\"");
    }
    return Integer.parseInt(until.group(1));
  }
}
