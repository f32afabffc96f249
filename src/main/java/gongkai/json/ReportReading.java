package gongkai.json;

import gongkai.report.Agency;
import gongkai.report.Assessment;
import gongkai.report.Assessment.Derived;
import gongkai.report.At;
import gongkai.report.Correction;
import gongkai.report.Figure;
import gongkai.report.Finding;
import gongkai.report.Metadata;
import gongkai.report.NarrativeNumber;
import gongkai.report.NarrativeNumber.Precision;
import gongkai.report.Outcome;
import gongkai.report.Passage;
import gongkai.report.Region;
import gongkai.report.Report;
import gongkai.report.ReportId;
import gongkai.report.Review;
import gongkai.report.Section;
import gongkai.report.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The way back from the JSON of a report to the report, so that it can be looked at again without
/// its file.
final class ReportReading {
  private ReportReading() {}

  static Report of(Line line) {
    return new Report(
        metadata(line),
        source(line.object("source")),
        line.objects("sections").stream().map(ReportReading::section).toList(),
        figures(line),
        numbers(line),
        line.text("printed_rule"),
        assessment(line),
        outcome(line.object("outcome")),
        line.objects("corrections").stream().map(ReportReading::correction).toList());
  }

  static Correction correction(Line line) {
    return new Correction(
        line.text("what"),
        line.text("value"),
        line.text("was"),
        line.text("why"),
        line.text("by"),
        line.text("at"));
  }

  static Outline outline(Line line) {
    return new Outline(metadata(line), source(line.object("source")), figures(line), derived(line));
  }

  private static Map<String, Figure> figures(Line line) {
    return each(line.map("figures"), ReportReading::figure);
  }

  private static Map<String, Derived> derived(Line line) {
    return each(line.map("derived"), it -> new Derived(value(it), it.decimal("n").orElseThrow()));
  }

  private static Metadata metadata(Line line) {
    var agency = line.object("agency");
    return new Metadata(
        ReportId.parse(line.text("id")).orElseThrow(),
        line.text("title"),
        new Agency(
            agency.text("name"), agency.text("key"), agency.text("kind"), agency.text("level")),
        new Region(line.texts("region")),
        line.text("edition"),
        line.text("published"));
  }

  static Source source(Line line) {
    return new Source(
        line.text("file"),
        line.text("sha256"),
        line.text("media_type"),
        line.number("pages"),
        line.text("url"));
  }

  private static Section section(Line line) {
    return new Section(
        key(line.text("key")),
        line.text("heading"),
        line.objects("passages").stream().map(ReportReading::passage).toList());
  }

  private static Section.Key key(String text) {
    return named(Section.Key.values(), Section.Key::key, text);
  }

  private static Passage passage(Line line) {
    return new Passage(
        named(Passage.Kind.values(), Passage.Kind::key, line.text("kind")),
        line.text("label"),
        line.text("text"),
        line.number("page"));
  }

  private static Figure figure(Line line) {
    var text = line.text("text");
    var place = line.object("at");
    var at = new At(place.number("page"), place.number("line"), place.number("cell"));
    return switch (line.text("cell")) {
      case "number", "zero" -> new Figure.Printed(value(line), text, at);
      case "blank" ->
          line.has("value")
              ? new Figure.Inferred(value(line), text, at)
              : new Figure.Blank(text, at);
      case "not_applicable" -> new Figure.NotApplicable(text, at);
      case "text" -> new Figure.Text(text, at);
      default -> new Figure.Unknown(text, at);
    };
  }

  private static BigDecimal value(Line line) {
    return line.decimal("value").orElseThrow();
  }

  private static List<NarrativeNumber> numbers(Line line) {
    var numbers = new ArrayList<NarrativeNumber>();
    line.map("narrative").forEach((code, number) -> numbers.add(number(code, number)));
    line.objects("numbers").forEach(number -> numbers.add(number("", number)));
    return numbers;
  }

  /// Of a well-known number its part is not told, and part one is where such numbers stand.
  private static NarrativeNumber number(String code, Line line) {
    return new NarrativeNumber(
        code,
        value(line),
        line.has("precision")
            ? named(Precision.values(), Precision::key, line.text("precision"))
            : Precision.EXACT,
        line.text("unit"),
        line.text("counts"),
        line.text("text"),
        line.has("section") ? key(line.text("section")) : Section.Key.OVERVIEW,
        line.number("page"));
  }

  private static Assessment assessment(Line line) {
    return new Assessment(
        derived(line), line.objects("findings").stream().map(ReportReading::finding).toList());
  }

  private static Finding finding(Line line) {
    return new Finding(
        line.text("rule"),
        named(Finding.Verdict.values(), Finding.Verdict::key, line.text("verdict")),
        line.texts("at"),
        line.text("expected"),
        line.text("found"),
        new Finding.Message(line.text("message"), line.text("message_en")),
        review(line.object("review")));
  }

  private static Review review(Line line) {
    return Review.Verdict.of(line.text("verdict"))
        .map(it -> new Review(it, line.text("comment"), line.text("by"), line.text("at")))
        .orElse(Review.NONE);
  }

  private static Outcome outcome(Line line) {
    return new Outcome(
        named(Outcome.Status.values(), Outcome.Status::key, line.text("status")),
        line.texts("notes"));
  }

  private static <T> T named(T[] all, Function<T, String> key, String text) {
    return Arrays.stream(all)
        .filter(each -> key.apply(each).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no value is called " + text));
  }

  private static <T> Map<String, T> each(Map<String, Line> lines, Function<Line, T> read) {
    var values = new LinkedHashMap<String, T>();
    lines.forEach((key, line) -> values.put(key, read.apply(line)));
    return values;
  }
}
