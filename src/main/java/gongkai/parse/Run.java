package gongkai.parse;

import gongkai.form.Labels;
import gongkai.parse.Atom.Kind;
import java.util.ArrayList;
import java.util.List;

/// Values that stand together, and the text before and after them.
///
/// @param before the bare text since the values before
/// @param after the bare text up to the next values
/// @param printed how many values and blanks were printed
record Run(String before, List<Atom> values, String after, int printed) {

  /// Text further away than this from its values says nothing about them; long enough for all the
  /// labels of a table.
  private static final int FAR = 1200;

  Run(String before, List<Atom> values, String after) {
    this(before, values, after, count(values));
  }

  /// Finds the runs of a table's text.
  ///
  /// @param fewest how many empty cells in a row may be a row of blanks rather than a gap between
  ///   two labels
  static List<Run> of(List<Atom> atoms, int fewest) {
    var runs = new ArrayList<Run>();
    var before = new StringBuilder();
    for (int from = 0; from < atoms.size(); ) {
      int to = end(atoms, from);
      if (to == from) {
        before.append(Labels.bare(atoms.get(from).text()));
        from++;
        continue;
      }
      var values = atoms.subList(from, to);
      if (isEmpty(values) && isFollowed(atoms, to)) {
        from = to;
        continue;
      }
      if (count(values) > 0 || values.size() >= (isInRow(atoms, from, to) ? 1 : fewest)) {
        runs.add(new Run(tail(before), values, following(atoms, to)));
      }
      // Empty cells part no labels: a list of labels may have them between.
      if (count(values) > 0) {
        before.setLength(0);
      }
      from = to;
    }
    return runs;
  }

  private static int end(List<Atom> atoms, int from) {
    int to = from;
    while (to < atoms.size()
        && atoms.get(to).kind() != Kind.LABEL
        && !(to > from && isIndent(atoms, to))) {
      to++;
    }
    return to;
  }

  /// Whether the empty cells from here on are those before a row's label, under the group's label.
  private static boolean isIndent(List<Atom> atoms, int from) {
    if (isSameLine(atoms, from - 1, from)) {
      return false;
    }
    int to = from;
    while (to < atoms.size() && atoms.get(to).isEmpty() && isSameLine(atoms, from, to)) {
      to++;
    }
    return to > from && atoms.get(to - 1).isEmpty() && isFollowed(atoms, to);
  }

  /// Whether a label stands behind these cells on their line: a gap, as the head of a table has.
  private static boolean isFollowed(List<Atom> atoms, int to) {
    return to < atoms.size() && atoms.get(to).kind() == Kind.LABEL && isSameLine(atoms, to - 1, to);
  }

  /// Whether these cells are what a row of cells has behind its label.
  private static boolean isInRow(List<Atom> atoms, int from, int to) {
    return from > 0 && isSameLine(atoms, from - 1, from) && isSameLine(atoms, from - 1, to - 1);
  }

  private static boolean isSameLine(List<Atom> atoms, int one, int other) {
    return atoms.get(one).at().line() == atoms.get(other).at().line();
  }

  private static boolean isEmpty(List<Atom> atoms) {
    return atoms.stream().allMatch(Atom::isEmpty);
  }

  private static String tail(StringBuilder text) {
    return text.substring(Math.max(0, text.length() - FAR));
  }

  private static String following(List<Atom> atoms, int from) {
    var text = new StringBuilder();
    for (int i = from; i < atoms.size() && atoms.get(i).kind() == Kind.LABEL; i++) {
      text.append(Labels.bare(atoms.get(i).text()));
    }
    return text.toString();
  }

  private static int count(List<Atom> atoms) {
    int printed = 0;
    for (var atom : atoms) {
      printed += atom.kind() == Kind.FILLER ? 0 : 1;
    }
    return printed;
  }

  /// Whether no cell has anything printed in it.
  boolean isBlank() {
    return isEmpty(values);
  }

  /// Whether the values are one string of digits without gaps.
  boolean isGlued() {
    return printed == 1
        && values.stream()
            .filter(atom -> atom.kind() != Kind.FILLER)
            .allMatch(atom -> Cells.isDigits(atom.text()) && atom.text().length() > 1);
  }

  /// The values without the empty cells around them.
  List<Atom> trimmed() {
    int from = 0;
    int to = values.size();
    while (from < to && values.get(from).kind() == Kind.FILLER) {
      from++;
    }
    while (to > from && values.get(to - 1).kind() == Kind.FILLER) {
      to--;
    }
    return values.subList(from, to);
  }
}
