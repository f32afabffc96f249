package gongkai.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What came of holding a report against one rule. A check that could not be made is not a check
/// that passed.
///
/// @param at the codes of the figures that the rule joins, the total first; of a part of the
///   report, its key; empty where it is about the report as a whole
/// @param expected what the printed parts make, or empty
/// @param found what is printed as the total, or empty
/// @param review what a person said of it
public record Finding(
    String rule,
    Verdict verdict,
    List<String> at,
    String expected,
    String found,
    Message message,
    Review review) {
  public Finding {
    at = List.copyOf(at);
  }

  /// A finding that nobody has looked at.
  public Finding(
      String rule,
      Verdict verdict,
      List<String> at,
      String expected,
      String found,
      Message message) {
    this(rule, verdict, at, expected, found, message, Review.NONE);
  }

  /// A sentence in both languages.
  public record Message(String zh, String en) {}

  public enum Verdict {
    PASS,
    FAIL,
    UNCERTAIN,
    NOT_ASSESSABLE;

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Verdict> of(String key) {
      return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
  }

  /// What tells it from others of its rule in one report, or empty.
  public String place() {
    return at.isEmpty() ? "" : at.getFirst();
  }

  /// Whether something may be wrong, and nobody has said that it is not.
  public boolean isDoubt() {
    return (verdict == Verdict.FAIL || verdict == Verdict.UNCERTAIN)
        && review.verdict() != Review.Verdict.DISMISSED;
  }

  public Finding reviewed(Review by) {
    return new Finding(rule, verdict, at, expected, found, message, by);
  }
}
