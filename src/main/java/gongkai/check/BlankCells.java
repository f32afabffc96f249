package gongkai.check;

import gongkai.report.Figure;
import gongkai.report.Finding.Verdict;
import gongkai.report.Report;

/// Counts the cells in which nothing is printed, where the form asks for a zero.
final class BlankCells {
  private BlankCells() {}

  static Result of(Report report) {
    var figures = report.figures().values();
    if (figures.isEmpty()) {
      return Result.of(Verdict.NOT_ASSESSABLE);
    }
    long blank = figures.stream().filter(BlankCells::isBlank).count();
    return Result.of(blank == 0 ? Verdict.PASS : Verdict.UNCERTAIN)
        .saying("0", Long.toString(blank));
  }

  private static boolean isBlank(Figure figure) {
    return figure instanceof Figure.Blank || figure instanceof Figure.Inferred;
  }
}
