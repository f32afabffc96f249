package gongkai.report;

import java.util.List;

/// What a file says, and how each figure in it was read.
///
/// @param figures in the order of the form; empty where the file holds no report
public record Explained(Reading reading, List<Explanation> figures) {
  public Explained {
    figures = List.copyOf(figures);
  }
}
