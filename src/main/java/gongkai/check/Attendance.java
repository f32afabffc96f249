package gongkai.check;

import gongkai.form.Check;
import gongkai.form.FindingRule;
import gongkai.form.FindingRules;
import gongkai.form.Phrase;
import gongkai.report.Agency;
import gongkai.report.Duty;
import gongkai.report.Finding;
import gongkai.report.Finding.Verdict;
import gongkai.report.Region;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Who has published a report for a year, and who should have and has not. Where there is a roster,
/// only it says who should; else whoever has published for another year.
public final class Attendance {
  private static final Comparator<Line> ORDER =
      Comparator.comparing((Line line) -> line.of().region().toString())
          .thenComparing(line -> line.of().agency().name());

  /// A report that is there, or should be.
  ///
  /// @param id empty where it is missing
  /// @param published as ISO 8601, or empty
  public record Seen(String id, Agency agency, Region region, int year, String published) {

    /// What it is called where a missing report has no id: the same whatever its title would be.
    public String subject() {
      return agency.key() + "@" + year;
    }
  }

  /// Why an agency is spoken of.
  public sealed interface Known {
    /// The roster says that it must publish.
    record Rostered() implements Known {}

    /// It has published.
    ///
    /// @param years for which its reports are here, in their order
    record Learnt(List<Integer> years) implements Known {
      public Learnt {
        years = List.copyOf(years);
      }
    }
  }

  public enum Status {
    IN_TIME,
    LATE,
    /// The day is not known, or does not tell whether it was in time.
    DATE_UNKNOWN,
    MISSING;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What is to be said of one agency for one year.
  ///
  /// @param due the day by which it must have published
  public record Line(Seen of, Known known, LocalDate due, Status status) {

    /// Of a missing report, whether it must be there: an agency that published before and after was
    /// there in between; one of which no more came may be gone, and one that came later may not
    /// have been there yet.
    public Verdict verdict() {
      if (status != Status.MISSING) {
        return Verdict.PASS;
      }
      return switch (known) {
        case Known.Rostered() -> Verdict.FAIL;
        case Known.Learnt(var years) -> {
          boolean before = years.getFirst() < of.year();
          boolean after = years.getLast() > of.year();
          yield before && after ? Verdict.FAIL : open(before);
        }
      };
    }

    private static Verdict open(boolean before) {
      return before ? Verdict.UNCERTAIN : Verdict.NOT_ASSESSABLE;
    }
  }

  /// A report that is missing, as a finding.
  public record Absence(Line line, Finding finding) {}

  private final FindingRules rules;
  private final List<Duty> roster;
  private final Clock clock;

  /// Judges by these due dates.
  ///
  /// @param roster who must publish; empty where nobody says
  /// @param clock tells the day until when nothing can be missing that is due later
  public Attendance(FindingRules rules, List<Duty> roster, Clock clock) {
    this.rules = rules;
    this.roster = List.copyOf(roster);
    this.clock = clock;
  }

  /// The last year that was over when this is asked.
  public int lastYear() {
    return LocalDate.now(clock).getYear() - 1;
  }

  public boolean hasRoster() {
    return !roster.isEmpty();
  }

  /// One line for each agency, by region and name.
  ///
  /// @param seen the reports of all years
  public List<Line> of(int year, List<Seen> seen) {
    return of(year, ByAgency.of(seen));
  }

  private List<Line> of(int year, ByAgency seen) {
    var lines = new ArrayList<Line>();
    var rostered = new HashSet<String>();
    for (var duty : roster) {
      if (duty.covers(year)) {
        var key = seen.keyOf(duty.agency());
        rostered.add(key);
        line(year, duty, seen.first(key, year)).ifPresent(lines::add);
      }
    }
    for (var key : seen.keys()) {
      if (!rostered.contains(key)) {
        line(year, key, seen).ifPresent(lines::add);
      }
    }
    return lines.stream().sorted(ORDER).toList();
  }

  private Optional<Line> line(int year, Duty duty, Optional<Seen> report) {
    var known = new Known.Rostered();
    return report
        .map(seen -> Optional.of(published(seen, known)))
        .orElseGet(() -> missing(year, duty.agency(), duty.region(), known));
  }

  private Optional<Line> line(int year, String key, ByAgency seen) {
    var known = new Known.Learnt(seen.years(key));
    var report = seen.first(key, year);
    if (report.isPresent()) {
      return Optional.of(published(report.get(), known));
    }
    var newest = seen.newest(key);
    return hasRoster() ? Optional.empty() : missing(year, newest.agency(), newest.region(), known);
  }

  private Line published(Seen seen, Known known) {
    var due = rules.due(seen.agency(), seen.year());
    var status =
        switch (Lateness.verdict(seen.published(), due, seen.year())) {
          case PASS -> Status.IN_TIME;
          case FAIL -> Status.LATE;
          case UNCERTAIN, NOT_ASSESSABLE -> Status.DATE_UNKNOWN;
        };
    return new Line(seen, known, due.day(), status);
  }

  private Optional<Line> missing(int year, Agency agency, Region region, Known known) {
    var due = rules.due(agency, year);
    if (!LocalDate.now(clock).isAfter(due.atLatest())) {
      return Optional.empty();
    }
    var nothing = new Seen("", agency, region, year, "");
    return Optional.of(new Line(nothing, known, due.day(), Status.MISSING));
  }

  /// The reports that are missing, the latest year first. A year for which no report at all is here
  /// was not collected, and says nothing of anybody.
  public List<Absence> absences(List<Seen> seen) {
    var byAgency = ByAgency.of(seen);
    var years = seen.stream().mapToInt(Seen::year).distinct().sorted().toArray();
    return IntStream.range(0, years.length)
        .mapToObj(i -> of(years[years.length - 1 - i], byAgency))
        .flatMap(List::stream)
        .flatMap(line -> finding(line).map(finding -> new Absence(line, finding)).stream())
        .toList();
  }

  /// The finding that a report is missing; empty where it is not, or no rule asks.
  public Optional<Finding> finding(Line line) {
    return rule()
        .filter(_ -> line.status() == Status.MISSING)
        .map(rule -> result(line).finding(rule));
  }

  /// The rule that asks for a report every year, where there is one.
  public Optional<FindingRule> rule() {
    return rules.rules().stream()
        .filter(rule -> rule.check() instanceof Check.MissingReport)
        .findFirst();
  }

  private static Result result(Line line) {
    var name = line.of().agency().name();
    int year = line.of().year();
    var where = new Phrase(name + " " + year + " 年度", name + " for " + year);
    return new Result(line.verdict(), List.of(), where, line.due().toString(), "");
  }
}
