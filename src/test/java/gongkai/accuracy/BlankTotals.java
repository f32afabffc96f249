package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Table;
import gongkai.report.Figure;
import java.util.LinkedHashMap;
import java.util.Map;

/// Nobody has filled in the last column of the table of requests; its parts decide it.
final class BlankTotals {
  private static final String REQUESTS = "requests.";

  private BlankTotals() {}

  static Manuscript in(Manuscript manuscript) {
    if (!Break.hasAllParts(manuscript)) {
      return manuscript;
    }
    var truth = manuscript.truth();
    var blank =
        manuscript.mapped(
            piece -> piece instanceof Table(var grid) ? new Table(blank(grid)) : piece);
    return new Manuscript(truth.figured(inferred(truth.figures())), blank.pieces());
  }

  private static Grid blank(Grid grid) {
    return grid.mapped(slot -> isTotal(slot.code()) ? slot.saying("") : slot);
  }

  private static boolean isTotal(String code) {
    return code.startsWith(REQUESTS) && code.endsWith("." + Form.TOTAL);
  }

  private static Map<String, Figure> inferred(Map<String, Figure> figures) {
    var inferred = new LinkedHashMap<>(figures);
    figures.keySet().stream()
        .filter(BlankTotals::isTotal)
        .forEach(
            code ->
                inferred.put(
                    code, new Figure.Inferred(Break.sum(figures, code), "", Printing.NOWHERE)));
    return inferred;
  }
}
