package gongkai.cli;

import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.engine.Request;
import gongkai.form.FindingRule;
import gongkai.form.Form;
import gongkai.http.FindingFilter;
import gongkai.http.FindingList;
import gongkai.http.FindingList.Row;
import gongkai.http.FindingList.Taker;
import gongkai.http.FindingTable;
import gongkai.json.Json;
import gongkai.report.Finding.Verdict;
import gongkai.report.Review;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai findings [QUERY]`
final class FindingsCommand implements Command {
  private static final String JSON = "--json";
  private static final String CSV = "--csv";
  private static final Choice<String> RULE =
      new Choice<>("--rule", "rules, such as balance,late; else all", Function.identity());
  private static final Choice<Verdict> VERDICT =
      new Choice<>(
          "--verdict", "fail, uncertain, pass, not_assessable; else fail,uncertain", Verdict::key);
  private static final Choice<Review.Verdict> REVIEW =
      new Choice<>(
          "--review", "open, confirmed, dismissed; else open,confirmed", Review.Verdict::key);

  @Override
  public String name() {
    return "findings";
  }

  @Override
  public String summary() {
    return "List what may be wrong in the indexed reports.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "Reports that are missing come last; where a query asks of more than agencies and years,"
            + " they",
        "are left out. What a person has dismissed is left out, too; `gongkai review` does that.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        AskedQuery.words("0..*", "of which reports, such as year:2023; else of all"));
    List.of(RULE, VERDICT, REVIEW).forEach(choice -> spec.addOption(choice.spec()));
    AgencyFilters.describe(spec);
    spec.addOption(Options.flag(JSON, "one line of JSON for each finding"));
    spec.addOption(Options.flag(CSV, "a table for spreadsheet programs"));
  }

  @Override
  public int run(Call call) throws IOException {
    var settings = call.settings();
    var program = new Program(call.around().home(), settings);
    var form = program.form();
    var filter = filter(call, form);
    var request = request(call, program.fields(), filter);
    try (var search = program.search(settings.index())) {
      var list = new FindingList(search, program.roll(settings.index()));
      print(call, taker -> list.all(request, filter, taker));
    }
    return DONE;
  }

  private static FindingFilter filter(Call call, Form form) {
    var rules = form.findings().rules().stream().map(FindingRule::id).toList();
    return new FindingFilter(
        RULE.of(call, rules),
        VERDICT.of(call, Arrays.asList(Verdict.values())),
        REVIEW.of(call, Arrays.asList(Review.Verdict.values())));
  }

  private static Request request(Call call, Fields fields, FindingFilter filter) {
    var query = AskedQuery.read(call, fields, call.around().err()).clause();
    var filters = AgencyFilters.read(call, fields, Map.of("finding", filter.indexed()));
    var newestFirst = new Request.Sort.By(IndexField.YEAR, Request.Direction.DESCENDING);
    var page = new Request.Page(Request.Page.MAX_LIMIT, newestFirst, "");
    return new Request(query, filters, Request.Wanted.NOTHING, page);
  }

  @FunctionalInterface
  private interface Source {
    void giveTo(Taker taker) throws IOException;
  }

  private static void print(Call call, Source source) throws IOException {
    var out = call.around().out();
    if (call.has(CSV)) {
      var csv = FindingTable.csv(out);
      source.giveTo(csv::add);
      csv.flush();
    } else {
      source.giveTo(
          row -> out.println(call.has(JSON) ? Json.write(FindingTable.json(row)) : line(row)));
    }
  }

  /// Begins with what `gongkai review` takes.
  private static String line(Row row) {
    var about = row.about();
    var finding = row.finding();
    var id = about.report().isEmpty() ? about.agency() + "@" + about.year() : about.report();
    return id
        + ": "
        + finding.verdict().key()
        + ": "
        + finding.rule()
        + ": "
        + finding.message().zh();
  }
}
