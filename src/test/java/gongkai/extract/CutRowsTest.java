package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Piece.Cell;
import gongkai.extract.Piece.Row;
import gongkai.extract.Piece.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables that go on over a page: what was one row is one again, and what was two stays two.
class CutRowsTest {
  /// The edges of three columns of labels and three of numbers.
  private static final List<Double> WIDE = List.of(.1, .2, .3, .5, .6, .7, .8);

  /// The edges of one column of labels, which is as wide as those three, and three of numbers.
  private static final List<Double> NARROW = List.of(.1, .5, .6, .7, .8);

  /// The rows at the end of a page and those at the top of the next; a row is cells after their
  /// columns, with ! for one that is full.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the last line of a head | 0:关系 1:申请人情况, 1:商业企业! 2:社会公益! 3:法律服务! | 0: 3: 4:组织! 5:机构! | 0:关系 1:申请人情况, 1:商业企业! 2:社会公益组织! 3:法律服务机构! |
          the last line of a head and rows | 0:关系 1:申请人情况, 1:商业企业! 2:社会公益! 3:法律服务! | 0: 3: 4:组织! 5:机构!, 0:本年新收 3:1 4:2 5:3 | 0:关系 1:申请人情况, 1:商业企业! 2:社会公益组织! 3:法律服务机构! | 0:本年新收 3:1 4:2 5:3
          a label of a cell that reaches down from above | 0:结果维! 1:行政诉讼, 1:结果维! 2:结果纠! 3:其他结! | 0:持! 3:持! 4:正! 5:果! | 0:结果维持! 1:行政诉讼, 1:结果维持! 2:结果纠正! 3:其他结果! |
          a label whose numbers stand above | 0:本年新收政府信息! 1:1 2:2 3:3 | 0:公开申请! 3: 4: 5: | 0:本年新收政府信息公开申请! 1:1 2:2 3:3 |
          a row of its own | 0:关系 1:申请人情况, 1:商业企业! 2:社会公益! 3:法律服务! | 0:本年新收 3:1 4:2 5:3 | 0:关系 1:申请人情况, 1:商业企业! 2:社会公益! 3:法律服务! | 0:本年新收 3:1 4:2 5:3
          numbers under words of a head | 0:信息内容! 1:本年制发件数! | 0:规章 3:0 4:0 5:1 | 0:信息内容! 1:本年制发件数! | 0:规章 3:0 4:0 5:1
          a group under a cell that has room | 0:关系 1:申请人情况 | 0: 3:自然人 4:商业企业 5:总计 | 0:关系 1:申请人情况 | 0: 3:自然人 4:商业企业 5:总计
          cells where the table had none | 0:二、上年结转! 1:1 2:2 3:3 | 0:三、办理结果 1:予以公开 3: 4: 5: | 0:二、上年结转! 1:1 2:2 3:3 | 0:三、办理结果 1:予以公开 3: 4: 5:
          blank rows under blank rows | 0:上年结转! 1: 2: 3: | 0: 3: 4: 5: | 0:上年结转! 1: 2: 3: | 0: 3: 4: 5:
          """)
  void a_row_cut_by_the_end_of_a_page_is_joined(
      String what, String above, String below, String top, String rest) {
    var mended =
        CutRows.mended(
            List.of(
                List.of(new Table(.5, NARROW, rows(above))),
                List.of(new Table(.1, WIDE, rows(below)))));
    assertThat(rows(mended.getFirst())).as(what).isEqualTo(rows(top));
    assertThat(rows(mended.getLast())).as(what).isEqualTo(rest == null ? List.of() : rows(rest));
  }

  private static List<Row> rows(List<Piece> page) {
    return ((Table) page.getFirst()).rows();
  }

  private static List<Row> rows(String drawn) {
    var rows = new ArrayList<Row>();
    for (var row : drawn.split(", ", -1)) {
      var cells = new ArrayList<Cell>();
      for (var cell : row.split(" ", -1)) {
        var text = cell.substring(2);
        cells.add(new Cell(cell.charAt(0) - '0', text.replace("!", ""), text.endsWith("!")));
      }
      rows.add(new Row(cells));
    }
    return rows;
  }
}
