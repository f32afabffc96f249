package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import gongkai.accuracy.Printing.Fidelity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The ways in which a table becomes text.
enum TextLayout {
  TABS(Fidelity.CELLS) {
    @Override
    List<String> lines(Grid grid, Dice dice) {
      return joined(grid, "", "\t", "");
    }
  },
  CELL_A_LINE(Fidelity.CELLS) {
    @Override
    List<String> lines(Grid grid, Dice dice) {
      var blank = dice.of("", "\u00a0", " ", "　");
      var lines = new ArrayList<String>();
      for (var row : grid.unrolled()) {
        for (var slot : began(row)) {
          boolean isBlank = slot.text().isEmpty() && !slot.isLabel();
          lines.add("\t" + (isBlank ? blank : slot.text()));
        }
        lines.add("");
      }
      return lines;
    }
  },
  PIPES(Fidelity.CELLS) {
    @Override
    List<String> lines(Grid grid, Dice dice) {
      var broken = grid.mapped(slot -> slot.saying(slot.text().replace("\n", "<br>")));
      var lines = joined(broken, "| ", " | ", " |");
      lines.add(1, "|" + " --- |".repeat(grid.width()));
      return lines;
    }
  },
  OPEN_PIPES(Fidelity.CELLS) {
    @Override
    List<String> lines(Grid grid, Dice dice) {
      return joined(grid, "", " | ", "");
    }
  },
  /// Labels wrapped in a narrow column, numbers beside their middle, group labels on lines of their
  /// own.
  BLANKS(Fidelity.NUMBERS) {
    @Override
    List<String> lines(Grid grid, Dice dice) {
      return new Narrow(dice).lines(grid);
    }
  },
  APART(Fidelity.NUMBERS) {
    @Override
    List<String> lines(Grid grid, Dice dice) {
      var labels = new ArrayList<String>();
      var numbers = new ArrayList<String>();
      for (var row : grid.rows()) {
        row.stream().filter(Slot::isLabel).map(Slot::text).forEach(labels::add);
        var values = row.stream().filter(slot -> !slot.isLabel()).map(Slot::text).toList();
        if (!values.isEmpty()) {
          numbers.add(String.join(" ", values));
        }
      }
      labels.removeIf(String::isEmpty);
      labels.addAll(numbers);
      return labels;
    }
  },
  /// All of a table in one line.
  GLUED(Fidelity.SUMS) {
    @Override
    List<String> lines(Grid grid, Dice dice) {
      return List.of(grid.slots().stream().map(Slot::text).collect(Collectors.joining()));
    }
  },
  /// A line for each row, its numbers without blanks between.
  GLUED_ROWS(Fidelity.SUMS) {
    @Override
    List<String> lines(Grid grid, Dice dice) {
      return grid.rows().stream()
          .map(row -> row.stream().map(Slot::text).collect(Collectors.joining()))
          .toList();
    }
  };

  private final Fidelity fidelity;

  TextLayout(Fidelity fidelity) {
    this.fidelity = fidelity;
  }

  abstract List<String> lines(Grid grid, Dice dice);

  Fidelity fidelity() {
    return fidelity;
  }

  private static List<String> joined(Grid grid, String first, String between, String last) {
    return grid.unrolled().stream()
        .map(row -> row.stream().map(Slot::text).collect(Collectors.joining(between, first, last)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// Word prints an empty line where a label goes on from the row above, and nothing where it goes
  /// on from the left.
  private static List<Slot> began(List<Slot> row) {
    var began = new ArrayList<Slot>();
    for (int i = 0; i < row.size(); i++) {
      var slot = row.get(i);
      began.add(slot);
      i += slot.width() - 1;
    }
    return began;
  }
}
