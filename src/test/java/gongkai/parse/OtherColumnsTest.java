package gongkai.parse;

import static gongkai.parse.PrintedTables.report;
import static gongkai.parse.PrintedTables.value;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.At;
import gongkai.report.Figure;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Columns that a table has besides those of the form never give a figure.
class OtherColumnsTest {
  private static final String HEAD = "→自然人→商业企业→科研机构→社会公益组织→法律服务机构→其他";
  private static final Figure NONE = new Figure.Text("", new At(0, 0, 0));

  /// The columns behind the parts, the cells of a row behind its label, and what is read of its
  /// natural person and total.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          总计→上年总计  | 3→0→0→0→0→1→4→12   | ? ?
          总计→上年总计  | →→→→→→4→12         | ? ?
          总计→备注      | →→→→→→4→无         | ? ?
          总计→备注      | 3→0→0→0→0→1→4→     | 3 4
          备注→总计      | →→→3→→→无→3        | ? ?
          备注→总计      | 3→0→0→0→0→1→→4     | 3 4
          备注→总计      | 0→0→0→0→0→0→见注→0 | ? ?
          总计           | 0→0→0→0→0→0→见注→0 | ? ?
          """)
  void no_cell_of_another_column_is_a_figure(String columns, String cells, String read) {
    var rows =
        HEAD
            + ("→" + columns + "¶一、本年新收政府信息公开申请数量→" + cells)
            + ("¶二、上年结转政府信息公开申请数量→" + cells)
            + ("¶（一）予以公开→" + cells + "¶（七）总计→" + cells);
    var figures = report("", rows, "").figures();
    for (var row : new String[] {"received", "carried_in", "granted", "completed"}) {
      var code = "requests." + row + ".";
      assertThat(said(figures, code + "natural_person") + " " + said(figures, code + "total"))
          .isEqualTo(read);
    }
  }

  @ParameterizedTest
  @CsvSource({"→→→300, 3→300", "1→2→3→300, →300"})
  void the_figures_of_last_year_are_not_those_of_this(String rules, String permits) {
    var table =
        "信息内容→本年制发件数→本年废止件数→现行有效件数→上年现行有效件数¶规章→"
            + rules
            + "¶信息内容→本年处理决定数量→上年处理决定数量¶行政许可→"
            + permits;
    var figures = report(table, "", "").figures();
    assertThat(said(figures, "disclosure.rules.in_force")).isIn("?", "3");
    assertThat(said(figures, "disclosure.permits.decisions")).isIn("?", "3");
  }

  private static String said(Map<String, Figure> figures, String code) {
    var figure = figures.getOrDefault(code, NONE);
    return figure.equals(NONE) ? "?" : value(figure);
  }
}
