package gongkai.parse;

import gongkai.extract.Block;
import java.util.List;

/// A report as a page with real tables, its merged cells told from the empty cells of a text.
final class HtmlForm {
  @SuppressWarnings("InlineFormatString")
  private static final String STYLE =
      "<!doctype html><meta charset=utf-8><style>table{border-collapse:collapse;width:100%%}"
          + "td{border:1px solid #000;padding:3px;%s}</style>";

  private HtmlForm() {}

  static String of(List<Block> blocks, String cellStyle) {
    var html = new StringBuilder(STYLE.formatted(cellStyle));
    for (var block : blocks) {
      switch (block) {
        case Block.Paragraph(var text, _) -> html.append("<p>").append(text).append("</p>\n");
        case Block.Grid(var rows) ->
            html.append(table(rows.stream().map(Block.Row::cells).toList()));
      }
    }
    return html.toString();
  }

  private static String table(List<List<String>> rows) {
    var html = new StringBuilder("<table>\n");
    for (int row = 0; row < rows.size(); row++) {
      html.append("<tr>");
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!rows.get(row).get(column).isBlank()) {
          html.append(cell(rows, row, column));
        }
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  /// A cell goes on over the empty cells to its right and, where those below begin their rows, over
  /// them.
  private static String cell(List<List<String>> rows, int row, int column) {
    int right = column + 1;
    while (right < rows.get(row).size() && rows.get(row).get(right).isBlank()) {
      right++;
    }
    int below = row + 1;
    while (below < rows.size() && isFree(rows.get(below), right)) {
      below++;
    }
    return "<td colspan=%d rowspan=%d>%s</td>"
        .formatted(right - column, below - row, rows.get(row).get(column).strip());
  }

  private static boolean isFree(List<String> row, int until) {
    return row.size() > until && row.subList(0, until).stream().allMatch(String::isBlank);
  }
}
