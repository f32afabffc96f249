package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.form.Form;
import gongkai.report.At;
import gongkai.report.Figure;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
  private static final At AT = new At(0, 1, 1);

  private final Cells cells = new Cells(Form.read(Path.of("config/form")).words());

  /// The next spelling found in a published report is one more line.
  @ParameterizedTest(name = "“{0}” in {1} is {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                | 件   | zero           | 0
          '　　0'           | 件   | zero           | 0
          12               | 件   | number         | 12
          １２             | 件   | number         | 12
          1,204            | 件   | number         | 1204
          12,34            | 件   | text           |
          -3               | 项   | number         | -3
          －3              | 项   | number         | -3
          +5               | 项   | number         | 5
          7730.28          | 万元 | number         | 7730.28
          5.419500         | 万元 | number         | 5.419500
          1211万元         | 万元 | number         | 1211
          1211元           | 万元 | text           |
          3件              | 件   | number         | 3
          3万元            | 件   | text           |
          共99件           | 件   | number         | 99
          22（其中修订16件） | 件   | number         | 22
          ''               | 件   | blank          |
          '　'              | 件   | blank          |
          /                | 件   | not_applicable |
          —                | 件   | not_applicable |
          －               | 件   | not_applicable |
          0²               | 件   | zero           | 0
          12①              | 件   | number         | 12
          12*              | 件   | number         | 12
          12[1]            | 件   | number         | 12
          12[¹]            | 件   | number         | 12
          12½              | 件   | text           |
          ①                | 件   | text           |
          1 2              | 件   | unknown        |
          ####             | 件   | unknown        |
          1.23E+04         | 件   | unknown        |
          ――               | 件   | not_applicable |
          12人次           | 件   | number         | 12
          约30             | 件   | text           |
          详见附件         | 件   | text           |
          5\ufffd          | 件   | unknown        |
          \ufffd           | 件   | unknown        |
          """)
  void a_cell_is_read_as_printed(String printed, String unit, String cell, BigDecimal value) {
    var figure = cells.read(printed, unit, AT);
    assertThat(figure.cell()).isEqualTo(cell);
    assertThat(figure.value().orElse(null)).isEqualTo(value);
    assertThat(figure.origin()).isEqualTo("printed");
  }

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource({
    "0, true",
    "1., false",
    "（一）, false",
    "2024年, false",
    "3件, true",
    "/, true",
    "自然人, false"
  })
  void a_value_is_told_from_a_label(String text, boolean value) {
    assertThat(cells.isValue(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"inferred, blank"})
  void an_inferred_total_says_that_its_cell_is_blank(String origin, String cell) {
    var total = new Figure.Inferred(BigDecimal.TEN, "", AT);
    assertThat(total.origin()).isEqualTo(origin);
    assertThat(total.cell()).isEqualTo(cell);
  }
}
