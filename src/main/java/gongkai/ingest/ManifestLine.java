package gongkai.ingest;

import gongkai.report.Hints;
import gongkai.report.ReportId;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one line of a `manifest.csv` tells, checked.
///
/// @param cells by the name of their column
record ManifestLine(Map<String, String> cells) {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年?");
  private static final Pattern NO_AGENCY = Pattern.compile("[@()\\p{Cntrl}]");

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/]");

  String file() {
    return cell("file");
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /// What is wrong with the line, and the way out.
  Optional<String> fault() {
    if (file().isEmpty()) {
      return Optional.of(
          "names no file: write its name, seen from the manifest, or take the line out");
    }
    if (NO_AGENCY.matcher(cell("agency")).find()) {
      return Optional.of("agency must be a name without @ ( ), got " + cell("agency"));
    }
    if (!cell("year").isEmpty() && year() < ReportId.FIRST_YEAR) {
      return Optional.of(
          "year must be a year from %d on, such as 2023, got %s"
              .formatted(ReportId.FIRST_YEAR, cell("year")));
    }
    if (!cell("published").isEmpty() && !isDay(cell("published"))) {
      return Optional.of("published must be a day such as 2024-01-31, got " + cell("published"));
    }
    return cell("url").isEmpty() || isAddress(cell("url"))
        ? Optional.empty()
        : Optional.of("url must begin with http:// or https://, got " + cell("url"));
  }

  Hints hints() {
    return new Hints(cell("agency"), year(), cell("published"), cell("url"));
  }

  private int year() {
    var year = YEAR.matcher(cell("year"));
    return year.matches() ? Integer.parseInt(year.group(1)) : 0;
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException noDay) {
      return false;
    }
  }

  private static boolean isAddress(String text) {
    try {
      return ADDRESS.matcher(new URI(text).toString()).lookingAt();
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }
}
