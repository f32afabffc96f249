package gongkai.query;

import gongkai.query.Token.Bracket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Sees to it that every bracket has its partner and that none are too deep (rules 11 and 12).
final class Brackets {
  private Brackets() {}

  static List<Token> balanced(List<Token> tokens, Notes notes) {
    var kept = new ArrayList<Token>();
    int open = 0;
    for (var token : tokens) {
      if (token == Bracket.CLOSE && open == 0) {
        notes.add(Note.Code.BRACKET_UNBALANCED, ")");
        continue;
      }
      open += token == Bracket.OPEN ? 1 : 0;
      if (!(token instanceof Bracket) || open <= QueryReader.MAX_DEPTH) {
        kept.add(token);
      } else {
        notes.add(Note.Code.BRACKET_TOO_DEEP, String.valueOf(QueryReader.MAX_DEPTH));
      }
      open -= token == Bracket.CLOSE ? 1 : 0;
    }
    if (open > 0) {
      notes.add(Note.Code.BRACKET_UNBALANCED, "(");
    }
    kept.addAll(Collections.nCopies(Math.min(open, QueryReader.MAX_DEPTH), Bracket.CLOSE));
    return kept;
  }
}
