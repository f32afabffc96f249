package gongkai.parse;

import gongkai.form.Titles;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who signed a report and when: the last lines of its last part.
///
/// @param agency empty where nobody signed
/// @param date ISO 8601, or empty
/// @param lines how many lines at the end it takes
record Signature(String agency, String date, int lines) {
  private static final int MOST_LINES = 3;
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u3000]+");

  /// Reads it upwards from the last line that is no chrome of a web page.
  static Signature at(List<Line> end, Titles titles, List<String> chrome) {
    int to = end.size();
    while (to > 0 && (end.get(to - 1).isBlank() || end.get(to - 1).startsWithAny(chrome))) {
      to--;
    }
    var signed = at(end.subList(Math.max(0, to - MOST_LINES), to), titles);
    return new Signature(signed.agency, signed.date, end.size() - to + signed.lines);
  }

  private static Signature at(List<Line> end, Titles titles) {
    var agency = "";
    var date = "";
    int taken = 0;
    for (int i = end.size() - 1; i >= 0; i--, taken++) {
      var text = BLANKS.matcher(end.get(i).folded()).replaceAll("");
      var found = titles.date().matcher(text);
      if (date.isEmpty() && found.find() && text.length() - found.group().length() <= 2) {
        date = day(text, titles).map(LocalDate::toString).orElse("");
      } else if (agency.isEmpty() && titles.signature().matcher(text).matches()) {
        agency = BLANKS.matcher(end.get(i).text()).replaceAll("");
      } else if (!text.isEmpty()) {
        break;
      }
    }
    return new Signature(agency, date, taken);
  }

  /// The day of publication: signed, or printed at the head of the file. A day within the year
  /// that the report covers is not one.
  String published(List<Line> head, int year, Titles titles) {
    if (isAfter(date, year)) {
      return date;
    }
    for (var line : head) {
      var text = BLANKS.matcher(line.folded()).replaceAll("");
      var found = titles.date().matcher(text);
      boolean labelled = titles.dateLabels().stream().anyMatch(text::contains);
      if (found.find() && (labelled || text.length() - found.group().length() <= 2)) {
        var day = day(text, titles).map(LocalDate::toString).orElse("");
        if (isAfter(day, year)) {
          return day;
        }
      }
    }
    return "";
  }

  private static boolean isAfter(String day, int year) {
    return !day.isEmpty() && LocalDate.parse(day).getYear() > year;
  }

  private static Optional<LocalDate> day(String text, Titles titles) {
    var days = new ArrayList<LocalDate>();
    var found = titles.date().matcher(text);
    while (found.find()) {
      try {
        days.add(
            LocalDate.of(
                Integer.parseInt(found.group("year")),
                Integer.parseInt(found.group("month")),
                Integer.parseInt(found.group("day"))));
      } catch (DateTimeException noSuchDay) {
        // A misprint such as 2月30日 says nothing.
      }
    }
    return days.stream().findFirst();
  }
}
