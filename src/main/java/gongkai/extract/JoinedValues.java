package gongkai.extract;

import gongkai.extract.Shown.Cell;
import gongkai.extract.Shown.From;
import gongkai.extract.Shown.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What stands at the places of a table where a value reaches over those of others.
///
/// A label or a head that goes on below or beside stands once. A number that does so belongs to
/// none of its rows or columns alone: it is printed where it begins and marked, and so are the
/// places it reaches into, so that the values beside it keep theirs. Cells that were joined blank
/// are blank each.
final class JoinedValues {
  /// The mark of a value that nobody can tell the place of.
  static final String SHARED = Glyph.ILLEGIBLE;

  private final List<TableRow> rows;

  /// Where the cell begins that holds each place, and what it says.
  private final List<List<Spot>> spots = new ArrayList<>();

  private final List<List<String>> printed = new ArrayList<>();

  /// The columns whose head is that of the column before.
  private final Map<Integer, Boolean> headed = new HashMap<>();

  private final Set<Spot> filled = new HashSet<>();
  private final Set<Spot> shared = new HashSet<>();

  private record Spot(int row, int place) {}

  private JoinedValues(List<TableRow> rows) {
    this.rows = rows;
  }

  /// The texts of each row.
  static List<List<String>> texts(List<TableRow> rows) {
    var joined = new JoinedValues(rows);
    for (int row = 0; row < rows.size(); row++) {
      joined.locate(row);
      joined.fill(row);
      joined.remember(row);
    }
    return IntStream.range(0, rows.size()).mapToObj(joined::texts).toList();
  }

  private void locate(int row) {
    var here = new ArrayList<Spot>();
    var above = row > 0 ? spots.getLast() : List.<Spot>of();
    for (int i = 0; i < rows.get(row).cells().size(); i++) {
      here.add(
          switch (from(row, i)) {
            case ABOVE -> i < above.size() ? above.get(i) : new Spot(row, i);
            case LEFT -> i > 0 ? here.getLast() : new Spot(row, i);
            case HERE -> new Spot(row, i);
          });
    }
    spots.add(here);
    var said = new ArrayList<String>();
    for (int i = 0; i < here.size(); i++) {
      var spot = here.get(i);
      said.add(
          spot.row() < row
              ? printed.get(spot.row()).get(spot.place())
              : spot.place() < i ? said.get(spot.place()) : cell(row, i).text());
    }
    printed.add(said);
  }

  /// Only behind the last label of a row that has values of its own, so that no row is made of what
  /// reaches into it.
  private void fill(int row) {
    int behind = behindLabels(row);
    long numbers = count(row, behind, i -> begins(row, i) && isNumber(text(row, i)));
    for (int i = behind; i < spots.get(row).size(); i++) {
      var spot = spots.get(row).get(i);
      if (!begins(row, i)
          && isValue(text(row, i))
          && numbers > 0
          && (spot.row() < row || isBesideOthers(row, i, numbers))) {
        filled.add(new Spot(row, i));
        if (isNumber(text(row, i))) {
          shared.add(spot);
        }
      }
    }
  }

  /// A number as wide as its head is its column's alone.
  private boolean isBesideOthers(int row, int place, long numbers) {
    return !headed.getOrDefault(place, false) && (numbers > 1 || !isNumber(text(row, place)));
  }

  private int behindLabels(int row) {
    int behind = 0;
    for (int i = 0; i < spots.get(row).size(); i++) {
      behind = isValue(text(row, i)) ? behind : i + 1;
    }
    return behind;
  }

  private long count(int row, int from, IntPredicate which) {
    return IntStream.range(from, spots.get(row).size()).filter(which).count();
  }

  private void remember(int row) {
    for (int i = 0; i < spots.get(row).size(); i++) {
      if (!isValue(text(row, i))) {
        headed.put(i, i > 0 && spots.get(row).get(i).equals(spots.get(row).get(i - 1)));
      }
    }
  }

  private List<String> texts(int row) {
    var texts = new ArrayList<String>();
    for (int i = 0; i < spots.get(row).size(); i++) {
      if (begins(row, i)) {
        texts.add(text(row, i) + (shared.contains(new Spot(row, i)) ? SHARED : ""));
      } else if (filled.contains(new Spot(row, i))) {
        texts.add(isNumber(text(row, i)) ? SHARED : text(row, i));
      }
    }
    return texts;
  }

  private boolean begins(int row, int place) {
    return spots.get(row).get(place).equals(new Spot(row, place));
  }

  private From from(int row, int place) {
    return cell(row, place).from();
  }

  private Cell cell(int row, int place) {
    return rows.get(row).cells().get(place);
  }

  private String text(int row, int place) {
    return printed.get(row).get(place);
  }

  private static boolean isValue(String text) {
    return text.codePoints().noneMatch(Character::isLetter);
  }

  private static boolean isNumber(String text) {
    return isValue(text) && !text.replace('\u00a0', ' ').isBlank();
  }
}
