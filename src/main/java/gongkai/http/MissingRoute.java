package gongkai.http;

import gongkai.check.Attendance.Status;
import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.http.Absences.Attended;
import gongkai.http.Reply.Problem;
import gongkai.json.Members;
import gongkai.query.Clause;
import gongkai.query.Nearest;
import gongkai.report.Review;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `GET /api/v1/missing`: who has published for a year, who late, and who not.
final class MissingRoute implements Route {
  private static final String STATUS = "status";
  private static final String REVIEW = "review";
  private static final String FORMAT = "format";
  private static final Set<String> OWN = Set.of(STATUS, REVIEW, FORMAT);

  private final Absences absences;
  private final SearchParams searchParams;

  MissingRoute(Fields fields, Absences absences) {
    this.absences = absences;
    this.searchParams = new SearchParams(fields);
  }

  @Override
  public Reply answer(Params params) throws IOException, Refusal {
    var statuses = params.chosen(STATUS, Arrays.asList(Status.values()), Status::key);
    var reviews =
        params.chosen(REVIEW, Arrays.asList(Review.Verdict.values()), Review.Verdict::key);
    var format = params.chosen(FORMAT, List.of("json", "csv"), Function.identity());
    var clauses = clauses(params);
    var years = absences.years(clauses);
    var all =
        absences.attendance(years, clauses.values()).stream()
            .filter(each -> FindingFilter.isWanted(each.review(), reviews))
            .toList();
    var lines =
        all.stream()
            .filter(each -> statuses.isEmpty() || statuses.contains(each.line().status()))
            .toList();
    return format.contains("csv") ? table(lines) : json(years, all, lines);
  }

  /// Any other filter asks of reports, and those are missing.
  private Map<Field, Clause> clauses(Params params) throws Refusal {
    var known = Absences.KNOWN.stream().map(Field::key).collect(Collectors.toSet());
    var filters = params.without(OWN);
    for (var name : filters.keySet()) {
      if (!known.contains(name.replaceFirst("!$", ""))) {
        var all = Stream.concat(known.stream(), OWN.stream()).toList();
        throw new Refusal(Problem.unknown(name).meaning(Nearest.to(name, all).orElse("")));
      }
    }
    return searchParams.filters(filters);
  }

  private Reply json(List<Integer> years, List<Attended> all, List<Attended> lines) {
    return new Reply.Json(
        new Members()
            .integers("years", years)
            .flag("roster", absences.hasRoster())
            .object("counts", MissingTable.counts(all))
            .list("agencies", lines, MissingTable::json));
  }

  private static Reply table(List<Attended> lines) {
    return new Reply.Table(
        out -> {
          var csv = MissingTable.csv(out);
          for (var line : lines) {
            csv.add(line);
          }
          csv.flush();
        },
        "missing.csv");
  }
}
