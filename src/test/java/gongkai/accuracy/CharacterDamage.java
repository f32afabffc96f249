package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Piece;
import gongkai.accuracy.Manuscript.Role;

/// What converters do to single characters.
enum CharacterDamage implements Damage {
  /// PDF writers take some characters for the radicals that look alike.
  KANGXI {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      return manuscript.reworded(
          text -> {
            var changed = text;
            for (int i = 0; i < LIKENESSES.length(); i += 2) {
              changed = changed.replace(LIKENESSES.charAt(i), LIKENESSES.charAt(i + 1));
            }
            return changed;
          });
    }
  },
  ZERO_WIDTH {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      return manuscript.reworded(text -> inserted(text, dice.of("\u200b", "\ufeff"), dice));
    }
  },
  INDENTED {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      return manuscript.reworded(text -> "　　" + text);
    }
  },
  BOOKMARKS {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      return manuscript.mapped(piece -> dice.chance(0.2) ? marked(piece) : piece);
    }
  },
  /// PDF text sets blanks round numbers.
  SPACED_NUMBERS {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      return manuscript.mapped(
          piece ->
              piece instanceof Line line && line.role() == Role.TEXT
                  ? line.saying(
                      line.text().replaceAll("(?<=\\p{IsHan})(\\d+)(?=\\p{IsHan})", " $1 "))
                  : piece);
    }
  };

  private static final String LIKENESSES = "一⼀行⾏人⼈工⼯大⼤文⽂方⽅日⽇水⽔";

  @Override
  public double frequency() {
    return this == INDENTED ? 0.2 : 0.06;
  }

  private static String inserted(String text, String what, Dice dice) {
    if (text.length() < 4) {
      return text;
    }
    int at = dice.between(1, text.length() - 1);
    return text.substring(0, at) + what + text.substring(at);
  }

  private static Piece marked(Piece piece) {
    return piece instanceof Line line ? line.saying("[bookmark: _GoBack]" + line.text()) : piece;
  }
}
