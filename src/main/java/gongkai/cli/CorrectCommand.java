package gongkai.cli;

import gongkai.form.FigureName;
import gongkai.report.Correction;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai correct ID WHAT VALUE`
final class CorrectCommand implements Command {
  private static final String WHY = "--why";
  private static final String BY = "--by";
  private static final String WITHDRAW = "--withdraw";

  @Override
  public String name() {
    return "correct";
  }

  @Override
  public String summary() {
    return "Put something in place of what was read from a report, for good.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "What was read stays beside it, and the file is not touched. Corrections are kept in",
        "records/corrections.jsonl of the index and outlive every rebuild.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(Options.word("ID", 0, "1", "the report, such as 某局@2024"));
    spec.addPositional(
        Options.word("WHAT", 1, "1", "the code of a figure, or title, published, region"));
    spec.addPositional(
        Options.word(
            "VALUE",
            2,
            "0..1",
            "digits, or blank, not_applicable, unknown; a title, day or place"));
    spec.addOption(Options.text(WHY, "TEXT", "why"));
    spec.addOption(Options.text(BY, "NAME", "who says so"));
    spec.addOption(Options.flag(WITHDRAW, "what was corrected before is taken back"));
  }

  @Override
  public int run(Call call) throws IOException {
    String id = call.typed().matchedPositionalValue(0, "");
    var settings = call.settings();
    var program = new Program(call.around().home(), settings);
    var correction = correction(call, program);
    var result = new Indexing(program, settings).correct(id, correction);
    return switch (result) {
      case KEPT -> {
        call.around().out().println(id + ": " + correction.what() + " " + said(correction));
        yield DONE;
      }
      case NO_REPORT -> throw new SettingsException("no report " + id + " is indexed");
      case NOTHING ->
          throw new SettingsException(correction.what() + " of " + id + " was not corrected");
    };
  }

  private static String said(Correction correction) {
    return correction.value().isEmpty() ? "is as it was read" : "= " + correction.value();
  }

  private static Correction correction(Call call, Program program) throws IOException {
    String what = call.typed().matchedPositionalValue(1, "");
    String value = call.typed().matchedPositionalValue(2, "");
    String why = call.typed().matchedOptionValue(WHY, "");
    if (value.isBlank() != call.has(WITHDRAW)) {
      throw new SettingsException("give either a VALUE or " + WITHDRAW);
    }
    if (why.isBlank()) {
      throw new SettingsException(WHY + " must say why");
    }
    var correction =
        new Correction(
            what,
            value.strip(),
            why.strip(),
            call.typed().<String>matchedOptionValue(BY, "").strip(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    requireOne(correction, program);
    return correction;
  }

  private static void requireOne(Correction correction, Program program) throws IOException {
    var codes = program.form().figures().stream().map(FigureName::code).toList();
    if (correction.isOfFigure() && !codes.contains(correction.what())) {
      throw new SettingsException(
          correction.what() + " is no figure; there are also title, published and region");
    }
    if (!correction.value().isEmpty() && !correction.isPossible()) {
      throw new SettingsException(
          "%s cannot be %s: a figure is digits or blank, not_applicable, unknown; published is YYYY-MM-DD; region is PROVINCE/CITY/COUNTY"
              .formatted(correction.what(), correction.value()));
    }
  }
}
