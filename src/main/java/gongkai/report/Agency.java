package gongkai.report;

/// Who published a report.
///
/// @param name as printed in the title
/// @param key joins the years of one agency however its title prints the place: place and name
///   without leading place names
/// @param kind its trade, for example 市场监管, or empty where the name does not tell
/// @param level `province`, `prefecture`, `county`, `township`, or empty where it cannot be told
public record Agency(String name, String key, String kind, String level) {
  public Agency {
    if (name.isBlank()) {
      throw new IllegalArgumentException("agency has no name");
    }
  }
}
