package gongkai.http;

import gongkai.document.Fields;
import gongkai.engine.Answer;
import gongkai.engine.Request;
import gongkai.form.FindingRule;
import gongkai.form.FindingRules;
import gongkai.http.FindingList.Row;
import gongkai.http.Reply.Problem;
import gongkai.json.Members;
import gongkai.report.Finding.Verdict;
import gongkai.report.Review;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// `GET /api/v1/findings`: what may be wrong in the reports that the filters find, as JSON page by
/// page, or all of it as a table.
final class FindingsRoute implements Route {
  private static final String RULE = "rule";
  private static final String VERDICT = "verdict";
  private static final String REVIEW = "review";
  private static final String FORMAT = "format";
  private static final Set<String> OWN = Set.of(RULE, VERDICT, REVIEW, FORMAT);

  private final FindingList findings;
  private final SearchParams searchParams;
  private final List<String> rules;

  FindingsRoute(FindingList findings, Fields fields, FindingRules rules) {
    this.findings = findings;
    this.searchParams = new SearchParams(fields);
    this.rules = rules.rules().stream().map(FindingRule::id).toList();
  }

  @Override
  public Reply answer(Params params) throws IOException, Refusal {
    var filter =
        new FindingFilter(
            params.chosen(RULE, rules, Function.identity()),
            params.chosen(VERDICT, Arrays.asList(Verdict.values()), Verdict::key),
            params.chosen(REVIEW, Arrays.asList(Review.Verdict.values()), Review.Verdict::key));
    var format = params.chosen(FORMAT, List.of("json", "csv"), Function.identity());
    var request = searchParams.list(reportsWith(filter, params));
    return format.contains("csv") ? table(request, filter) : page(request, filter);
  }

  private static Params reportsWith(FindingFilter filter, Params params) {
    var values = new HashMap<>(params.without(OWN));
    if (!filter.indexed().isEmpty()) {
      values.put("finding", filter.indexed());
    }
    return new Params(params.id(), values, params.locale());
  }

  private Reply page(Request request, FindingFilter filter) throws IOException {
    return switch (findings.search(request)) {
      case Answer.Found found -> {
        var rows = new ArrayList<Row>();
        findings.rows(found, request, filter, rows::add);
        yield new Reply.Json(
            new Members()
                .number("reports", found.total().value())
                .list("findings", rows, FindingTable::json)
                .text("next", found.next()));
      }
      case Answer.CursorExpired _ -> Problem.of(Fault.CURSOR_EXPIRED);
      case Answer.CursorInvalid _ -> Problem.invalid(SearchParams.CURSOR, "cursor");
    };
  }

  private Reply table(Request request, FindingFilter filter) {
    var everything =
        new Request(
            request.query(),
            request.filters(),
            request.wanted(),
            new Request.Page(Request.Page.MAX_LIMIT, request.page().sort(), ""));
    return new Reply.Table(
        out -> {
          var csv = FindingTable.csv(out);
          findings.all(everything, filter, csv::add);
          csv.flush();
        },
        "findings.csv");
  }
}
