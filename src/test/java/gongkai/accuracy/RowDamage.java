package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Piece;
import gongkai.accuracy.Manuscript.Role;
import gongkai.accuracy.Manuscript.Table;
import java.util.ArrayList;
import java.util.List;

/// Rows and lines that are put into tables and beside them, and say none of their figures.
enum RowDamage implements Damage {
  /// A converter prints the head of a table that crosses a page once more, inside the same table.
  HEAD_INSIDE {
    @Override
    Grid changed(Grid grid, Dice dice) {
      int head = grid.headRows();
      var gaps = gaps(grid, head);
      if (head == 0 || gaps.isEmpty()) {
        return grid;
      }
      int at = dice.of(gaps);
      var rows = new ArrayList<>(grid.rows());
      rows.addAll(at, grid.rows().subList(0, head));
      return new Grid(grid.name(), rows);
    }
  },
  UNIT_LINE {
    @Override
    Grid changed(Grid grid, Dice dice) {
      return dice.chance(0.5) ? grid.crossed(0, unit(dice)) : grid;
    }

    @Override
    List<Line> before(Dice dice) {
      return lines(unit(dice));
    }

    private static String unit(Dice dice) {
      return dice.of("单位：件", "单位:件、万元", "计量单位：件（宗）", "统计期间：1月1日至12月31日", "表号：公开统1表", "（单位：件次）");
    }
  },
  /// What a clerk explains under the numbers, with numbers.
  FOOTNOTE {
    @Override
    Grid changed(Grid grid, Dice dice) {
      return dice.chance(0.5) ? grid.crossed(grid.rows().size(), note(dice)) : grid;
    }

    @Override
    List<Line> after(Dice dice) {
      return lines(note(dice));
    }

    private static String note(Dice dice) {
      var number = dice.between(1, 99);
      return dice.of(
          "注：1.表中“本年新收”含网上申请" + number + "件。2.数据截至12月31日。",
          "说明：予以公开的" + number + "件中，当场答复" + number / 2 + "件",
          "备注：上年同期为" + number + "件",
          "*行政许可以办结" + number + "件计。",
          "填表人：张三　审核人：李四　联系电话：0000-12345" + number);
    }
  },
  /// A rule drawn with strokes between two rows.
  RULED {
    @Override
    Grid changed(Grid grid, Dice dice) {
      int at = dice.between(1, grid.rows().size() - 1);
      return grid.crossed(
          at, dice.of("----------", "──────────", "==========", "- - - - -", "——————"));
    }
  },
  /// The number of the page that ended there, as a row.
  PAGE_ROW {
    @Override
    Grid changed(Grid grid, Dice dice) {
      int at = dice.between(1, grid.rows().size() - 1);
      int page = dice.between(2, 19);
      return grid.crossed(
          at,
          dice.of("- %d -", "— %d —", "%d", "第%d页", "第 %d 页 共 20 页", "%d / 20").formatted(page));
    }
  },
  /// Copied with the page: what leads to other pages.
  NAVIGATION {
    @Override
    Grid changed(Grid grid, Dice dice) {
      return grid;
    }

    @Override
    List<Line> before(Dice dice) {
      return lines(
          dice.of(
              "共 12 条 首页 上一页 1 2 3 4 5 6 7 下一页 尾页 跳转到第 1 页",
              "字号：大 中 小 | 打印 | 浏览次数：1034",
              "当前位置：首页 > 政府信息公开 > 年度报告 > 2 0 1 7",
              "1 2 3 4 5 6 7"));
    }

    @Override
    List<Line> after(Dice dice) {
      return before(dice);
    }
  },
  /// How many of the requests came by which way.
  OF_WHICH {
    @Override
    Grid changed(Grid grid, Dice dice) {
      var rows = new ArrayList<List<Slot>>();
      for (var row : grid.rows()) {
        rows.add(row);
        if (row.stream().anyMatch(slot -> slot.code().equals("requests.received.total"))) {
          rows.add(half(row, dice.of("其中：网上申请", "其中：当面申请数量", "其中：自然人网络提交")));
        }
      }
      return new Grid(grid.name(), rows);
    }

    private static List<Slot> half(List<Slot> row, String label) {
      return row.stream()
          .map(
              slot ->
                  slot.isLabel()
                      ? slot.saying(label)
                      : Slot.label(halved(slot.text()), slot.height(), slot.width()))
          .toList();
    }

    private static String halved(String text) {
      return text.matches("[0-9]+") ? Integer.toString(Integer.parseInt(text) / 2) : "0";
    }
  },
  /// The figures of the year before, for comparison, in a table like this year's.
  LAST_YEARS_TABLE {
    @Override
    Grid changed(Grid grid, Dice dice) {
      return grid;
    }

    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var pieces = new ArrayList<Piece>();
      int year = manuscript.truth().year() - 1;
      var said = dice.of("附：%d年度数据（供对照）", "%d年（上年度）同期情况：", "上年度（%d年）数据如下").formatted(year);
      for (var piece : manuscript.pieces()) {
        pieces.add(piece);
        if (piece instanceof Table(var grid) && grid.headRows() > 0 && dice.chance(0.5)) {
          pieces.add(new Line(Role.CHROME, said));
          pieces.add(
              new Table(
                  grid.mapped(
                      slot ->
                          slot.isLabel()
                              ? slot
                              : Slot.label(doubled(slot.text()), slot.height(), slot.width()))));
        }
      }
      return manuscript.with(pieces);
    }

    private static String doubled(String text) {
      return text.matches("[0-9]{1,6}") ? Integer.toString(2 * Integer.parseInt(text)) : text;
    }
  };

  abstract Grid changed(Grid grid, Dice dice);

  /// What stands above a table.
  List<Line> before(Dice dice) {
    return List.of();
  }

  /// What stands below it.
  List<Line> after(Dice dice) {
    return List.of();
  }

  @Override
  public Manuscript done(Manuscript manuscript, Dice dice) {
    var pieces = new ArrayList<Piece>();
    for (var piece : manuscript.pieces()) {
      if (piece instanceof Table(var grid) && dice.chance(0.7)) {
        var changed = changed(grid, dice);
        boolean isSaid = !changed.equals(grid);
        pieces.addAll(isSaid ? List.of() : before(dice));
        pieces.add(new Table(changed));
        pieces.addAll(isSaid ? List.of() : after(dice));
      } else {
        pieces.add(piece);
      }
    }
    return manuscript.with(pieces);
  }

  @Override
  public boolean befalls(Kind kind) {
    return kind != Kind.FREE;
  }

  @Override
  public boolean befalls(Format format, Writer writer) {
    return writer.fidelity() == Printing.Fidelity.CELLS;
  }

  @Override
  public double frequency() {
    return Damages.KEPT_APART;
  }

  private static List<Integer> gaps(Grid grid, int head) {
    return java.util.stream.IntStream.range(head + 1, grid.rows().size())
        .filter(grid::isGap)
        .boxed()
        .toList();
  }

  private static List<Line> lines(String text) {
    return List.of(new Line(Role.CHROME, text));
  }
}
