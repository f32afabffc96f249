package gongkai.report;

import java.util.List;

/// What came of a file: exactly one status, and notes a person can act on.
public record Outcome(Status status, List<String> notes) {
  public Outcome {
    notes = List.copyOf(notes);
  }

  public enum Status {
    OK,
    /// A section, a table or a figure is unknown. Blanks and inferred totals are no lack.
    PARTIAL,
    /// Another file of the same bytes is indexed.
    DUPLICATE,
    /// Another file claims the same report with other text; the first is indexed, both are kept.
    CONFLICT,
    NOT_A_REPORT,
    /// The parts are there; agency or year is not.
    UNIDENTIFIED,
    EMPTY,
    ENCRYPTED,
    UNSUPPORTED,
    DAMAGED,
    TOO_LARGE,
    TIMED_OUT,
    NEEDS_OCR,
    /// Missing, or no permission.
    UNREADABLE,
    FAILED;

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether a report was read from the file.
    public boolean isReport() {
      return this == OK || this == PARTIAL;
    }
  }
}
