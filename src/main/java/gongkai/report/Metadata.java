package gongkai.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// What a report says of itself.
///
/// @param title as printed, without blanks and doubled words
/// @param edition the edition of the form it follows: `2021`, `2019` or `free`
/// @param published the day of publication as ISO 8601, or empty where the report does not say
public record Metadata(
    ReportId id, String title, Agency agency, Region region, String edition, String published) {

  public Metadata {
    if (!published.isEmpty()) {
      requireDay(published);
    }
  }

  private static void requireDay(String day) {
    try {
      LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("published must be YYYY-MM-DD or empty, got " + day, e);
    }
  }

  Metadata titled(String other) {
    return new Metadata(id, other, agency, region, edition, published);
  }

  Metadata in(Region other) {
    return new Metadata(id, title, agency, other, edition, published);
  }

  Metadata published(String day) {
    return new Metadata(id, title, agency, region, edition, day);
  }

  Metadata named(ReportId other) {
    return new Metadata(other, title, agency, region, edition, published);
  }
}
