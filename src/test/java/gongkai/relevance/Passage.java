package gongkai.relevance;

import java.util.List;

/// One passage of the corpus.
///
/// @param region a path from the province down, parts between strokes
/// @param section of the report, as an index names it
/// @param kind `problem`, `improvement`, `prior_problem` or `text`
record Passage(
    String id,
    String agency,
    String region,
    String trade,
    int year,
    String section,
    String kind,
    String text) {

  static final List<String> COLUMNS =
      List.of("id", "agency", "region", "trade", "year", "section", "kind", "text");

  static List<Passage> corpus() {
    return Table.rows("corpus.tsv").stream().map(Passage::of).toList();
  }

  private static Passage of(List<String> row) {
    return new Passage(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        Integer.parseInt(row.get(4)),
        row.get(5),
        row.get(6),
        row.get(7));
  }

  String row() {
    return String.join("\t", id, agency, region, trade, "" + year, section, kind, text);
  }

  String title() {
    return agency + year + "年政府信息公开工作年度报告";
  }

  String heading() {
    return switch (section) {
      case "overview" -> "一、总体情况";
      case "issues" -> "五、存在的主要问题及改进情况";
      default -> "六、其他需要报告的事项";
    };
  }
}
