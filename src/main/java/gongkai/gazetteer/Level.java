package gongkai.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How high a place stands, from the widest to the narrowest.
public enum Level {
  PROVINCE,
  PREFECTURE,
  COUNTY,
  TOWNSHIP,
  UNKNOWN;

  /// As [gongkai.report.Agency] writes it; empty where unknown.
  public String key() {
    return this == UNKNOWN ? "" : name().toLowerCase(Locale.ROOT);
  }

  static Optional<Level> of(String key) {
    return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
  }
}
