package gongkai.extract;

import gongkai.extract.Block.Grid;
import gongkai.extract.Block.Paragraph;
import gongkai.extract.Block.Position;
import gongkai.extract.Block.Row;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Plain text and Markdown: a line is a paragraph, or a row where tabs or pipes part its cells.
///
/// A line that only begins with a tab is a row of one cell, as Word saves a table.
final class TextExtractor {
  private static final String MEDIA_TYPE = "text/plain";
  private static final List<String> LINE_ENDS = List.of("\r\n", "\r", "\u0085", "\u2028", "\u2029");
  private static final List<String> ZERO_WIDTH =
      List.of("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u001a", "\u001b");
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+");
  private static final String PIPES = "|｜│┃¦";

  /// Empty where the bytes are not text.
  Optional<Extraction> read(byte[] content) {
    return Encoding.decode(content).map(TextExtractor::extract);
  }

  private static Extraction extract(String text) {
    if (text.isBlank()) {
      return new Refused(MEDIA_TYPE, Reason.EMPTY, "文件里只有空白");
    }
    var lines = lines(text);
    var collector = new Collector(CommaRow.isIn(lines), WikiRow.isIn(lines));
    boolean hasPages = text.indexOf('\f') >= 0;
    int page = hasPages ? 1 : 0;
    int line = 0;
    for (var each : lines) {
      line++;
      page += hasPages ? (int) each.chars().filter(c -> c == '\f').count() : 0;
      collector.add(plain(each), new Position(page, line));
    }
    return new Extracted(MEDIA_TYPE, page, collector.blocks());
  }

  private static List<String> lines(String text) {
    var plain = replaced(replaced(text, LINE_ENDS, "\n"), ZERO_WIDTH, "");
    return DrawnRows.onOneLine(
        Arrays.stream(TablesInText.asRows(plain).split("\n", -1))
            .map(InlineMarks::unquoted)
            .toList());
  }

  /// Several times as fast as a pattern, where there is nothing to replace.
  private static String replaced(String text, List<String> each, String by) {
    var replaced = text;
    for (var one : each) {
      replaced = replaced.replace(one, by);
    }
    return replaced;
  }

  private static String plain(String line) {
    return withoutHeading(InlineMarks.removed(line.replace("\f", "")))
        .replace("**", "")
        .replace("__", "")
        .replace("&nbsp;", "\u00a0");
  }

  /// A row before it is known whether pipes stand outside its cells, too.
  private record Raw(List<String> cells, boolean piped, Position at) {}

  private static String withoutHeading(String line) {
    if (line.indexOf('#') < 0) {
      return line;
    }
    var heading = MARKDOWN_HEADING.matcher(line);
    return line.substring(heading.lookingAt() ? heading.end() : 0);
  }

  /// Gathers neighbouring rows into grids.
  private static final class Collector {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Raw> rows = new ArrayList<>();

    /// How many cells the rows of this grid have that begin without a pipe.
    private final Set<Integer> open = new HashSet<>();

    private final boolean hasCommaRows;
    private final boolean hasWikiRows;

    Collector(boolean hasCommaRows, boolean hasWikiRows) {
      this.hasCommaRows = hasCommaRows;
      this.hasWikiRows = hasWikiRows;
    }

    void add(String line, Position at) {
      if (isSeparator(line) || (hasWikiRows && WikiRow.isRule(line))) {
        return;
      }
      if (hasWikiRows && WikiRow.isRow(line)) {
        rows.add(new Raw(WikiRow.cells(line), false, at));
        return;
      }
      if (hasPipes(line)) {
        var cells = parted(line);
        if (!cells.getFirst().isBlank()) {
          open.add(cells.size());
        }
        rows.add(new Raw(cells, true, at));
      } else if (line.indexOf('\t') >= 0) {
        rows.add(new Raw(tabCells(line), false, at));
      } else if (!line.isBlank()) {
        paragraph(line, at);
      }
    }

    private void paragraph(String line, Position at) {
      var cells = hasCommaRows ? CommaRow.cells(line) : List.<String>of();
      if (cells.isEmpty()) {
        endGrid();
        blocks.add(new Paragraph(line.strip(), at));
      } else {
        rows.add(new Raw(cells, false, at));
      }
    }

    /// Whether cells are parted by pipes. Most lines have none at all.
    private static boolean hasPipes(String line) {
      int first = pipe(line, 0);
      return first < line.length() && pipe(line, first + 1) < line.length();
    }

    /// Where the next pipe is that parts cells, or the end.
    private static int pipe(String line, int from) {
      int at = from;
      while (at < line.length()
          && (PIPES.indexOf(line.charAt(at)) < 0 || (at > 0 && line.charAt(at - 1) == '\\'))) {
        at++;
      }
      return at;
    }

    /// The line that Markdown draws under the head of a table.
    private static boolean isSeparator(String line) {
      return line.contains("--")
          && line.indexOf('|') >= 0
          && line.chars().allMatch(c -> " \t|:+-".indexOf(c) >= 0);
    }

    private static List<String> tabCells(String line) {
      boolean oneCell = line.indexOf('\t') == 0 && line.lastIndexOf('\t') == 0;
      var cells = oneCell ? List.of(line.substring(1)) : Arrays.asList(line.split("\t", -1));
      return line.indexOf('"') < 0 ? cells : cells.stream().map(CommaRow::unquoted).toList();
    }

    private Row row(Raw raw) {
      return new Row(raw.piped() ? pipeCells(raw.cells()) : raw.cells(), raw.at());
    }

    private static List<String> parted(String line) {
      var cells = new ArrayList<String>();
      for (int from = 0; from <= line.length(); ) {
        int to = pipe(line, from);
        cells.add(line.substring(from, to));
        from = to + 1;
      }
      return cells;
    }

    /// Without the gaps outside the outer pipes. A row whose first cell is empty has no outer pipe
    /// where others with as many cells have none, or others and itself none at the end.
    private List<String> pipeCells(List<String> row) {
      var cells = new ArrayList<>(row);
      boolean isOpen =
          open.contains(cells.size()) || (!open.isEmpty() && !cells.getLast().isBlank());
      if (cells.getFirst().isBlank() && !isOpen) {
        cells.removeFirst();
        if (cells.getLast().isBlank()) {
          cells.removeLast();
        }
      }
      cells.replaceAll(cell -> InlineMarks.removedFromCell(cell.replace("\\|", "|")));
      return cells;
    }

    private void endGrid() {
      if (!rows.isEmpty()) {
        blocks.add(new Grid(rows.stream().map(this::row).toList()));
        rows.clear();
        open.clear();
      }
    }

    List<Block> blocks() {
      endGrid();
      return blocks;
    }
  }
}
