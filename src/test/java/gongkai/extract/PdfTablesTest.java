package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ruled tables on the pages of a PDF, and over their ends.
class PdfTablesTest {
  /// How a program draws the border of a table.
  enum Border {
    STROKES {
      @Override
      void draw(PaintedPdf pdf, double x, double y, double toX, double toY) {
        pdf.stroke(x, y, toX, toY);
      }
    },
    BARS {
      @Override
      void draw(PaintedPdf pdf, double x, double y, double toX, double toY) {
        pdf.area(x, y, Math.max(0.5, toX - x), Math.max(0.5, toY - y));
      }
    },
    PIECES {
      @Override
      void draw(PaintedPdf pdf, double x, double y, double toX, double toY) {
        double length = Math.max(toX - x, toY - y);
        for (double at = 0; at < length; at += 20) {
          double end = Math.min(length, at + 20);
          BARS.draw(
              pdf,
              toX > x ? x + at : x,
              toY > y ? y + at : y,
              toX > x ? x + end : x,
              toY > y ? y + end : y);
        }
      }
    };

    abstract void draw(PaintedPdf pdf, double x, double y, double toX, double toY);
  }

  @ParameterizedTest
  @EnumSource
  void a_ruled_table_is_a_grid_however_its_borders_are_drawn(Border border) {
    var pdf = new PaintedPdf().text(50, 40, "表头上面的文字");
    table(pdf, border, 100);
    pdf.text(50, 300, "表格下面的文字");
    assertThat(lines(pdf))
        .containsExactly(
            "1:1 表头上面的文字", "1:2 [信息内容, 本年制发件数]", "1:3 [规章, 12]", "1:4 [行政规范性文件, ]", "1:5 表格下面的文字");
  }

  /// Three rows of two cells: the head, one of numbers, and one whose label takes two lines.
  private static void table(PaintedPdf pdf, Border border, double top) {
    for (int row = 0; row <= 3; row++) {
      border.draw(pdf, 50, top + 40 * row, 250, top + 40 * row);
    }
    for (int column = 0; column <= 2; column++) {
      border.draw(pdf, 50 + 100 * column, top, 50 + 100 * column, top + 120);
    }
    pdf.text(60, top + 25, "信息内容").text(160, top + 25, "本年制发件数");
    pdf.text(60, top + 65, "规章").text(160, top + 65, "12");
    pdf.text(60, top + 100, "行政规范").text(60, top + 114, "性文件");
  }

  @Test
  void a_cell_over_several_rows_gives_its_text_once() {
    var pdf = new PaintedPdf();
    for (double x : new double[] {50, 150, 250}) {
      pdf.stroke(x, 100, x, 180);
    }
    pdf.stroke(50, 100, 250, 100).stroke(150, 140, 250, 140).stroke(50, 180, 250, 180);
    pdf.text(60, 145, "不予公开").text(160, 125, "12").text(160, 165, "3");
    assertThat(lines(pdf)).containsExactly("1:1 [不予公开, 12]", "1:2 [3]");
  }

  @Test
  void a_table_that_the_end_of_a_page_leaves_open_keeps_its_last_row() {
    var pdf = new PaintedPdf();
    for (double x : new double[] {50, 150, 250}) {
      pdf.stroke(x, 100, x, 180);
    }
    pdf.stroke(50, 100, 250, 100).stroke(50, 140, 250, 140);
    pdf.text(60, 125, "规章").text(160, 125, "12").text(60, 165, "行政许可").text(160, 165, "3");
    assertThat(lines(pdf)).containsExactly("1:1 [规章, 12]", "1:2 [行政许可, 3]");
  }

  /// What is drawn in the second cell of a row, in lines, and what is read of it.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a number longer than its cell, 1234567890123456789012345, 1234567890123456789012345",
    "digits over the whole width, 1234567890123456789/12, 123456789012345678912",
    "two numbers one above the other, 5/3, 5 3",
    "thousands broken within, '1,75/4', '1,754'",
    "thousands broken after their comma, '2,831,/754', '2,831,754'",
    "a number under one with thousands, '1,754/3', '1,754 3'",
    "a note under a number, 22/（其中修订16件）, 22（其中修订16件）"
  })
  void digits_make_one_number_only_where_they_are_one(String what, String drawn, String read) {
    var pdf = new PaintedPdf();
    table(pdf, Border.STROKES, 100);
    double y = 185;
    for (var line : drawn.split("/", -1)) {
      pdf.text(152, y += 12, line);
    }
    assertThat(lines(pdf)).as(what).contains("1:3 [行政规范性文件, " + read + "]");
  }

  @Test
  void a_head_printed_again_on_the_next_page_is_left_out() {
    var pdf = new PaintedPdf();
    table(pdf.page(), Border.STROKES, 700);
    table(pdf.page(), Border.STROKES, 50);
    assertThat(lines(pdf))
        .containsExactly(
            "1:1 [信息内容, 本年制发件数]",
            "1:2 [规章, 12]",
            "1:3 [行政规范性文件, ]",
            "2:4 [规章, 12]",
            "2:5 [行政规范性文件, ]");
  }

  @Test
  void a_row_that_the_end_of_a_page_cut_is_one_again() {
    var pdf = new PaintedPdf();
    row(pdf.page(), 700, "1.属于国家秘密", "5");
    row(pdf, 740, "2.其他法律行政法规", "");
    row(pdf.page(), 50, "禁止公开", "7");
    row(pdf, 90, "3.属于内部事务", "8");
    assertThat(lines(pdf))
        .containsExactly("1:1 [1.属于国家秘密, 5]", "1:2 [2.其他法律行政法规禁止公开, 7]", "2:3 [3.属于内部事务, 8]");
  }

  private static void row(PaintedPdf pdf, double top, String label, String value) {
    pdf.stroke(50, top, 250, top).stroke(50, top + 40, 250, top + 40);
    for (double x : new double[] {50, 150, 250}) {
      pdf.stroke(x, top, x, top + 40);
    }
    pdf.text(60, top + 25, label).text(160, top + 25, value);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void a_page_whose_text_runs_sideways_is_read_upright(int turned) {
    var pdf = new PaintedPdf(PaintedPdf.A4, turned).text(50, 40, "表头上面的文字");
    table(pdf, Border.STROKES, 100);
    assertThat(lines(pdf)).contains("1:3 [规章, 12]").hasSize(4);
  }

  @Test
  void a_tiny_page_is_read_as_a_large_one() {
    var pdf = new PaintedPdf(new PDRectangle(60, 84), 0).paint(".1 0 0 .1 0 75.6 cm");
    pdf.paint("1 0 0 1 0 %f cm", -84.0);
    table(pdf, Border.STROKES, 100);
    assertThat(lines(pdf)).hasSize(3).contains("1:2 [规章, 12]");
  }

  private static List<String> lines(PaintedPdf pdf) {
    return Read.placed(pdf.bytes());
  }
}
