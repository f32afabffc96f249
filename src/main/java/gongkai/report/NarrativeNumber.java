package gongkai.report;

import java.math.BigDecimal;

/// A number that the text of a report tells, beside those of its tables.
///
/// @param code of what it counts, such as `narrative.published_items`, or empty where it is none of
///   the well-known things
/// @param counts what it counts, in the words of the text
/// @param unit as printed, or empty
/// @param text the words that tell it
/// @param page counted from one, or zero where the file has no pages
public record NarrativeNumber(
    String code,
    BigDecimal value,
    Precision precision,
    String unit,
    String counts,
    String text,
    Section.Key section,
    int page) {

  /// 1200余条 is not 1200条.
  public enum Precision {
    EXACT,
    MORE_THAN,
    ABOUT;

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public boolean isWellKnown() {
    return !code.isEmpty();
  }
}
