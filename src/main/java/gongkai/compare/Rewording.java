package gongkai.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import gongkai.compare.SectionChange.Change;
import gongkai.compare.SectionChange.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is otherwise in one text than in another: runs that stand in both, and runs of one only.
final class Rewording {
  /// One character that happens to be the same amid other words says nothing to a reader.
  private static final int SHORTEST = 2;

  /// Beyond this, clauses are compared instead of characters: the time grows with the square.
  private static final int LONGEST = 3_000;

  private static final Pattern CHARACTERS = Pattern.compile("[\\d.,]+|[A-Za-z]+|(?s:.)");
  private static final Pattern CLAUSES = Pattern.compile("[^，。；！？,;\n]*[，。；！？,;\n]?+");

  private final List<Piece> pieces = new ArrayList<>();

  private Rewording() {}

  static List<Piece> of(String earlier, String later) {
    boolean longer = Math.max(earlier.length(), later.length()) > LONGEST;
    var parts = longer ? CLAUSES : CHARACTERS;
    var rewording = new Rewording();
    rewording.compare(parts(parts, earlier), parts(parts, later));
    rewording.endWithTheSentence();
    return List.copyOf(rewording.pieces);
  }

  /// What was put in after a full stop ends with the next one, rather than to begin with the one
  /// before it.
  private void endWithTheSentence() {
    for (int i = 1; i + 1 < pieces.size(); i++) {
      var before = pieces.get(i - 1);
      var piece = pieces.get(i);
      var after = pieces.get(i + 1);
      if (before.change() == Change.SAME && after.change() == Change.SAME && shifts(piece, after)) {
        var mark = after.text().substring(0, 1);
        pieces.set(i - 1, new Piece(Change.SAME, before.text() + mark));
        pieces.set(i, new Piece(piece.change(), piece.text().substring(1) + mark));
        pieces.set(i + 1, new Piece(Change.SAME, after.text().substring(1)));
      }
    }
    pieces.removeIf(piece -> piece.text().isEmpty());
  }

  private static boolean shifts(Piece piece, Piece after) {
    char mark = after.text().charAt(0);
    return piece.text().charAt(0) == mark && !Character.isLetterOrDigit(mark);
  }

  private static List<String> parts(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> result.group())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private void compare(List<String> earlier, List<String> later) {
    var removed = new StringBuilder();
    var added = new StringBuilder();
    int from = 0;
    for (var delta : deltas(earlier, later)) {
      var same = String.join("", earlier.subList(from, delta.getSource().getPosition()));
      if (same.length() >= SHORTEST || from == 0) {
        flush(removed, added);
        add(Change.SAME, same);
      } else {
        removed.append(same);
        added.append(same);
      }
      delta.getSource().getLines().forEach(removed::append);
      delta.getTarget().getLines().forEach(added::append);
      from = delta.getSource().getPosition() + delta.getSource().size();
    }
    flush(removed, added);
    add(Change.SAME, String.join("", earlier.subList(from, earlier.size())));
  }

  private static List<AbstractDelta<String>> deltas(List<String> earlier, List<String> later) {
    return DiffUtils.diff(earlier, later, new MyersDiffWithLinearSpace<>()).getDeltas();
  }

  private void flush(StringBuilder removed, StringBuilder added) {
    add(Change.REMOVED, removed.toString());
    add(Change.ADDED, added.toString());
    removed.setLength(0);
    added.setLength(0);
  }

  private void add(Change change, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(change, text));
    }
  }
}
