package gongkai.check;

import gongkai.form.DueDate;
import gongkai.form.FindingRules;
import gongkai.report.Finding.Verdict;
import gongkai.report.Report;
import java.time.LocalDate;

/// Whether a report came by the day on which those of its agency are due.
final class Lateness {
  private Lateness() {}

  static Result of(Report report, FindingRules rules) {
    int year = report.id().year();
    var due = rules.due(report.metadata().agency(), year);
    var published = report.metadata().published();
    return Result.of(verdict(published, due, year)).saying(due.day().toString(), published);
  }

  static Verdict verdict(String published, DueDate.Days due, int year) {
    if (published.isEmpty()) {
      return Verdict.NOT_ASSESSABLE;
    }
    var day = LocalDate.parse(published);
    if (day.getYear() != year + 1) {
      // Nobody reports before the year is over, and years later it is a page that is dated.
      return Verdict.UNCERTAIN;
    }
    if (day.isAfter(due.atLatest())) {
      return Verdict.FAIL;
    }
    return day.isAfter(due.day()) ? Verdict.UNCERTAIN : Verdict.PASS;
  }
}
