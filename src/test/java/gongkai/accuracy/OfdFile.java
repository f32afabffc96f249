package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Heading;
import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Table;
import gongkai.extract.DrawnOfd;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A report as an OFD file: text that runs over pages, and ruled tables, each on a page as long as
/// it takes.
final class OfdFile implements Writer {
  private static final int HEIGHT = 297;
  private static final int LONG = 900;
  private static final int TOP = 25;
  private static final int LEFT = 22;
  private static final int WIDTH = 164;
  private static final int LINE = 7;

  @Override
  public String layout() {
    return "RULED";
  }

  @Override
  public byte[] write(Manuscript manuscript, Dice dice) {
    boolean hasTable = manuscript.pieces().stream().anyMatch(Table.class::isInstance);
    var page = new Page(new DrawnOfd(hasTable ? LONG : HEIGHT));
    for (var piece : manuscript.pieces()) {
      switch (piece) {
        case Line(_, var text) -> page.paragraph(text);
        case Heading(_, var text) -> page.paragraph(text);
        case Table(var grid) -> page.table(grid);
      }
    }
    return page.file.bytes();
  }

  /// The page that is being written.
  private static final class Page {
    private final DrawnOfd file;
    private double y = TOP;

    Page(DrawnOfd file) {
      this.file = file.page();
    }

    void paragraph(String text) {
      for (var line : text.split("\n", -1)) {
        for (var part : wrapped(line, WIDTH)) {
          if (y > HEIGHT - TOP) {
            turn();
          }
          draw(file, LEFT, y, part);
          y += LINE;
        }
      }
    }

    private void turn() {
      file.page();
      y = TOP;
    }

    void table(Grid grid) {
      turn();
      new OfdTable(grid, WIDTH).draw(file, LEFT, TOP);
      turn();
    }
  }

  static void draw(DrawnOfd file, double x, double y, String text) {
    if (!text.isBlank()) {
      var steps =
          text.substring(1)
              .chars()
              .mapToObj(c -> Integer.toString(width((char) c)))
              .collect(Collectors.joining(" "));
      file.text(x, y, text.replace("&", "&amp;").replace("<", "&lt;"), steps);
    }
  }

  static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    int from = 0;
    int taken = 0;
    for (int i = 0; i < text.length(); i++) {
      int wide = width(text.charAt(i));
      if (taken + wide > width && i > from) {
        lines.add(text.substring(from, i));
        from = i;
        taken = 0;
      }
      taken += wide;
    }
    lines.add(text.substring(from));
    return lines;
  }

  /// A Chinese character is as wide as it is high, a digit half as wide.
  private static int width(char c) {
    return c < 128 ? 2 : 4;
  }
}
