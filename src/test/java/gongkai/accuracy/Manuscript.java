package gongkai.accuracy;

import gongkai.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A report before it becomes a file: its lines and tables in order, and what is true of it.
record Manuscript(Truth truth, List<Piece> pieces) {

  sealed interface Piece {}

  /// A paragraph.
  record Line(Role role, String text) implements Piece {
    Line saying(String other) {
      return new Line(role, other);
    }
  }

  /// The heading of one of the six parts.
  record Heading(Section.Key key, String text) implements Piece {}

  record Table(Grid grid) implements Piece {}

  enum Role {
    /// What a web page prints round a report.
    CHROME,
    TITLE,
    TEXT,
    SIGN_OFF
  }

  Manuscript {
    pieces = List.copyOf(pieces);
  }

  Manuscript with(List<Piece> other) {
    return new Manuscript(truth, other);
  }

  /// Each piece changed on its own.
  Manuscript mapped(UnaryOperator<Piece> change) {
    return with(pieces.stream().map(change).toList());
  }

  /// The texts of paragraphs and headings changed, tables left alone.
  Manuscript reworded(UnaryOperator<String> change) {
    return mapped(
        piece ->
            switch (piece) {
              case Line line -> line.saying(change.apply(line.text()));
              case Heading(var key, var text) -> new Heading(key, change.apply(text));
              case Table table -> table;
            });
  }

  /// Each table changed on its own, paragraphs left alone.
  Manuscript tabled(UnaryOperator<Grid> change) {
    return mapped(
        piece -> piece instanceof Table(var grid) ? new Table(change.apply(grid)) : piece);
  }

  Manuscript before(List<Line> lines) {
    var all = new ArrayList<Piece>(lines);
    all.addAll(pieces);
    return with(all);
  }

  Manuscript after(List<Line> lines) {
    var all = new ArrayList<>(pieces);
    all.addAll(lines);
    return with(all);
  }
}
