package gongkai.query;

import java.util.Optional;
import java.util.regex.Pattern;

/// Years of four digits: 2024 or 2024年.
record Years() implements Scale {
  private static final Pattern YEAR = Pattern.compile("([1-9]\\d{3})年?");

  @Override
  public Note.Code fault() {
    return Note.Code.VALUE_NOT_A_YEAR;
  }

  @Override
  public Optional<Span> span(String text) {
    return YEAR.matcher(text)
        .results()
        .filter(match -> match.end() == text.length() && match.start() == 0)
        .findFirst()
        .map(match -> Integer.parseInt(match.group(1)))
        .map(year -> new Span(year, year));
  }

  @Override
  public String text(double value) {
    return String.valueOf((long) value);
  }
}
