package gongkai.extract;

import gongkai.extract.Block.Grid;
import gongkai.extract.Block.Paragraph;
import gongkai.extract.Block.Position;
import gongkai.extract.Block.Row;
import java.util.ArrayList;
import java.util.List;

/// Makes blocks of drawn pages: tables where there are rulings, else lines of words.
///
/// It knows no file format; PDF and OFD draw the same way.
final class PageLayout {
  private final List<Block> blocks = new ArrayList<>();
  private int line;

  private PageLayout() {}

  /// The blocks of a file's pages, the first page of which is one.
  static List<Block> blocks(List<DrawnPage> pages) {
    var layout = new PageLayout();
    var pieces = pages.stream().map(Piece::of).toList();
    int number = 1;
    for (var page : CutRows.mended(RunningHeads.without(pieces))) {
      for (var piece : page) {
        layout.add(piece, number);
      }
      number++;
    }
    return layout.blocks;
  }

  private void add(Piece piece, int page) {
    switch (piece) {
      case Piece.Words(_, var text) -> blocks.add(new Paragraph(text, next(page)));
      case Piece.Table(_, _, var rows) -> {
        if (!rows.isEmpty()) {
          blocks.add(new Grid(rows.stream().map(row -> new Row(row.texts(), next(page))).toList()));
        }
      }
    }
  }

  private Position next(int page) {
    line++;
    return new Position(page, line);
  }
}
