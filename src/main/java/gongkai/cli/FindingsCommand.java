package gongkai.cli;

import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.engine.Request;
import gongkai.http.FindingFilter;
import gongkai.http.FindingList;
import gongkai.http.FindingList.Row;
import gongkai.http.FindingList.Taker;
import gongkai.http.FindingTable;
import gongkai.json.Json;
import gongkai.query.Clause;
import gongkai.query.Filters;
import gongkai.query.QueryReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `gongkai findings [QUERY]`
final class FindingsCommand implements Command {
  private static final String JSON = "--json";
  private static final String CSV = "--csv";
  private static final String RULE = "--rule";

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
    return List.of("", "What a person has dismissed is left out; `gongkai review` does that.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("QUERY")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("of which reports, such as year:2023; else of all")
            .build());
    spec.addOption(
        OptionSpec.builder(RULE)
            .type(String.class)
            .paramLabel("RULES")
            .description("only findings of these rules, by comma")
            .build());
    spec.addOption(Options.flag(JSON, "one line of JSON for each finding"));
    spec.addOption(Options.flag(CSV, "a table for spreadsheet programs"));
  }

  @Override
  public int run(Call call) throws IOException {
    var settings = call.settings();
    var program = new Program(call.around().home(), settings);
    var fields = program.fields();
    var filter = FindingFilter.doubtsOf(rules(call, fields));
    var query = new QueryReader(fields).read(String.join(" ", call.words())).clause();
    var newestFirst = new Request.Sort.By(IndexField.YEAR, Request.Direction.DESCENDING);
    var page = new Request.Page(Request.Page.MAX_LIMIT, newestFirst, "");
    var request = new Request(query, indexed(filter, fields), Request.Wanted.NOTHING, page);
    try (var search = program.search(settings.index())) {
      print(call, taker -> new FindingList(search).all(request, filter, taker));
    }
    return DONE;
  }

  private static Set<String> rules(Call call, Fields fields) {
    String given = call.typed().matchedOptionValue(RULE, "");
    var rules =
        Arrays.stream(given.split(","))
            .map(String::strip)
            .filter(rule -> !rule.isEmpty())
            .collect(Collectors.toSet());
    var known = fields.values(IndexField.FINDING);
    if (!known.containsAll(rules)) {
      throw new SettingsException(
          RULE + " must be among " + String.join(", ", known) + ", got " + given);
    }
    return rules;
  }

  private static Map<Field, Clause> indexed(FindingFilter filter, Fields fields) {
    return switch (new Filters(fields).read(Map.of("finding", filter.indexed()))) {
      case Filters.Accepted(var clauses) -> clauses;
      case Filters.Refused refused ->
          throw new IllegalStateException("known rules are refused: " + refused.value());
    };
  }

  @FunctionalInterface
  private interface Source {
    void giveTo(Taker taker) throws IOException;
  }

  private static void print(Call call, Source source) throws IOException {
    var out = call.around().out();
    if (call.has(CSV)) {
      var csv = new FindingTable.Csv(out);
      source.giveTo(csv::add);
      csv.flush();
    } else {
      source.giveTo(
          row -> out.println(call.has(JSON) ? Json.write(FindingTable.json(row)) : line(row)));
    }
  }

  private static String line(Row row) {
    var finding = row.finding();
    return row.report().id()
        + ": "
        + finding.verdict().key()
        + ": "
        + finding.rule()
        + ": "
        + finding.message().zh();
  }
}
