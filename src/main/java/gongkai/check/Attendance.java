package gongkai.check;

import gongkai.form.FindingRules;
import gongkai.report.Agency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who has published a report for a year, and who, known from other years, has not.
public final class Attendance {

  /// A report that is there.
  ///
  /// @param published as ISO 8601, or empty
  public record Seen(Agency agency, String region, int year, String published) {}

  /// What is to be said of one agency.
  ///
  /// @param published as ISO 8601, or empty
  public record Line(
      Agency agency, String region, int year, Status status, LocalDate due, String published) {}

  public enum Status {
    IN_TIME,
    LATE,
    DATE_UNKNOWN,
    MISSING;

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final FindingRules rules;
  private final LocalDate today;

  /// Judges by these due dates.
  ///
  /// @param today until when nothing can be missing that is due later
  public Attendance(FindingRules rules, LocalDate today) {
    this.rules = rules;
    this.today = today;
  }

  /// One line for each agency, by region and name.
  ///
  /// @param seen the reports of all years
  public List<Line> of(int year, List<Seen> seen) {
    var newest = new LinkedHashMap<String, Seen>();
    var here = new LinkedHashMap<String, Seen>();
    for (var each : seen) {
      newest.merge(each.agency().key(), each, (a, b) -> a.year() < b.year() ? b : a);
      if (each.year() == year) {
        here.merge(each.agency().key(), each, Attendance::earlier);
      }
    }
    return Stream.concat(
            here.values().stream().map(this::published), missing(year, newest, here).stream())
        .sorted(Comparator.comparing(Line::region).thenComparing(it -> it.agency().name()))
        .toList();
  }

  /// Of two reports of one year, an office's and its area's, the first that came counts.
  private static Seen earlier(Seen one, Seen other) {
    if (one.published().isEmpty()) {
      return other;
    }
    boolean second =
        !other.published().isEmpty() && other.published().compareTo(one.published()) < 0;
    return second ? other : one;
  }

  private Line published(Seen seen) {
    var due = rules.due(seen.agency(), seen.year());
    return new Line(
        seen.agency(), seen.region(), seen.year(), status(seen, due), due, seen.published());
  }

  private static Status status(Seen seen, LocalDate due) {
    return switch (Lateness.verdict(seen.published(), due, seen.year())) {
      case PASS -> Status.IN_TIME;
      case FAIL -> Status.LATE;
      case UNCERTAIN, NOT_ASSESSABLE -> Status.DATE_UNKNOWN;
    };
  }

  private List<Line> missing(int year, Map<String, Seen> known, Map<String, Seen> here) {
    return known.entrySet().stream()
        .filter(each -> !here.containsKey(each.getKey()))
        .flatMap(each -> missing(year, each.getValue()).stream())
        .toList();
  }

  private Optional<Line> missing(int year, Seen known) {
    var due = rules.due(known.agency(), year);
    return today.isAfter(due)
        ? Optional.of(new Line(known.agency(), known.region(), year, Status.MISSING, due, ""))
        : Optional.empty();
  }
}
