package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Columns that agencies and converters add to tables, move and merge.
enum ColumnDamage implements Damage {
  SERIAL_NUMBERS {
    @Override
    Grid changed(Grid grid, Dice dice) {
      int head = grid.headRows();
      return grid.rewritten(
          i ->
              i >= head
                  ? first(Slot.label(Integer.toString(i - head + 1), 1, 1), grid, i)
                  : i == 0 ? first(Slot.label("序号", head, 1), grid, i) : grid.rows().get(i));
    }
  },
  NOTE_BEFORE_TOTAL {
    @Override
    Grid changed(Grid grid, Dice dice) {
      var note = dice.of("", "无", "见注1");
      return grid.rewritten(i -> noted(grid.rows().get(i), note));
    }
  },
  NOTE_LAST {
    @Override
    Grid changed(Grid grid, Dice dice) {
      var note = dice.of("", "无", "含上年2件", "3");
      return appended(grid, "备注", note);
    }
  },
  LAST_YEARS_TOTAL {
    @Override
    Grid changed(Grid grid, Dice dice) {
      return appended(
          grid, dice.of("上年总计", "上年同期", "比上年增减"), Integer.toString(dice.between(0, 40)));
    }
  },
  /// Every block of the table of disclosure has one more column, which is last year's.
  LAST_YEARS_COLUMN {
    @Override
    Grid changed(Grid grid, Dice dice) {
      return grid.rewritten(
          i -> {
            var row = grid.rows().get(i);
            boolean isFigures = row.stream().anyMatch(slot -> !slot.isLabel());
            if (!isFigures && row.size() == 1) {
              return List.of(Slot.label(row.getFirst().text(), 1, grid.width() + 1));
            }
            var head = "上年" + row.getLast().text().replace("本年", "");
            var number = Integer.toString(dice.between(0, 500));
            return last(grid, i, Slot.label(isFigures ? number : head, 1, 1));
          });
    }

    @Override
    boolean changes(Grid grid) {
      return grid.name().startsWith("disclosure");
    }
  },
  /// Columns of a spreadsheet that hold nothing.
  SPARE {
    @Override
    Grid changed(Grid grid, Dice dice) {
      var spare = Slot.label(" ", 1, 1);
      return dice.chance(0.5)
          ? grid.rewritten(i -> first(spare, grid, i))
          : grid.rewritten(i -> last(grid, i, spare));
    }

    @Override
    boolean changes(Grid grid) {
      return true;
    }
  },
  /// Merged cells are taken apart, and each piece says what the whole said.
  UNMERGED {
    @Override
    Grid changed(Grid grid, Dice dice) {
      var rows = new ArrayList<List<Slot>>();
      var above = new Slot[grid.width()];
      int[] left = new int[grid.width()];
      for (var row : grid.rows()) {
        var beginning = row.iterator();
        for (int column = 0; column < above.length; ) {
          int width = 1;
          if (left[column] == 0 && beginning.hasNext()) {
            var slot = beginning.next();
            width = slot.width();
            for (int i = column; i < column + width; i++) {
              above[i] = new Slot(slot.text(), i == column ? slot.code() : "", 1, 1);
              left[i] = slot.height();
            }
          }
          column += width;
        }
        var whole = new ArrayList<Slot>();
        for (int column = 0; column < above.length; column++) {
          whole.add(left[column] > 0 ? above[column] : Slot.label("", 1, 1));
          left[column] = Math.max(0, left[column] - 1);
        }
        rows.add(whole);
      }
      return new Grid(grid.name(), rows);
    }

    @Override
    boolean changes(Grid grid) {
      return true;
    }
  },
  /// The table of reviews with a row for each of its three groups.
  TURNED {
    @Override
    Grid changed(Grid grid, Dice dice) {
      var figures = grid.rows().getLast();
      if (figures.size() != GROUPS.size() * OUTCOMES.size()) {
        return grid;
      }
      var rows = new ArrayList<List<Slot>>();
      rows.add(Stream.concat(Stream.of("类别"), OUTCOMES.stream()).map(ColumnDamage::plain).toList());
      for (int i = 0; i < GROUPS.size(); i++) {
        var row = new ArrayList<Slot>();
        row.add(plain(GROUPS.get(i)));
        row.addAll(figures.subList(i * OUTCOMES.size(), (i + 1) * OUTCOMES.size()));
        rows.add(row);
      }
      return new Grid(grid.name(), rows);
    }

    @Override
    boolean changes(Grid grid) {
      return grid.name().startsWith("review");
    }
  };

  private static final String TOTAL = "总计";
  private static final List<String> GROUPS = List.of("行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）");
  private static final List<String> OUTCOMES = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", TOTAL);

  abstract Grid changed(Grid grid, Dice dice);

  /// Not a piece of the requests without its totals: another column in their place is not to be
  /// told from them.
  boolean changes(Grid grid) {
    return grid.name().startsWith("requests")
        && grid.codes().stream().anyMatch(code -> code.endsWith("." + Form.TOTAL));
  }

  @Override
  public Manuscript done(Manuscript manuscript, Dice dice) {
    return manuscript.tabled(grid -> changes(grid) ? changed(grid, dice) : grid);
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

  private static Grid appended(Grid grid, String title, String text) {
    int head = grid.headRows();
    return grid.rewritten(
        i ->
            i >= head
                ? last(grid, i, Slot.label(text, 1, 1))
                : i == 0 ? last(grid, i, Slot.label(title, head, 1)) : grid.rows().get(i));
  }

  private static List<Slot> noted(List<Slot> row, String note) {
    var noted = new ArrayList<Slot>();
    boolean isSpanned = row.stream().anyMatch(slot -> slot.text().equals("申请人情况"));
    for (var slot : row) {
      if (slot.code().endsWith("." + Form.TOTAL) && slot.equals(row.getLast())) {
        noted.add(Slot.label(note, 1, 1));
      } else if (slot.isLabel() && slot.text().equals(TOTAL)) {
        noted.add(Slot.label("备注", slot.height(), 1));
      }
      boolean widens = isSpanned && slot.equals(row.getLast());
      noted.add(widens ? Slot.label(slot.text(), slot.height(), slot.width() + 1) : slot);
    }
    return noted;
  }

  private static Slot plain(String text) {
    return Slot.label(text, 1, 1);
  }

  private static List<Slot> first(Slot slot, Grid grid, int row) {
    return Stream.concat(Stream.of(slot), grid.rows().get(row).stream()).toList();
  }

  private static List<Slot> last(Grid grid, int row, Slot slot) {
    return Stream.concat(grid.rows().get(row).stream(), Stream.of(slot)).toList();
  }
}
