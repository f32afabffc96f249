package gongkai.accuracy;

/// One thing that was not read as it is.
///
/// @param where a figure's code, a passage's kind, or empty
record Miss(
    Sample sample, Aspect aspect, Verdict verdict, String where, String truth, String read) {

  /// What is counted.
  enum Aspect {
    FIGURES,
    SECTIONS,
    PASSAGES,
    NARRATIVE,
    AGENCY,
    YEAR,
    PLACE,
    PUBLISHED,
    TITLE
  }

  enum Verdict {
    RIGHT,
    /// Marked as not known, or not said at all.
    UNKNOWN,
    /// Not known, and nothing in the file decides it.
    UNDECIDED,
    WRONG
  }

  @Override
  public String toString() {
    return "%s %s %s: true \"%s\", read \"%s\" — %s"
        .formatted(verdict, aspect, where, truth, read, sample);
  }
}
