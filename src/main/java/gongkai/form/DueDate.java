package gongkai.form;

import gongkai.report.Agency;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/// By which day of the next year whose reports must be published. An empty list is everybody.
///
/// @param fromYear the first year covered for which it holds
/// @param atLatest the day after which a report is late whichever it is: the report of an office
///   may be that of its whole area, which is due later
public record DueDate(
    List<String> kinds, List<String> levels, int fromYear, MonthDay day, MonthDay atLatest) {

  /// The two days for one year.
  public record Days(LocalDate day, LocalDate atLatest) {}

  static DueDate read(Node node) {
    node.only("kinds", "levels", "from_year", "day", "at_latest");
    return new DueDate(
        node.texts("kinds"),
        node.texts("levels"),
        node.number("from_year"),
        day(node.get("day")),
        day(node.get(node.has("at_latest") ? "at_latest" : "day")));
  }

  private static MonthDay day(Node node) {
    try {
      return MonthDay.parse("--" + node.text());
    } catch (DateTimeException e) {
      throw node.wrong("must be a day such as 01-31, got " + node.text(), e);
    }
  }

  boolean isOf(Agency agency, int year) {
    return year >= fromYear
        && (kinds.isEmpty() || kinds.contains(agency.kind()))
        && (levels.isEmpty() || levels.contains(agency.level()));
  }

  Days of(int year) {
    return new Days(day.atYear(year + 1), atLatest.atYear(year + 1));
  }
}
