package gongkai.cli;

import gongkai.check.Attendance;
import gongkai.check.Attendance.Line;
import gongkai.check.Attendance.Status;
import gongkai.http.SeenReports;
import gongkai.json.Json;
import gongkai.json.Members;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `gongkai missing`
final class MissingCommand implements Command {
  private static final String YEAR = "--year";
  private static final String JSON = "--json";

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
        "Agencies are known from their reports for other years. What is not yet due is not"
            + " missing;",
        "config/form/findings.json says when reports are due.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(YEAR)
            .type(Integer.class)
            .paramLabel("YEAR")
            .description("the year covered; else last year")
            .build());
    spec.addOption(Options.flag(JSON, "one line of JSON for each agency"));
  }

  @Override
  public int run(Call call) throws IOException {
    var today = LocalDate.now(ZoneId.systemDefault());
    int year = call.typed().matchedOptionValue(YEAR, today.getYear() - 1);
    var settings = call.settings();
    var program = new Program(call.around().home(), settings);
    try (var search = program.search(settings.index())) {
      var attendance = new Attendance(program.form().findings(), today);
      var lines = attendance.of(year, new SeenReports(search).all());
      print(call, year, lines);
      return lines.stream().allMatch(line -> line.status() == Status.IN_TIME) ? DONE : FOUND_WRONG;
    }
  }

  private static void print(Call call, int year, List<Line> lines) {
    var out = call.around().out();
    if (call.has(JSON)) {
      lines.forEach(line -> out.println(Json.write(json(line))));
      return;
    }
    lines.stream()
        .filter(line -> line.status() != Status.IN_TIME)
        .forEach(line -> out.println(text(line)));
    out.println(year + ": " + tally(lines));
  }

  private static Members json(Line line) {
    return new Members()
        .text("agency", line.agency().name())
        .text("key", line.agency().key())
        .text("region", line.region())
        .number("year", line.year())
        .text("status", line.status().key())
        .text("due", line.due().toString())
        .text("published", line.published());
  }

  private static String text(Line line) {
    var place = line.region().isEmpty() ? "" : line.region() + " ";
    var published = line.published().isEmpty() ? "" : ", published " + line.published();
    return line.status().key()
        + ": "
        + place
        + line.agency().name()
        + ": due "
        + line.due()
        + published;
  }

  private static String tally(List<Line> lines) {
    return Arrays.stream(Status.values())
        .map(status -> status.key() + " " + count(lines, status))
        .collect(Collectors.joining(", "));
  }

  private static long count(List<Line> lines, Status status) {
    return lines.stream().filter(line -> line.status() == status).count();
  }
}
