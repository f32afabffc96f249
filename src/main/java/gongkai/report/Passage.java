package gongkai.report;

/// A paragraph, or one point of an enumeration.
///
/// @param label the sub-heading that it stands under, or empty
/// @param page counted from one, or zero where the file has no pages
public record Passage(Kind kind, String label, String text, int page) {

  public enum Kind {
    PROBLEM("problem"),
    IMPROVEMENT("improvement"),
    /// A problem of the year before, which the report looks back on.
    PRIOR_PROBLEM("prior_problem"),
    TEXT("text");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  public Passage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("passage is blank");
    }
  }
}
