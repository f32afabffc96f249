package gongkai.compare;

import gongkai.report.Passage;
import gongkai.report.Section;
import java.util.List;

/// One part of both reports, passage by passage.
///
/// @param passages in the order of the later report, those that are gone where they stood
public record SectionChange(Section.Key key, List<PassageChange> passages) {
  public SectionChange {
    passages = List.copyOf(passages);
  }

  static SectionChange of(Section.Key key, List<Passage> earlier, List<Passage> later) {
    return new SectionChange(key, Alignment.of(earlier, later));
  }

  /// What became of a passage.
  public sealed interface PassageChange {

    record Same(Passage passage) implements PassageChange {}

    /// Much of it stands in both.
    record Reworded(Passage earlier, Passage later, List<Piece> pieces) implements PassageChange {
      public Reworded {
        pieces = List.copyOf(pieces);
      }
    }

    record Removed(Passage passage) implements PassageChange {}

    record Added(Passage passage) implements PassageChange {}
  }

  /// A run of text that stands in both, or in one of them.
  public record Piece(Change change, String text) {}

  public enum Change {
    SAME,
    REMOVED,
    ADDED
  }
}
