package gongkai.compare;

import gongkai.report.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One figure in both reports.
///
/// @param earlier empty where the report has no such figure
/// @param difference the later less the earlier, empty where one of them is not known
/// @param unusual whether it changed by more than such counts do by themselves
public record FigureChange(
    String code,
    Optional<Figure> earlier,
    Optional<Figure> later,
    Optional<BigDecimal> difference,
    boolean unusual) {

  /// Counts of independent events scatter by the root of their number. Three times that is rarer
  /// than once in three hundred.
  private static final double SCATTERS = 3;

  /// Large counts grow by a few parts in a hundred every year, which their scatter does not explain
  /// and which nobody wonders about.
  private static final double TIMES = 3;

  static List<FigureChange> all(Map<String, Figure> earlier, Map<String, Figure> later) {
    var codes = new LinkedHashSet<>(later.keySet());
    codes.addAll(earlier.keySet());
    return codes.stream()
        .map(
            code ->
                of(
                    code,
                    Optional.ofNullable(earlier.get(code)),
                    Optional.ofNullable(later.get(code))))
        .toList();
  }

  private static FigureChange of(String code, Optional<Figure> earlier, Optional<Figure> later) {
    var from = earlier.flatMap(Figure::value);
    var to = later.flatMap(Figure::value);
    if (from.isEmpty() || to.isEmpty()) {
      return new FigureChange(code, earlier, later, Optional.empty(), false);
    }
    var difference = to.get().subtract(from.get());
    boolean unusual = isUnusual(from.get().doubleValue(), to.get().doubleValue());
    return new FigureChange(code, earlier, later, Optional.of(difference), unusual);
  }

  /// One is added to both so that a change from nothing can be reckoned, too.
  private static boolean isUnusual(double from, double to) {
    double least = Math.min(from, to);
    double most = Math.max(from, to);
    return least >= 0
        && most - least >= SCATTERS * Math.sqrt(most + least)
        && most + 1 >= TIMES * (least + 1);
  }
}
