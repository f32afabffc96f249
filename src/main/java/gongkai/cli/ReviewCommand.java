package gongkai.cli;

import gongkai.ingest.Reviewing.Result;
import gongkai.report.Finding;
import gongkai.report.Review;
import gongkai.report.Review.Verdict;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai review ID RULE`
final class ReviewCommand implements Command {
  private static final String AT = "--at";
  private static final String CONFIRM = "--confirm";
  private static final String DISMISS = "--dismiss";
  private static final String COMMENT = "--comment";
  private static final String BY = "--by";

  @Override
  public String name() {
    return "review";
  }

  @Override
  public String summary() {
    return "Confirm or dismiss a finding of a report, for good.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "A finding that was dismissed no longer counts when reports are searched by their"
            + " findings.",
        "What was said is kept in records/reviews.jsonl of the index and outlives every rebuild.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        Options.word("ID", 0, "1", "the report, such as 某局@2024; also one that is missing"));
    spec.addPositional(Options.word("RULE", 1, "1", "the rule, such as balance"));
    spec.addOption(Options.text(AT, "CODE", "the figure or part; else all findings of the rule"));
    spec.addOption(Options.flag(CONFIRM, "it is as the finding says"));
    spec.addOption(Options.flag(DISMISS, "it is no fault"));
    spec.addOption(Options.text(COMMENT, "TEXT", "why"));
    spec.addOption(Options.text(BY, "NAME", "who says so"));
  }

  @Override
  public int run(Call call) throws IOException {
    var typed = call.typed();
    String id = typed.matchedPositionalValue(0, "");
    String rule = typed.matchedPositionalValue(1, "");
    String place = typed.matchedOptionValue(AT, "");
    var settings = call.settings();
    var program = new Program(call.around().home(), settings);
    var form = program.form();
    var review = review(call);
    var result =
        MissingReview.isAbout(form, rule)
            ? new MissingReview(program, settings).review(id, review)
            : new Indexing(program, settings).review(id, rule, place, review);
    return switch (result) {
      case Result.Kept(var findings) -> {
        findings.forEach(each -> call.around().out().println(id + ": " + each.message().zh()));
        yield DONE;
      }
      case Result.NoReport _ ->
          throw new SettingsException(
              MissingReview.isAbout(form, rule)
                  ? "no report " + id + " is missing; `gongkai findings` lists those that are"
                  : "no report " + id + " is indexed");
      case Result.NoFinding(var findings) ->
          throw new SettingsException(
              id + " has no finding " + rule + " " + place + "; it has " + names(findings, rule));
    };
  }

  private static Review review(Call call) {
    if (call.has(CONFIRM) == call.has(DISMISS)) {
      throw new SettingsException("say either " + CONFIRM + " or " + DISMISS);
    }
    String comment = call.typed().matchedOptionValue(COMMENT, "");
    if (comment.isBlank()) {
      throw new SettingsException(COMMENT + " must say why");
    }
    return new Review(
        call.has(CONFIRM) ? Verdict.CONFIRMED : Verdict.DISMISSED,
        comment.strip(),
        call.typed().<String>matchedOptionValue(BY, "").strip(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /// The places of the rule, or the rules where the report knows it not.
  private static String names(List<Finding> findings, String rule) {
    var ofRule = findings.stream().filter(each -> each.rule().equals(rule)).toList();
    return ofRule.isEmpty()
        ? findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "))
        : ofRule.stream().map(Finding::place).collect(Collectors.joining(", "));
  }
}
