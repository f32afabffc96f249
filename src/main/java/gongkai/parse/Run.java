package gongkai.parse;

import gongkai.form.Labels;
import gongkai.parse.Atom.Kind;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;

/// Values that stand together, and the text before and after them.
///
/// @param lead the text since the values before
/// @param after the bare text up to the next values
/// @param printed how many values and blanks were printed
record Run(Lead lead, List<Atom> values, String after, int printed) {

  /// The text before values.
  ///
  /// @param text without blanks and punctuation
  /// @param line where in it the line begins on which the first value stands
  /// @param last where in it the labels begin that no cell stands between, not even an empty one
  record Lead(String text, Letters letters, int line, int last) {
    Lead(String text, int line, int last) {
      this(text, Letters.of(text), line, last);
    }
  }

  /// Text further away than this from its values says nothing about them; long enough for all the
  /// labels of a table.
  private static final int FAR = 1200;

  /// Values whose text does not matter.
  Run(List<Atom> values) {
    this(new Lead("", 0, 0), values, "", count(values));
  }

  private Run(Lead lead, List<Atom> values, String after) {
    this(lead, values, after, count(values));
  }

  /// Finds the runs of a table's text.
  ///
  /// @param fewest how many empty cells in a row may be a row of blanks rather than a gap between
  ///   two labels
  static List<Run> of(List<Atom> atoms, int fewest) {
    var runs = new ArrayList<Run>();
    var before = new LeadBuilder();
    for (int from = 0; from < atoms.size(); ) {
      int to = end(atoms, from);
      if (to == from) {
        before.add(atoms.get(from));
        from++;
        continue;
      }
      var values = atoms.subList(from, to);
      if (isEmpty(values) && isFollowed(atoms, to)) {
        from = to;
        continue;
      }
      if (count(values) > 0 || values.size() >= (isInRow(atoms, from, to) ? 1 : fewest)) {
        runs.add(new Run(before.upTo(values.getFirst()), values, following(atoms, to)));
      }
      before.pass(count(values) > 0);
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
    if (isSameLine(atoms, from - 1, from) || !atoms.get(from).isEmpty()) {
      return false;
    }
    int to = from + 1;
    while (to < atoms.size() && atoms.get(to).isEmpty() && isSameLine(atoms, from, to)) {
      to++;
    }
    return isFollowed(atoms, to) || isApart(atoms, from);
  }

  /// Whether the empty cells from here on, each on a line of its own, are further from the cells
  /// above than from the label below.
  private static boolean isApart(List<Atom> atoms, int from) {
    int above = lines(atoms, from);
    int to = from + 1;
    while (to < atoms.size() && atoms.get(to).isEmpty() && lines(atoms, to) < above) {
      to++;
    }
    return to < atoms.size() && atoms.get(to).kind() == Kind.LABEL && lines(atoms, to) < above;
  }

  /// How many lines an atom stands below the one before.
  private static int lines(List<Atom> atoms, int index) {
    return atoms.get(index).at().line() - atoms.get(index - 1).at().line();
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
    for (var atom : atoms) {
      if (!atom.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /// Gathers the text before values.
  private static final class LeadBuilder {
    private final StringBuilder text = new StringBuilder();
    private int lineNumber = -1;
    private int line;
    private int last;

    void add(Atom label) {
      if (label.at().line() != lineNumber) {
        lineNumber = label.at().line();
        line = text.length();
      }
      text.append(Labels.bare(label.text()));
    }

    Lead upTo(Atom value) {
      int cut = Math.max(0, text.length() - FAR);
      int ownLine = value.at().line() == lineNumber ? line : text.length();
      return new Lead(text.substring(cut), Math.max(0, ownLine - cut), Math.max(0, last - cut));
    }

    /// Empty cells part no labels: a list of labels may have them between.
    void pass(boolean printed) {
      if (printed) {
        text.setLength(0);
        line = 0;
      }
      last = text.length();
    }
  }

  private static String following(List<Atom> atoms, int from) {
    var text = new StringBuilder();
    int first = from;
    while (first < atoms.size() && atoms.get(first).isEmpty()) {
      first++;
    }
    for (int i = first; i < atoms.size() && atoms.get(i).kind() == Kind.LABEL; i++) {
      text.append(Labels.bare(atoms.get(i).text()));
    }
    return text.toString();
  }

  static int count(List<Atom> atoms) {
    int printed = 0;
    for (var atom : atoms) {
      printed += atom.kind() == Kind.FILLER ? 0 : 1;
    }
    return printed;
  }

  String before() {
    return lead.text();
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
            .allMatch(atom -> Atom.isGlued(atom.text()) && atom.text().length() > 1);
  }

  /// Whether the cells of a row, some of them blank and none more than zero, stand above a number
  /// on a line of its own. No number begins with a zero, so that it is not the rest of one.
  boolean isAboveStray(int columns) {
    if (values.size() != columns + 1 || columns < 2 || values.getLast().at().cell() != 1) {
      return false;
    }
    var row = values.subList(0, columns);
    int line = row.getFirst().at().line();
    return values.getLast().at().line() > line
        && row.stream().allMatch(atom -> atom.at().line() == line)
        && row.stream().anyMatch(Atom::isEmpty)
        && row.stream().allMatch(atom -> atom.isEmpty() || Folding.fold(atom.text()).equals("0"));
  }

  /// Whether a number on a line below could be the rest of the last one of a row above it. Where
  /// each cell has a line of its own, none is below its row.
  boolean mayGoOnBelow() {
    var printed = values.stream().filter(atom -> !atom.isEmpty()).toList();
    if (printed.size() < 2) {
      return false;
    }
    var last = printed.getLast();
    var above = printed.get(printed.size() - 2);
    return last.at().line() > above.at().line()
        && last.at().cell() == 1
        && printed.stream().anyMatch(atom -> atom.at().cell() > 1)
        && !Folding.fold(above.text()).equals("0");
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

  /// The cells of a line that has enough for the row, where each line below is a number alone, as
  /// that of a page is.
  List<Atom> own(int columns) {
    int line = values.isEmpty() ? 0 : values.getFirst().at().line();
    int own = (int) values.stream().takeWhile(atom -> atom.at().line() == line).count();
    var below = values.subList(own, values.size());
    boolean areAlone =
        below.stream().allMatch(atom -> atom.at().cell() == 1)
            && below.stream().map(atom -> atom.at().line()).distinct().count() == below.size();
    return columns > 2 && own >= columns && areAlone ? values.subList(0, own) : values;
  }
}
