package gongkai.cli;

import gongkai.check.Attendance.Known;
import gongkai.check.Attendance.Line;
import gongkai.check.Attendance.Status;
import gongkai.http.Absences;
import gongkai.http.Absences.Attended;
import gongkai.http.FindingFilter;
import gongkai.http.MissingTable;
import gongkai.json.Json;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai missing`
final class MissingCommand implements Command {
  private static final String JSON = "--json";
  private static final String CSV = "--csv";
  private static final Choice<Status> STATUS =
      new Choice<>(
          "--status", "in_time, late, date_unknown, missing; several by comma", Status::key);

  @Override
  public String name() {
    return "missing";
  }

  @Override
  public String summary() {
    return "Say which agencies have not published a report for a year, or late.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "Without --year it is asked of last year. Who must publish stands in config/roster.tsv;"
            + " where",
        "that is empty, whoever has published for another year. What is not yet due is not"
            + " missing;",
        "config/form/findings.json says when reports are due. What a person has dismissed is left"
            + " out:",
        "`gongkai review AGENCY@YEAR missing_report --dismiss` does that.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX);
  }

  @Override
  public void describe(CommandSpec spec) {
    AgencyFilters.describe(spec);
    spec.addOption(STATUS.spec());
    spec.addOption(Options.flag(JSON, "one line of JSON for each agency"));
    spec.addOption(Options.flag(CSV, "a table for spreadsheet programs"));
  }

  @Override
  public int run(Call call) throws IOException {
    var statuses = STATUS.of(call, Arrays.asList(Status.values()));
    var settings = call.settings();
    var program = new Program(call.around().home(), settings);
    var clauses = AgencyFilters.read(call, program.fields(), Map.of());
    try (var search = program.search(settings.index())) {
      var absences = new Absences(search, program.roll(settings.index()));
      var years = absences.years(clauses);
      var lines =
          absences.attendance(years, clauses.values()).stream()
              .filter(each -> FindingFilter.isWanted(each.review(), Set.of()))
              .filter(each -> statuses.isEmpty() || statuses.contains(each.line().status()))
              .toList();
      print(call, years, lines);
      return lines.stream().allMatch(it -> it.line().status() == Status.IN_TIME)
          ? DONE
          : FOUND_WRONG;
    }
  }

  private static void print(Call call, List<Integer> years, List<Attended> lines)
      throws IOException {
    var out = call.around().out();
    if (call.has(CSV)) {
      var csv = MissingTable.csv(out);
      for (var line : lines) {
        csv.add(line);
      }
      csv.flush();
    } else if (call.has(JSON)) {
      lines.forEach(line -> out.println(Json.write(MissingTable.json(line))));
    } else {
      boolean chosen = call.has(STATUS.option());
      lines.stream()
          .map(Attended::line)
          .filter(line -> chosen || line.status() != Status.IN_TIME)
          .forEach(line -> out.println(text(line)));
      years.forEach(year -> out.println(year + ": " + tally(year, lines)));
    }
  }

  private static String text(Line line) {
    var of = line.of();
    var place = of.region().isKnown() ? of.region() + " " : "";
    var published = of.published().isEmpty() ? "" : ", published " + of.published();
    return line.status().key()
        + ": "
        + of.year()
        + " "
        + place
        + of.agency().name()
        + ": due "
        + line.due()
        + published
        + (line.status() == Status.MISSING ? source(line.known()) : "");
  }

  private static String source(Known known) {
    return switch (known) {
      case Known.Rostered() -> ", known from the roster";
      case Known.Learnt(var years) ->
          years.stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", ", ", known from ", ""));
    };
  }

  private static String tally(int year, List<Attended> lines) {
    var tally =
        MissingTable.tally(lines.stream().filter(it -> it.line().of().year() == year).toList());
    return Arrays.stream(Status.values())
        .map(status -> status.key() + " " + tally.get(status))
        .collect(Collectors.joining(", "));
  }
}
