package gongkai.parse;

import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a paragraph of part five into the pieces that are judged one by one: points of an
/// enumeration, lead-ins and sentences.
final class Sentences {
  /// A piece of a paragraph.
  ///
  /// @param point whether it begins with a point's number
  record Piece(String text, String folded, boolean point) {
    /// Whether more is to follow: a lead-in ends with a colon.
    boolean announces() {
      return folded.matches(".*:[\"'”’]?$");
    }
  }

  private static final Pattern END = Pattern.compile("[。!?;:](?:[\"'”’」)])*");

  private final Pattern points;

  Sentences(Pattern points) {
    this.points = points;
  }

  List<Piece> of(String paragraph) {
    var folded = Folding.fold(paragraph);
    var pieces = new ArrayList<Piece>();
    int from = 0;
    var end = END.matcher(folded);
    while (end.find()) {
      if (!isInside(folded, from, end.start()) && !isTime(folded, end.start())) {
        add(pieces, paragraph, from, end.end());
        from = end.end();
      }
    }
    add(pieces, paragraph, from, paragraph.length());
    return pieces;
  }

  private void add(List<Piece> pieces, String paragraph, int from, int to) {
    var text = paragraph.substring(from, to).strip();
    if (!text.isEmpty()) {
      var folded = Folding.fold(text);
      pieces.add(new Piece(text, folded, points.matcher(folded).lookingAt()));
    }
  }

  /// Marks inside quotes and brackets end nothing.
  private static boolean isInside(String folded, int from, int at) {
    int depth = 0;
    for (int i = from; i < at; i++) {
      char c = folded.charAt(i);
      if ("“‘《(「".indexOf(c) >= 0) {
        depth++;
      } else if ("”’》)」".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth > 0;
  }

  private static boolean isTime(String folded, int at) {
    return folded.charAt(at) == ':'
        && at + 1 < folded.length()
        && Character.isDigit(folded.charAt(at + 1))
        && at > 0
        && Character.isDigit(folded.charAt(at - 1));
  }
}
