package gongkai.http;

import gongkai.check.Attendance.Absence;
import gongkai.check.Attendance.Line;
import gongkai.check.Attendance.Seen;
import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.http.FindingList.About;
import gongkai.http.FindingList.Row;
import gongkai.ingest.Reviews;
import gongkai.query.Clause;
import gongkai.query.FieldClauses;
import gongkai.report.Region;
import gongkai.report.ReportId;
import gongkai.report.Review;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who has published, who has not, and the findings of reports that are missing.
public final class Absences {
  /// What is known of an agency and a year without a report.
  static final Set<IndexField> KNOWN =
      Set.of(
          IndexField.AGENCY,
          IndexField.AGENCY_KEY,
          IndexField.KIND,
          IndexField.LEVEL,
          IndexField.REGION,
          IndexField.YEAR);

  /// What is to be said of an agency, and what a person said of its missing report.
  public record Attended(Line line, Review review) {}

  private final SeenReports seen;
  private final Roll roll;

  public Absences(ReportSearch index, Roll roll) {
    this.seen = new SeenReports(index);
    this.roll = roll;
  }

  /// Whether the roster says who must publish.
  boolean hasRoster() {
    return roll.attendance().hasRoster();
  }

  /// The years that are over and for which the clauses hold, the latest first; the last where they
  /// ask of no year.
  public List<Integer> years(Map<Field, Clause> clauses) {
    int last = roll.attendance().lastYear();
    var clause = clauses.get(IndexField.YEAR);
    if (clause == null) {
      return List.of(last);
    }
    return IntStream.rangeClosed(ReportId.FIRST_YEAR, last)
        .map(i -> ReportId.FIRST_YEAR + last - i)
        .filter(
            year -> FieldClauses.hold(clause, Map.of(IndexField.YEAR, one(Integer.toString(year)))))
        .boxed()
        .toList();
  }

  /// What is to be said of each agency for these years, as far as the clauses hold.
  public List<Attended> attendance(List<Integer> years, Collection<Clause> clauses)
      throws IOException {
    var reports = seen.all();
    var reviews = roll.reviews().read();
    return years.stream()
        .flatMap(year -> roll.attendance().of(year, reports).stream())
        .filter(line -> hold(clauses, line.of()))
        .map(line -> new Attended(line, review(line, reviews)))
        .toList();
  }

  private Review review(Line line, Reviews reviews) {
    return roll.attendance()
        .finding(line)
        .map(finding -> reviews.of(line.of().subject(), finding).review())
        .orElse(Review.NONE);
  }

  /// The findings of reports that are missing. Where a request asks of more than an agency and its
  /// years, no missing report can answer it.
  List<Row> findings(Request request, FindingFilter filter) throws IOException {
    var clauses =
        Stream.concat(
                Stream.of(request.query()),
                request.filters().entrySet().stream()
                    .filter(each -> each.getKey() != IndexField.FINDING)
                    .map(Map.Entry::getValue))
            .toList();
    // Who has published is only looked up where somebody asks, since it takes in every report.
    if (roll.attendance().rule().filter(rule -> filter.asks(rule.id())).isEmpty()
        || !clauses.stream().allMatch(each -> FieldClauses.askOnly(KNOWN, each))) {
      return List.of();
    }
    return all().stream()
        .filter(each -> hold(clauses, each.line().of()) && filter.fits(each.finding()))
        .map(each -> new Row(about(each.line().of()), each.finding()))
        .toList();
  }

  /// All reports that are missing, with what people said of them.
  public List<Absence> all() throws IOException {
    var reviews = roll.reviews().read();
    return roll.attendance().absences(seen.all()).stream()
        .map(
            each ->
                new Absence(each.line(), reviews.of(each.line().of().subject(), each.finding())))
        .toList();
  }

  private static About about(Seen of) {
    return new About(of.id(), of.agency().name(), of.region(), of.year());
  }

  private static boolean hold(Collection<Clause> clauses, Seen of) {
    var values = values(of);
    return clauses.stream().allMatch(clause -> FieldClauses.hold(clause, values));
  }

  /// As they are indexed of a report.
  private static Map<IndexField, List<String>> values(Seen of) {
    var agency = of.agency();
    return Map.of(
        IndexField.AGENCY, List.of(agency.name()),
        IndexField.AGENCY_KEY, List.of(agency.key()),
        IndexField.KIND, one(agency.kind()),
        IndexField.LEVEL, one(agency.level()),
        IndexField.REGION, places(of.region()),
        IndexField.YEAR, one(Integer.toString(of.year())));
  }

  private static List<String> one(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private static List<String> places(Region region) {
    return Stream.concat(region.prefixes().stream(), region.path().stream()).toList();
  }
}
