package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables found by the lines on a page.
class RuledTableTest {
  private static final double THIN = DrawnPage.CHARACTER / 20;

  @Test
  void a_table_right_below_another_does_not_cut_its_cells() {
    var marks = new ArrayList<Box>();
    for (int row = 0; row <= 4; row++) {
      marks.add(new Box(0, row * 30, 200, row * 30 + THIN));
    }
    for (double at : List.of(0.0, 100.0, 200.0)) {
      marks.add(new Box(at, 0, at + THIN, 60));
    }
    for (double at : List.of(0.0, 104.0, 200.0)) {
      marks.add(new Box(at, 60, at + THIN, 120));
    }
    var between = new Glyph("0", new Box(101, 10, 103, 20));
    var tables = RuledTable.of(new DrawnPage(300, 300, List.of(between), marks, List.of()));
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().cells()).hasSize(8);
  }
}
