package gongkai.engine.lucene;

import gongkai.engine.Answer.Piece;
import gongkai.engine.lucene.Marks.Mark;
import java.util.ArrayList;
import java.util.List;

/// Cuts the stretch out of a text in which most is marked, at the ends of sentences if it can.
final class Excerpt {
  /// Three lines on a wide page.
  private static final int LONGEST = 160;

  /// How much may stand before the first mark, so that it is read in its sentence.
  private static final int LEAD = 50;

  private static final String SENTENCE_ENDS = "。！？；!?;\n";
  private static final String PAUSES = "，、：,:";
  private static final String CUT = "…";

  private Excerpt() {}

  static List<Piece> of(String text, List<Mark> marks) {
    if (text.length() <= LONGEST || marks.isEmpty()) {
      return pieces(text, marks, 0, Math.min(text.length(), LONGEST));
    }
    int first = densest(marks);
    int start = start(text, marks.get(first).start());
    return pieces(text, marks, start, end(text, start, lastMark(marks, first, start)));
  }

  /// The mark behind which most is marked within the length of an excerpt.
  private static int densest(List<Mark> marks) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < marks.size(); i++) {
      int marked = 0;
      for (int j = i; j < marks.size() && fits(marks, i, j); j++) {
        marked += marks.get(j).end() - marks.get(j).start();
      }
      if (marked > most) {
        most = marked;
        best = i;
      }
    }
    return best;
  }

  private static boolean fits(List<Mark> marks, int first, int last) {
    return marks.get(last).end() - marks.get(first).start() <= LONGEST - LEAD;
  }

  private static int lastMark(List<Mark> marks, int first, int start) {
    int end = marks.get(first).end();
    for (var mark : marks.subList(first, marks.size())) {
      if (mark.end() <= start + LONGEST) {
        end = mark.end();
      }
    }
    return end;
  }

  private static int start(String text, int mark) {
    int earliest = Math.max(0, mark - LEAD);
    if (earliest == 0) {
      return 0;
    }
    for (var borders : List.of(SENTENCE_ENDS, PAUSES)) {
      for (int i = earliest; i < mark; i++) {
        if (borders.indexOf(text.charAt(i)) >= 0) {
          return i + 1;
        }
      }
    }
    return whole(text, earliest);
  }

  private static int end(String text, int start, int lastMark) {
    int latest = Math.max(lastMark, Math.min(text.length(), start + LONGEST));
    if (latest == text.length()) {
      return latest;
    }
    for (var borders : List.of(SENTENCE_ENDS, PAUSES)) {
      for (int i = latest - 1; i >= Math.max(lastMark, start + LONGEST / 2); i--) {
        if (borders.indexOf(text.charAt(i)) >= 0) {
          return i + 1;
        }
      }
    }
    return whole(text, latest);
  }

  /// Both halves of a rare character stay together.
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private static List<Piece> pieces(String text, List<Mark> marks, int start, int end) {
    var pieces = new ArrayList<Piece>();
    var plain = new StringBuilder(start > 0 ? CUT : "");
    int at = start;
    for (var mark : marks) {
      if (mark.start() >= start && mark.start() < end) {
        addPlain(pieces, plain.append(text, at, mark.start()));
        at = Math.min(end, mark.end());
        pieces.add(new Piece(text.substring(mark.start(), at), true));
      }
    }
    addPlain(pieces, plain.append(text, at, end).append(end < text.length() ? CUT : ""));
    return pieces;
  }

  private static void addPlain(List<Piece> pieces, StringBuilder plain) {
    if (!plain.isEmpty()) {
      pieces.add(new Piece(plain.toString(), false));
      plain.setLength(0);
    }
  }
}
