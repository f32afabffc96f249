package gongkai.parse;

import gongkai.form.Labels;
import gongkai.parse.Atom.Kind;
import java.util.ArrayList;
import java.util.List;

/// Values that stand together, and the text before and after them.
///
/// @param before the bare text since the values before
/// @param after the bare text up to the next values
record Run(String before, List<Atom> values, String after) {

  /// Text further away than this from its values says nothing about them; long enough for all the
  /// labels of a table.
  private static final int FAR = 1200;

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
      if (count(values) > 0 || values.size() >= fewest) {
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
    while (to < atoms.size() && atoms.get(to).kind() != Kind.LABEL) {
      to++;
    }
    return to;
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
    return (int) atoms.stream().filter(atom -> atom.kind() != Kind.FILLER).count();
  }

  /// How many values and blanks were printed.
  int printed() {
    return count(values);
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
