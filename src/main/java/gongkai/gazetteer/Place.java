package gongkai.gazetteer;

import gongkai.report.Region;

/// A province, prefecture or county under one name that it has or had.
///
/// @param goesOnAs the code under which a former place of this name goes on, or empty
record Place(String code, String name, Standing standing, String goesOnAs, Region region) {

  enum Standing {
    IN_FORCE,
    FORMER
  }

  static Level level(String code) {
    if (code.endsWith("0000")) {
      return Level.PROVINCE;
    }
    return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
  }

  Level level() {
    return level(code);
  }

  /// Told by the codes, so that 襄樊市 contains the districts of what is 襄阳市 now.
  boolean within(Place wider) {
    return !code.equals(wider.code) && code.startsWith(wider.stem());
  }

  boolean directlyWithin(Place wider) {
    return within(wider) && region.path().size() == wider.region.path().size() + 1;
  }

  boolean goesOnAs(Place other) {
    return goesOnAs.equals(other.code) && name.equals(other.name);
  }

  private String stem() {
    return switch (level()) {
      case PROVINCE -> code.substring(0, 2);
      case PREFECTURE -> code.substring(0, 4);
      case COUNTY, TOWNSHIP, UNKNOWN -> code;
    };
  }
}
