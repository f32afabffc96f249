package gongkai.report;

import java.util.Arrays;
import java.util.Optional;

/// What a person said of a finding.
///
/// @param comment why
/// @param by who, or empty
/// @param at when, as ISO 8601
public record Review(Verdict verdict, String comment, String by, String at) {
  /// Nobody has looked at it.
  public static final Review NONE = new Review(Verdict.OPEN, "", "", "");

  public enum Verdict {
    OPEN,
    /// It is as the finding says.
    CONFIRMED,
    /// It is no fault, and counts no longer.
    DISMISSED;

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Verdict> of(String key) {
      return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
  }

  public boolean isGiven() {
    return verdict != Verdict.OPEN;
  }
}
