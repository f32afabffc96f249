package gongkai.form;

import gongkai.report.Agency;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/// By which day of the next year whose reports must be published. An empty list is everybody.
///
/// @param fromYear the first year covered for which it holds
public record DueDate(List<String> kinds, List<String> levels, int fromYear, MonthDay day) {

  static DueDate read(Node node) {
    node.only("kinds", "levels", "from_year", "day");
    return new DueDate(
        node.texts("kinds"), node.texts("levels"), node.number("from_year"), day(node.get("day")));
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

  LocalDate of(int year) {
    return day.atYear(year + 1);
  }
}
