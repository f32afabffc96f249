package gongkai.http;

import gongkai.form.FigureName;
import gongkai.form.Form;
import gongkai.http.Reply.Problem;
import gongkai.ingest.Reviewing.Result;
import gongkai.json.Members;
import gongkai.json.ReportJson;
import gongkai.query.Nearest;
import gongkai.report.Correction;
import gongkai.report.Finding;
import gongkai.report.Review;
import gongkai.report.Review.Verdict;
import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `POST /api/v1/reports/{id}/reviews`: what a person says of a finding. `POST
/// /api/v1/reports/{id}/corrections`: what a person puts in place of what was read.
final class WordRoutes {
  private static final String RULE = "rule";
  private static final String PLACE = "place";
  private static final String VERDICT = "verdict";
  private static final String COMMENT = "comment";
  private static final String WHAT = "what";
  private static final String VALUE = "value";
  private static final String WHY = "why";

  private final Desk desk;
  private final List<String> correctable;
  private final InstantSource clock;

  WordRoutes(Desk desk, Form form, InstantSource clock) {
    this.desk = desk;
    this.correctable =
        Stream.concat(Correction.PROPERTIES.stream(), form.figures().stream().map(FigureName::code))
            .toList();
    this.clock = clock;
  }

  Reply review(Asked asked) throws IOException, Refusal {
    var body = JsonBody.read(asked, List.of(RULE, PLACE, VERDICT, COMMENT));
    var id = asked.params().id();
    var rule = body.needed(RULE);
    var review = new Review(verdict(body), body.needed(COMMENT), asked.who().name(), now());
    return switch (desk.review(id, rule, body.text(PLACE), review)) {
      case Result.Kept(var findings) ->
          new Reply.Json(
              new Members()
                  .list(
                      "findings",
                      findings,
                      it -> ReportJson.finding(new Members(), it.reviewed(review))));
      case Result.NoReport _ -> Problem.of(Fault.REPORT_UNKNOWN, id);
      case Result.NoFinding(var findings) ->
          Problem.invalid(RULE, "finding", rule, body.text(PLACE), names(findings));
    };
  }

  private static Verdict verdict(JsonBody body) throws Refusal {
    var text = body.needed(VERDICT);
    return Verdict.of(text)
        .orElseThrow(
            () ->
                new Refusal(
                    Problem.invalid(
                        VERDICT,
                        "choice",
                        text,
                        Stream.of(Verdict.values())
                            .map(Verdict::key)
                            .collect(Collectors.joining(", ")))));
  }

  private static String names(List<Finding> findings) {
    return findings.stream()
        .map(each -> (each.rule() + " " + each.place()).strip())
        .collect(Collectors.joining(", "));
  }

  /// Without a value, what was corrected before is taken back.
  Reply correct(Asked asked) throws IOException, Refusal {
    var body = JsonBody.read(asked, List.of(WHAT, VALUE, WHY));
    var what = body.needed(WHAT);
    if (!correctable.contains(what)) {
      var nearest = Nearest.to(what, correctable).orElse("");
      throw new Refusal(Problem.invalid(WHAT, "correctable", what).meaning(nearest));
    }
    var correction =
        new Correction(what, body.text(VALUE), body.needed(WHY), asked.who().name(), now());
    if (!correction.value().isEmpty() && !correction.isPossible()) {
      throw new Refusal(Problem.invalid(VALUE, "correction", correction.value(), what));
    }
    var id = asked.params().id();
    return switch (desk.correct(id, correction)) {
      case KEPT -> new Reply.Json(ReportJson.correction(correction));
      case NO_REPORT -> Problem.of(Fault.REPORT_UNKNOWN, id);
      case NOTHING -> Problem.invalid(VALUE, "uncorrected", what);
    };
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
