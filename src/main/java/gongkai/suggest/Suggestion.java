package gongkai.suggest;

import gongkai.engine.Answer.Piece;
import java.util.List;

/// Something a reader may be about to type.
///
/// @param pieces what is shown, of which hits are what was typed
/// @param query the whole query that it makes of what was typed
/// @param reports how many there are with it; zero where that is not known
/// @param field key of the field that it is or is a value of; else empty
/// @param code of a figure, path of a place, key of a value from a closed list; else empty
public record Suggestion(
    Kind kind, List<Piece> pieces, String query, long reports, String field, String code) {
  public Suggestion {
    pieces = List.copyOf(pieces);
  }

  /// In the order in which equally good ones are offered.
  public enum Kind {
    PLACE,
    AGENCY,
    TERM,
    SECTION,
    FIGURE,
    VALUE,
    FIELD
  }

  public String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
