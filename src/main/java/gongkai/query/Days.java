package gongkai.query;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day, or all days of a month or a year, counted from 1970-01-01: 2024-03-01, 2024-03, 2024,
/// 2024年3月1日, 2024.3.1, 20240301.
record Days() implements Scale {
  private static final Pattern DATE =
      Pattern.compile("([1-9]\\d{3})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?)?)?[年月]?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  @Override
  public Note.Code fault() {
    return Note.Code.VALUE_NOT_A_DATE;
  }

  @Override
  public Optional<Span> span(String text) {
    var matcher = DATE.matcher(DIGITS.matcher(text).replaceFirst("$1-$2-$3"));
    return matcher.matches() ? span(matcher) : Optional.empty();
  }

  private static Optional<Span> span(Matcher date) {
    var year = Year.of(Integer.parseInt(date.group(1)));
    if (date.group(2) == null) {
      return span(year.atDay(1), year.atDay(year.length()));
    }
    int monthNumber = Integer.parseInt(date.group(2));
    if (monthNumber < 1 || monthNumber > 12) {
      return Optional.empty();
    }
    var month = year.atMonth(monthNumber);
    if (date.group(3) == null) {
      return span(month.atDay(1), month.atEndOfMonth());
    }
    int day = Integer.parseInt(date.group(3));
    return month.isValidDay(day) ? span(month.atDay(day), month.atDay(day)) : Optional.empty();
  }

  private static Optional<Span> span(LocalDate first, LocalDate last) {
    return Optional.of(new Span(first.toEpochDay(), last.toEpochDay()));
  }

  @Override
  public String text(double value) {
    return LocalDate.ofEpochDay((long) value).toString();
  }
}
