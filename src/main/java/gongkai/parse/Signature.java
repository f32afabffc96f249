package gongkai.parse;

import gongkai.form.Titles;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// Who signed a report and when: the last lines of its last part.
///
/// @param agency empty where nobody signed
/// @param date ISO 8601, or empty
/// @param lines how many lines at the end it takes
record Signature(String agency, String date, int lines) {
  private static final int MOST_LINES = 3;

  /// How many lines of a web page may follow it.
  private static final int FAR = 20;

  /// A longer line says more than a date.
  private static final int LONGEST_DATE = 40;

  /// Finds it at the end of the last part. After it a web page may go on with its own text; a line
  /// that is nothing but a date ends the report.
  static Signature at(List<Line> end, Titles titles, List<String> chrome) {
    int to = end.size();
    while (to > 0 && (end.get(to - 1).isBlank() || end.get(to - 1).startsWithAny(chrome))) {
      to--;
    }
    for (int i = end.size() - 1; i >= Math.max(0, end.size() - FAR); i--) {
      if (isDate(bare(end.get(i)), titles)) {
        to = i + 1;
        break;
      }
    }
    var signed = read(end.subList(Math.max(0, to - MOST_LINES), to), titles);
    return new Signature(signed.agency, signed.date, end.size() - to + signed.lines);
  }

  private static Signature read(List<Line> end, Titles titles) {
    var agency = "";
    var date = "";
    int taken = 0;
    for (int i = end.size() - 1; i >= 0; i--, taken++) {
      var text = bare(end.get(i));
      if (date.isEmpty() && isDate(text, titles)) {
        date = day(text, titles);
      } else if (agency.isEmpty() && titles.signature().matcher(text).matches()) {
        agency = Blanks.removedFrom(end.get(i).text());
      } else if (!text.isEmpty()) {
        break;
      }
    }
    return new Signature(agency, date, taken);
  }

  /// Whether a line says nothing but a date.
  private static boolean isDate(String text, Titles titles) {
    if (text.length() > LONGEST_DATE) {
      return false;
    }
    var found = titles.date().matcher(text);
    return found.find() && text.length() - found.group().length() <= 2;
  }

  private static String bare(Line line) {
    return Blanks.removedFrom(line.folded());
  }

  /// The day of publication: signed, or printed at the head of the file. A day within the year that
  /// the report covers is not one.
  String published(List<Line> head, int year, Titles titles) {
    if (isAfter(date, year)) {
      return date;
    }
    return head.stream()
        .map(Signature::bare)
        .filter(
            text -> isDate(text, titles) || titles.dateLabels().stream().anyMatch(text::contains))
        .map(text -> day(text, titles))
        .filter(day -> isAfter(day, year))
        .findFirst()
        .orElse("");
  }

  private static boolean isAfter(String day, int year) {
    return !day.isEmpty() && LocalDate.parse(day).getYear() > year;
  }

  /// The first date in a text as ISO 8601, or empty.
  private static String day(String text, Titles titles) {
    var found = titles.date().matcher(text);
    while (found.find()) {
      try {
        return LocalDate.of(
                HanNumber.plain(found.group("year")),
                HanNumber.plain(found.group("month")),
                HanNumber.plain(found.group("day")))
            .toString();
      } catch (DateTimeException noSuchDay) {
        // A misprint such as 2月30日 says nothing.
      }
    }
    return "";
  }
}
