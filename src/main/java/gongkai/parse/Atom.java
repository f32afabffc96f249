package gongkai.parse;

import gongkai.extract.Block.Position;
import gongkai.report.At;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The smallest piece of a table's text: a label or a part of one, a value, or an empty cell.
record Atom(Kind kind, String text, At at) {

  enum Kind {
    LABEL,
    VALUE,
    /// A value without a gap before it, which may be several.
    GLUED,
    /// One of several values without gaps that can be parted in several ways.
    OPEN,
    /// A cell that the publisher filled with a blank.
    BLANK,
    /// An empty cell that may be there only because its neighbours are wide.
    FILLER
  }

  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

  /// Digits that follow a label without a blank, up to the next label. Those before 年, 月 or a dot
  /// belong to text, and those in brackets to a note.
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{IsHan})”\"])(\\d+(?:-\\d+)*(?:\\.\\d+)?)"
              + "(?=$|[\\p{IsHan}(“\"]|\\d[.、])(?![^()]*\\))");

  /// What a number in a cell is told with.
  private static final Pattern NOTE =
      Pattern.compile("(?<=\\d)\\s*[(（](?=[^()（）]*\\p{IsHan})(?=[^()（）]*\\d)[^()（）]*[)）](?!\\d)");

  private static final Pattern BULLET = Pattern.compile("^[-*+•]\\s+(?=[\\d.(（]*\\p{IsHan})");

  private static final Pattern ROW_NUMBER = Pattern.compile("[1-9][0-9]?");

  private static final Pattern SEVERAL = Pattern.compile("\\d+(?:-\\d+)*(?:\\.\\d+)?");

  private static final Pattern TEXT_AFTER = Pattern.compile("[年月日号条款项、.]");

  static List<Atom> of(List<Line> lines, Cells cells) {
    var atoms = new ArrayList<Atom>();
    for (var line : lines) {
      if (line.cells().size() > 1) {
        row(atoms, line, cells);
      } else {
        words(atoms, line, cells);
      }
    }
    return atoms;
  }

  private static void row(List<Atom> atoms, Line line, Cells cells) {
    for (int i = isNumbered(line.cells(), cells) ? 1 : 0; i < line.cells().size(); i++) {
      var cell = line.cells().get(i);
      var kind = Cells.isParted(cell) ? Kind.VALUE : kind(cell, cells);
      atoms.add(new Atom(kind, cell.strip(), at(line.at(), i + 1)));
    }
  }

  /// Whether a row begins with its own number in the table.
  private static boolean isNumbered(List<String> row, Cells cells) {
    return row.size() > 2
        && Cells.isDigits(row.getFirst().strip())
        && ROW_NUMBER.matcher(row.getFirst().strip()).matches()
        && row.stream()
            .skip(1)
            .map(cell -> kind(cell, cells))
            .filter(kind -> kind != Kind.FILLER)
            .findFirst()
            .filter(Kind.LABEL::equals)
            .isPresent();
  }

  private static Kind kind(String cell, Cells cells) {
    if (isEmpty(cell)) {
      return cell.isBlank() && cell.indexOf('\u3000') < 0 ? Kind.FILLER : Kind.BLANK;
    }
    return cells.isValue(cell) ? Kind.VALUE : Kind.LABEL;
  }

  private static boolean isEmpty(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) != '\u00a0' && !Character.isWhitespace(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// A line without cells: parted by blanks, and where digits are glued to a label.
  private static void words(List<Atom> atoms, Line line, Cells cells) {
    var cell = line.cells().getFirst();
    var whole = kind(cell, cells);
    if (whole != Kind.LABEL) {
      atoms.add(new Atom(whole, cell.strip(), at(line.at(), 1)));
      return;
    }
    int number = 1;
    for (var word : parted(withNotes(withoutBullet(line.text())))) {
      for (var piece : cells.isValue(word) ? List.of(word) : pieces(word)) {
        var kind = kind(piece, cells);
        boolean glued =
            piece.length() < word.length()
                ? kind == Kind.VALUE || isGlued(piece)
                : kind == Kind.LABEL && Cells.isDigits(piece);
        atoms.add(new Atom(glued ? Kind.GLUED : kind, piece, at(line.at(), number++)));
      }
    }
  }

  private static List<String> parted(String text) {
    return hasBlank(text) ? Arrays.asList(BLANKS.split(text)) : List.of(text);
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || Character.isSpaceChar(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// The mark of a list before a label is no stroke.
  private static String withoutBullet(String text) {
    return BULLET.matcher(text).replaceFirst("");
  }

  /// A number and its note are one word.
  private static String withNotes(String text) {
    return text.indexOf('(') < 0 && text.indexOf('（') < 0
        ? text
        : NOTE.matcher(text)
            .replaceAll(
                note -> Matcher.quoteReplacement(BLANKS.matcher(note.group()).replaceAll("")));
  }

  /// Whether a text is digits alone, which a minus may part and of which the last may be decimals.
  static boolean isGlued(String text) {
    return !Cells.isMarked(text) && SEVERAL.matcher(Folding.fold(text)).matches();
  }

  private static List<String> pieces(String word) {
    if (Cells.isMarked(word)) {
      return List.of(word);
    }
    var folded = Folding.fold(word);
    if (!hasDigit(folded)) {
      return List.of(word);
    }
    var glued = GLUED.matcher(folded);
    var pieces = new ArrayList<String>();
    int from = 0;
    while (glued.find()) {
      int end = glued.end(1);
      if (end < folded.length() && TEXT_AFTER.matcher(folded).region(end, end + 1).matches()) {
        continue;
      }
      pieces.add(word.substring(from, glued.start(1)));
      pieces.add(word.substring(glued.start(1), end));
      from = end;
    }
    if (from < word.length()) {
      pieces.add(word.substring(from));
    }
    return pieces;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  boolean hasDigit() {
    return hasDigit(Folding.fold(text));
  }

  boolean isEmpty() {
    return kind == Kind.FILLER || kind == Kind.BLANK;
  }

  private static At at(Position position, int cell) {
    return new At(position.page(), position.line(), cell);
  }
}
