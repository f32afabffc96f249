package gongkai.gazetteer;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One line of a file of cells parted by tabs. Empty lines and those that begin with `#` say
/// nothing.
record Line(Path file, int number, List<String> cells) {
  Line {
    cells = List.copyOf(cells);
  }

  /// Reads a file whose lines have `least` to `most` cells, none of the first `least` empty.
  static List<Line> read(Path file, int least, int most) throws IOException {
    var lines = new ArrayList<Line>();
    int number = 0;
    for (var text : readLines(file)) {
      number++;
      if (!text.isBlank() && !text.startsWith("#")) {
        lines.add(new Line(file, number, List.of(text.split("\t", -1))).requireCells(least, most));
      }
    }
    return lines;
  }

  /// The cell, or nothing where the line is shorter.
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  GazetteerException refused(String reason) {
    return new GazetteerException(where() + ": " + reason);
  }

  String where() {
    return file + ":" + number;
  }

  private static List<String> readLines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new GazetteerException(file + ": save it as UTF-8", e);
    }
  }

  private Line requireCells(int least, int most) {
    if (cells.size() < least || cells.size() > most) {
      throw refused(
          "needs %d to %d columns parted by tabs, has %d".formatted(least, most, cells.size()));
    }
    for (int column = 0; column < cells.size(); column++) {
      if (!cell(column).equals(cell(column).strip())) {
        throw refused("blanks round \"" + cell(column).strip() + "\"");
      }
      if (column < least && cell(column).isEmpty()) {
        throw refused("column " + (column + 1) + " is empty");
      }
    }
    return this;
  }
}
