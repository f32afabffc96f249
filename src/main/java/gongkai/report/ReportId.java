package gongkai.report;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names one report, for example `西工区市场监督管理局@2023`.
///
/// @param agency as the title prints it
/// @param place empty, or the place that tells two agencies of one name apart
/// @param year the year covered, normally the one before the year of publication
public record ReportId(String agency, String place, int year, Scope scope)
    implements Comparable<ReportId> {

  /// The disclosure regulation took effect in 2008, so no report can cover an earlier year.
  public static final int FIRST_YEAR = 2008;

  private static final int LAST_YEAR = 2099;
  private static final Pattern FORM =
      Pattern.compile("([^@()]+)(?:\\(([^@()]+)\\))?@(\\d{4})(\\+area)?");
  private static final Comparator<ReportId> ORDER = Comparator.comparing(ReportId::toString);

  /// One place and year may have two honest reports: the office's own and that of the whole area.
  public enum Scope {
    OWN,
    AREA
  }

  public ReportId {
    agency = agency.strip();
    place = place.strip();
    if (agency.isEmpty() || agency.matches(".*[@()].*") || place.matches(".*[@()].*")) {
      throw new IllegalArgumentException("agency must be a name without @ ( ), got " + agency);
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "year must be " + FIRST_YEAR + ".." + LAST_YEAR + ", got " + year);
    }
  }

  public static ReportId own(String agency, int year) {
    return new ReportId(agency, "", year, Scope.OWN);
  }

  /// Reads what [#toString] writes.
  public static Optional<ReportId> parse(String text) {
    var match = FORM.matcher(text);
    if (!match.matches() || Integer.parseInt(match.group(3)) < FIRST_YEAR) {
      return Optional.empty();
    }
    var place = match.group(2) == null ? "" : match.group(2);
    var scope = match.group(4) == null ? Scope.OWN : Scope.AREA;
    return Optional.of(
        new ReportId(match.group(1), place, Integer.parseInt(match.group(3)), scope));
  }

  public ReportId in(String elsewhere) {
    return new ReportId(agency, elsewhere, year, scope);
  }

  @Override
  public int compareTo(ReportId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return agency
        + (place.isEmpty() ? "" : "(" + place + ")")
        + "@"
        + year
        + (scope == Scope.AREA ? "+area" : "");
  }
}
