package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import gongkai.report.At;
import gongkai.text.Folding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the rows of cells of which some hold what is no value, so that the others seem to stand in
/// other columns than they do.
final class IllegibleRows {
  /// Digits that do not number a label.
  private static final Pattern UNREAD =
      Pattern.compile("(?!\\d{1,2}[.、)]?\\s*\\p{IsHan}{2}).{0,12}\\d.{0,12}");

  private IllegibleRows() {}

  /// Rows of cells that lack values, and have a text in place of one, or a number that could not be
  /// read right before them.
  static Set<Table.Row> of(List<Atom> atoms, Map<Table.Row, List<Atom>> found, BitSet ruledLines) {
    var texts = new HashMap<At, Atom>();
    atoms.stream()
        .filter(atom -> atom.kind() == Kind.LABEL && ruledLines.get(atom.at().line()))
        .forEach(atom -> texts.put(atom.at(), atom));
    var illegible = new HashSet<Table.Row>();
    found.forEach(
        (row, values) -> {
          boolean isWhole = new Run(values).printed() >= row.columns().size();
          if (!values.isEmpty()
              && (isUnread(texts.get(beside(values.getFirst(), -1)), row)
                  || (!isWhole && texts.containsKey(beside(values.getLast(), 1))))) {
            illegible.add(row);
          }
        });
    return illegible;
  }

  private static At beside(Atom atom, int cells) {
    return new At(atom.at().page(), atom.at().line(), atom.at().cell() + cells);
  }

  /// Whether a cell holds a number among other things, and is no label.
  private static boolean isUnread(@Nullable Atom cell, Table.Row row) {
    return cell != null
        && UNREAD.matcher(Folding.fold(cell.text())).matches()
        && row.match().stream().noneMatch(Labels.bare(cell.text())::contains);
  }
}
