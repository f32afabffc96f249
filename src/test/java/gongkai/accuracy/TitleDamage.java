package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Piece;
import gongkai.accuracy.Manuscript.Role;
import java.util.ArrayList;

/// What happens to titles beyond the ways in which they are set.
enum TitleDamage implements Damage {
  /// Once as the name of the page, once over the text.
  TWICE {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var pieces = new ArrayList<Piece>();
      pieces.add(new Line(Role.TITLE, manuscript.truth().title()));
      pieces.addAll(manuscript.pieces());
      return manuscript.with(pieces);
    }
  },
  /// Only the sign-off says who reports.
  NONE {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var truth = manuscript.truth();
      if (truth.published().isEmpty()) {
        return manuscript;
      }
      var pieces = new ArrayList<>(manuscript.pieces());
      pieces.removeIf(piece -> piece instanceof Line line && line.role() == Role.TITLE);
      return new Manuscript(truth.untitled(), pieces);
    }
  };

  @Override
  public double frequency() {
    return this == NONE ? 0.02 : 0.08;
  }
}
