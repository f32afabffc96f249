package gongkai.json;

import gongkai.report.Agency;
import gongkai.report.Assessment.Derived;
import gongkai.report.At;
import gongkai.report.Correction;
import gongkai.report.Figure;
import gongkai.report.Finding;
import gongkai.report.NarrativeNumber;
import gongkai.report.NarrativeNumber.Precision;
import gongkai.report.Outcome;
import gongkai.report.Passage;
import gongkai.report.Reading;
import gongkai.report.Report;
import gongkai.report.Review;
import gongkai.report.Section;
import gongkai.report.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The JSON of a report, as `parse --json` prints it and the API gives it.
///
/// Where no report came of a file, it says only which file and why.
public final class ReportJson {
  private static final String CORRECTED = "corrected";

  /// What nearly all reports take.
  private static final int ENOUGH = 36_000;

  private ReportJson() {}

  /// One line, without its end.
  public static String write(Reading reading) {
    return Json.write(
        switch (reading) {
          case Reading.Read(var report) -> report(report);
          case Reading.Rejected(var source, var outcome) ->
              new Members().object("source", source(source)).object("outcome", outcome(outcome));
        },
        ENOUGH);
  }

  /// The report that [#write] wrote; empty where the text is none.
  public static Optional<Report> read(String json) {
    return Line.read(json).filter(line -> line.has("id")).map(ReportReading::of);
  }

  /// The source of a report that [#write] wrote.
  public static Source source(String json) {
    return ReportReading.source(Line.read(json).orElseThrow().object("source"));
  }

  /// What nobody has corrected says nothing of corrections.
  private static Members report(Report report) {
    var json = asRead(report);
    if (!report.corrections().isEmpty()) {
      json.list("corrections", report.corrections(), ReportJson::correction);
    }
    return json.object("outcome", outcome(report.outcome()));
  }

  private static Members asRead(Report report) {
    var metadata = report.metadata();
    return new Members()
        .text("id", report.id().toString())
        .text("title", metadata.title())
        .object("agency", agency(metadata.agency()))
        .texts("region", metadata.region().path())
        .number("year", report.id().year())
        .text("edition", metadata.edition())
        .text("published", metadata.published())
        .object("source", source(report.source()))
        .list("sections", report.sections(), ReportJson::section)
        .map("figures", figures(report), Function.identity())
        .map("narrative", wellKnown(report.narrative()), ReportJson::narrative)
        .list("numbers", others(report.narrative()), ReportJson::number)
        .text("printed_rule", report.printedRule())
        .map("derived", report.assessment().derived(), ReportJson::derived)
        .list("findings", report.assessment().findings(), ReportJson::finding);
  }

  private static Map<String, Members> figures(Report report) {
    var figures = new LinkedHashMap<String, Members>();
    report.figures().forEach((code, figure) -> figures.put(code, figure(report, code, figure)));
    return figures;
  }

  /// A figure as it stands in the JSON of its report.
  public static Members figure(Report report, String code, Figure figure) {
    return figure(figure, report.isCorrected(code) ? CORRECTED : figure.origin());
  }

  /// What a person corrected, as it stands in the JSON of its report.
  public static Members correction(Correction correction) {
    return new Members()
        .text("what", correction.what())
        .text("value", correction.value())
        .text("was", correction.was())
        .text("why", correction.why())
        .text("by", correction.by())
        .text("at", correction.at());
  }

  /// A correction that [#correction] wrote.
  public static Correction correction(Line line) {
    return ReportReading.correction(line);
  }

  private static Members agency(Agency agency) {
    return new Members()
        .text("name", agency.name())
        .text("key", agency.key())
        .text("kind", agency.kind())
        .text("level", agency.level());
  }

  private static Members source(Source source) {
    return new Members()
        .text("file", source.file())
        .text("url", source.url())
        .text("sha256", source.sha256())
        .text("media_type", source.mediaType())
        .ordinal("pages", source.pages());
  }

  private static Members section(Section section) {
    return new Members()
        .text("key", section.key().key())
        .text("heading", section.heading())
        .list("passages", section.passages(), ReportJson::passage);
  }

  public static Members passage(Passage passage) {
    return new Members()
        .text("kind", passage.kind().key())
        .text("label", passage.label())
        .text("text", passage.text())
        .ordinal("page", passage.page());
  }

  static Members figure(Figure figure) {
    return figure(figure, figure.origin());
  }

  private static Members figure(Figure figure, String origin) {
    var json = new Members();
    figure.value().ifPresent(value -> json.number("value", value));
    return json.text("cell", figure.cell())
        .text("origin", origin)
        .text("text", figure.text())
        .object("at", at(figure.at()));
  }

  private static Members at(At at) {
    return new Members()
        .ordinal("page", at.page())
        .ordinal("line", at.line())
        .ordinal("cell", at.cell());
  }

  private static Map<String, NarrativeNumber> wellKnown(List<NarrativeNumber> numbers) {
    var known = new LinkedHashMap<String, NarrativeNumber>();
    numbers.stream()
        .filter(NarrativeNumber::isWellKnown)
        .forEach(number -> known.put(number.code(), number));
    return known;
  }

  private static List<NarrativeNumber> others(List<NarrativeNumber> numbers) {
    return numbers.stream().filter(number -> !number.isWellKnown()).toList();
  }

  private static Members narrative(NarrativeNumber number) {
    return value(number).text("text", number.text());
  }

  private static Members number(NarrativeNumber number) {
    return value(number)
        .text("counts", number.counts())
        .text("text", number.text())
        .text("section", number.section().key())
        .ordinal("page", number.page());
  }

  private static Members value(NarrativeNumber number) {
    var json = new Members().number("value", number.value());
    if (number.precision() != Precision.EXACT) {
      json.text("precision", number.precision().key());
    }
    return json.text("unit", number.unit());
  }

  private static Members derived(Derived derived) {
    return new Members().number("value", derived.value()).number("n", derived.n());
  }

  private static Members finding(Finding finding) {
    return finding(new Members(), finding);
  }

  /// A finding as it stands in the JSON of its report.
  ///
  /// @param opening what stands before it
  public static Members finding(Members opening, Finding finding) {
    return opening
        .text("rule", finding.rule())
        .text("verdict", finding.verdict().key())
        .texts("at", finding.at())
        .text("expected", finding.expected())
        .text("found", finding.found())
        .text("message", finding.message().zh())
        .text("message_en", finding.message().en())
        .object("review", review(finding.review()));
  }

  /// What a person said; no members where nobody did.
  public static Members review(Review review) {
    return review.isGiven()
        ? new Members()
            .text("verdict", review.verdict().key())
            .text("comment", review.comment())
            .text("by", review.by())
            .text("at", review.at())
        : new Members();
  }

  private static Members outcome(Outcome outcome) {
    return new Members().text("status", outcome.status().key()).texts("notes", outcome.notes());
  }
}
