package gongkai.parse;

import gongkai.form.Sought;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;

/// Cuts a paragraph of part five into the pieces that are judged one by one: points of an
/// enumeration, lead-ins and sentences.
final class Sentences {
  /// A piece of a paragraph.
  ///
  /// @param point whether it begins with a point's number
  record Piece(String text, String folded, boolean point) {
    /// Whether more is to follow: a lead-in ends with a colon.
    boolean announces() {
      int end = folded.length();
      int colon = end > 1 && QUOTES.indexOf(folded.charAt(end - 1)) >= 0 ? end - 2 : end - 1;
      return end > 0 && folded.charAt(colon) == ':';
    }
  }

  private static final String ENDS = "。!?;:";
  private static final String QUOTES = "\"'”’";
  private static final String OPENING = "“‘《(「『";
  private static final String CLOSING = "”’》)」』";

  /// A quote longer than this was never closed.
  private static final int LONGEST_QUOTE = 200;

  private final Sought points;

  Sentences(Sought points) {
    this.points = points;
  }

  List<Piece> of(String paragraph) {
    var folded = Folding.fold(paragraph);
    var pieces = new ArrayList<Piece>();
    int from = 0;
    int depth = 0;
    int opened = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        opened = depth++ == 0 ? i : opened;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (ENDS.indexOf(c) >= 0 && !isTime(folded, i)) {
        // Marks inside quotes and brackets end nothing.
        if (depth == 0 || i - opened > LONGEST_QUOTE) {
          int to = afterClosing(folded, i + 1);
          add(pieces, paragraph, folded, from, to);
          from = to;
          i = to - 1;
          depth = 0;
        }
      }
    }
    add(pieces, paragraph, folded, from, paragraph.length());
    return pieces;
  }

  private static int afterClosing(String folded, int from) {
    int to = from;
    while (to < folded.length() && CLOSING.indexOf(folded.charAt(to)) >= 0) {
      to++;
    }
    return to;
  }

  private void add(List<Piece> pieces, String paragraph, String folded, int from, int to) {
    int begin = from;
    while (begin < to && Character.isWhitespace(paragraph.charAt(begin))) {
      begin++;
    }
    int end = to;
    while (end > begin && Character.isWhitespace(paragraph.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      var same = folded.substring(begin, end);
      pieces.add(new Piece(paragraph.substring(begin, end), same, points.isAt(same, 0)));
    }
  }

  private static boolean isTime(String folded, int at) {
    return folded.charAt(at) == ':'
        && at + 1 < folded.length()
        && Character.isDigit(folded.charAt(at + 1))
        && at > 0
        && Character.isDigit(folded.charAt(at - 1));
  }
}
