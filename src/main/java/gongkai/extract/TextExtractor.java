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
import java.util.List;
import java.util.regex.Pattern;

/// Plain text and Markdown: a line is a paragraph, or a row where tabs or pipes part its cells.
///
/// A line that only begins with a tab is a row of one cell, as Word saves a table.
final class TextExtractor implements Extractor {
  private static final String MEDIA_TYPE = "text/plain";
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
  private static final Pattern ZERO_WIDTH =
      Pattern.compile("[\u200b-\u200d\u2060\ufeff\u001a\u001b]");
  private static final Pattern MARKDOWN = Pattern.compile("^\\s{0,3}#{1,6}\\s+|\\*\\*|__");
  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)[|｜│┃]");

  @Override
  public boolean accepts(byte[] content, String name) {
    return Signature.mediaType(content).isEmpty() && Encoding.decode(content).isPresent();
  }

  @Override
  public Extraction extract(byte[] content) {
    var text = Encoding.decode(content).orElseThrow();
    if (text.isBlank()) {
      return new Refused(MEDIA_TYPE, Reason.EMPTY, "文件里只有空白");
    }
    var collector = new Collector();
    int page = 1;
    int line = 0;
    for (var each : LINE_END.split(text, -1)) {
      line++;
      page += (int) each.chars().filter(c -> c == '\f').count();
      collector.add(plain(each), new Position(text.indexOf('\f') < 0 ? 0 : page, line));
    }
    return new Extracted(MEDIA_TYPE, text.indexOf('\f') < 0 ? 0 : page, collector.blocks());
  }

  private static String plain(String line) {
    var plain = ZERO_WIDTH.matcher(line.replace("\f", "")).replaceAll("");
    return MARKDOWN.matcher(plain).replaceAll("").replace("&nbsp;", "\u00a0");
  }

  /// Gathers neighbouring rows into grids.
  private static final class Collector {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    void add(String line, Position at) {
      if (isSeparator(line)) {
        return;
      }
      if (PIPE.matcher(line).results().limit(2).count() == 2) {
        rows.add(new Row(pipeCells(line), at));
      } else if (line.indexOf('\t') >= 0) {
        rows.add(new Row(tabCells(line), at));
      } else if (!line.isBlank()) {
        endGrid();
        blocks.add(new Paragraph(line.strip(), at));
      }
    }

    /// The line that Markdown draws under the head of a table.
    private static boolean isSeparator(String line) {
      return line.contains("--")
          && line.indexOf('|') >= 0
          && line.chars().allMatch(c -> " \t|:+-".indexOf(c) >= 0);
    }

    private static List<String> tabCells(String line) {
      boolean oneCell = line.indexOf('\t') == 0 && line.lastIndexOf('\t') == 0;
      return oneCell ? List.of(line.substring(1)) : Arrays.asList(line.split("\t", -1));
    }

    private static List<String> pipeCells(String line) {
      var cells = new ArrayList<>(Arrays.asList(PIPE.split(line, -1)));
      if (cells.getFirst().isBlank()) {
        cells.removeFirst();
      }
      if (cells.getLast().isBlank()) {
        cells.removeLast();
      }
      cells.replaceAll(cell -> cell.replace("\\|", "|").replaceAll("<br */?>", " "));
      return cells;
    }

    private void endGrid() {
      if (!rows.isEmpty()) {
        blocks.add(new Grid(rows));
        rows.clear();
      }
    }

    List<Block> blocks() {
      endGrid();
      return blocks;
    }
  }
}
