package gongkai.engine;

import java.util.List;

/// Why a report has the score by which it stands where it stands: the points of all parts add up to
/// it.
public record Why(List<Part> parts) {
  public Why {
    parts = List.copyOf(parts);
  }

  public double score() {
    return parts.stream().mapToDouble(Part::points).sum();
  }

  /// Something that was looked for, and stands there.
  ///
  /// @param text as it stands there, folded
  /// @param section of the passage in whose text it stands; empty where it stands in the context
  /// @param passages how many have it in that place; rare words count more
  /// @param of all passages
  public record Part(
      String text, Kind kind, String section, long passages, long of, double points) {}

  public enum Kind {
    /// A word of the query.
    WORD,
    /// What was typed, as it was typed, side by side.
    RUN,
    /// Another spelling of a word of the query, or another word for it.
    INSTEAD,
    /// The value of a field.
    VALUE
  }
}
