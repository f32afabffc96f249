package gongkai.extract;

import gongkai.extract.Block.Grid;
import gongkai.extract.Block.Paragraph;
import gongkai.extract.Block.Position;
import gongkai.extract.Block.Row;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import gongkai.extract.Shown.Cell;
import gongkai.extract.Shown.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes blocks of what a document shows: a table of data becomes a grid, a table that only
/// arranges a page is taken apart, and every line gets a number of its own.
final class Layout {
  /// A cell of the form holds less, even with a label in full.
  private static final int MOST_IN_A_CELL = 200;

  /// A cell with a full stop is prose, unless it is as short as a remark beside a number.
  private static final int MOST_IN_A_REMARK = 60;

  private static final Pattern ZERO_WIDTH =
      Pattern.compile("[\u200b-\u200d\u2060\ufeff\u00ad\u0000-\u0008\u000e-\u001f]");
  private static final Pattern OUTER_BLANKS = Pattern.compile("^[\\s\u00a0]+|[\\s\u00a0]+$");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final PictureGaps gaps = new PictureGaps();
  private int line;

  private Layout() {}

  /// All that a document shows, or that it shows nothing.
  ///
  /// @param url the address that the document says it came from, or empty
  static Extraction extraction(String mediaType, String url, List<Shown> pieces) {
    var layout = new Layout();
    pieces.forEach(layout::add);
    layout.endGrid();
    if (!layout.blocks.isEmpty()) {
      return new Extracted(mediaType, 0, url, layout.gaps.sentences(), layout.blocks);
    }
    return layout.gaps.isAnyPicture()
        ? new Refused(mediaType, Reason.NEEDS_OCR, "文件里只有图片，没有文字")
        : new Refused(mediaType, Reason.EMPTY, "文件里没有文字");
  }

  private void add(Shown piece) {
    switch (piece) {
      case Shown.Text(var text) -> paragraph(clean(text));
      case Shown.Picture() -> gaps.picture();
      case Shown.Table(var tableRows) -> table(tableRows);
    }
  }

  private void table(List<TableRow> tableRows) {
    var texts = JoinedValues.texts(tableRows);
    for (int i = 0; i < texts.size(); i++) {
      row(tableRows.get(i).beginning(), texts.get(i).stream().map(Layout::clean).toList());
    }
    endGrid();
  }

  private void paragraph(String printed) {
    var text = OUTER_BLANKS.matcher(printed).replaceAll("");
    if (!text.isEmpty()) {
      endGrid();
      blocks.add(new Paragraph(text, new Position(0, ++line)));
      gaps.line(text);
    }
  }

  private void row(List<Cell> cells, List<String> texts) {
    if (cells.stream().anyMatch(Layout::isContent)
        || (cells.size() == 1 && cells.getFirst().pieces().size() > 1)) {
      endGrid();
      cells.forEach(cell -> cell.pieces().forEach(this::add));
      endGrid();
      return;
    }
    if (texts.stream().anyMatch(text -> !text.isBlank())) {
      rows.add(new Row(texts, new Position(0, ++line)));
      gaps.row(texts);
    }
    if (cells.stream().anyMatch(cell -> cell.pieces().contains(new Shown.Picture()))) {
      gaps.picture();
    }
  }

  /// Whether a cell holds a part of the page rather than an entry of a table.
  private static boolean isContent(Cell cell) {
    if (cell.pieces().stream().anyMatch(Shown.Table.class::isInstance)) {
      return true;
    }
    var text = cell.text();
    return text.length() > MOST_IN_A_CELL
        || (text.length() > MOST_IN_A_REMARK && text.indexOf('。') >= 0);
  }

  private static String clean(String text) {
    return ZERO_WIDTH.matcher(text).replaceAll("");
  }

  private void endGrid() {
    if (!rows.isEmpty()) {
      blocks.add(new Grid(rows));
      rows.clear();
    }
  }
}
