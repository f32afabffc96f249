package gongkai.report;

import java.util.List;

/// What came of holding a report against one rule. A check that could not be made is not a check
/// that passed.
///
/// @param at the codes of the figures that the rule joins, the total first
/// @param expected what the printed parts make, or empty
/// @param found what is printed as the total, or empty
public record Finding(
    String rule, Verdict verdict, List<String> at, String expected, String found, String message) {
  public Finding {
    at = List.copyOf(at);
  }

  public enum Verdict {
    PASS,
    FAIL,
    UNCERTAIN,
    NOT_ASSESSABLE;

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
