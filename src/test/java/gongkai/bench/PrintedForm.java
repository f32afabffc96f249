package gongkai.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The national form's tables with numbers filled in, printed as files print them.
final class PrintedForm {
  private final Map<String, List<String>> tables = Resource.parts("form.txt", '#');

  /// A way to print a table, as the text of a PDF, of a Word file or of a web page has it.
  enum Layout {
    TABS {
      @Override
      String row(List<String> cells) {
        return String.join("\t", cells) + "\n";
      }
    },
    CELL_A_LINE {
      @Override
      String row(List<String> cells) {
        return cells.stream().map(cell -> "\t" + cell + "\n").collect(Collectors.joining()) + "\n";
      }
    },
    PIPES {
      @Override
      String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
      }
    };

    abstract String row(List<String> cells);
  }

  /// @param table `disclosure`, `requests` or `review`
  /// @param rows the cells by the code of their row
  String print(String table, Map<String, List<String>> rows, Layout layout) {
    var printed = new StringBuilder();
    for (var line : Objects.requireNonNull(tables.get(table), table)) {
      var cells = new ArrayList<String>();
      Arrays.stream(line.split("\t", -1)).forEach(cell -> cells.addAll(filled(cell, rows)));
      printed.append(layout.row(cells));
    }
    return printed.toString();
  }

  private static List<String> filled(String cell, Map<String, List<String>> rows) {
    if (!cell.startsWith("{")) {
      return List.of(cell);
    }
    var code = cell.substring(1, cell.length() - 1);
    return Objects.requireNonNull(rows.get(code), code);
  }
}
