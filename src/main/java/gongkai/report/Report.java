package gongkai.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One report, read whole.
///
/// @param figures by code, in the order of the form; a code that is absent stands in no table of
///   the report
/// @param narrative the numbers in its text, in their order there
/// @param printedRule the rule of sums in the head of its tables, as printed, or empty
/// @param corrections what persons have put in place of what was read, one of each thing
public record Report(
    Metadata metadata,
    Source source,
    List<Section> sections,
    Map<String, Figure> figures,
    List<NarrativeNumber> narrative,
    String printedRule,
    Assessment assessment,
    Outcome outcome,
    List<Correction> corrections) {

  /// A report of which nobody has corrected anything.
  public Report(
      Metadata metadata,
      Source source,
      List<Section> sections,
      Map<String, Figure> figures,
      List<NarrativeNumber> narrative,
      String printedRule,
      Assessment assessment,
      Outcome outcome) {
    this(
        metadata,
        source,
        sections,
        figures,
        narrative,
        printedRule,
        assessment,
        outcome,
        List.of());
  }

  /// A report that prints no rule of sums.
  public Report(
      Metadata metadata,
      Source source,
      List<Section> sections,
      Map<String, Figure> figures,
      List<NarrativeNumber> narrative,
      Assessment assessment,
      Outcome outcome) {
    this(metadata, source, sections, figures, narrative, "", assessment, outcome);
  }

  /// A report whose text tells no numbers.
  public Report(
      Metadata metadata,
      Source source,
      List<Section> sections,
      Map<String, Figure> figures,
      Assessment assessment,
      Outcome outcome) {
    this(metadata, source, sections, figures, List.of(), assessment, outcome);
  }

  public Report {
    narrative = List.copyOf(narrative);
    corrections = List.copyOf(corrections);
    sections = List.copyOf(sections);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    if (!outcome.status().isReport()) {
      throw new IllegalArgumentException("a report cannot be " + outcome.status().key());
    }
  }

  public ReportId id() {
    return metadata.id();
  }

  /// The code of each figure that a person has corrected, and the name of each other thing.
  public boolean isCorrected(String what) {
    return !corrections.isEmpty()
        && corrections.stream().anyMatch(each -> each.what().equals(what));
  }

  public Report assessed(Assessment found) {
    return new Report(
        metadata, source, sections, figures, narrative, printedRule, found, outcome, corrections);
  }

  /// The same report, which prints this rule of sums.
  public Report printing(String rule) {
    return new Report(
        metadata, source, sections, figures, narrative, rule, assessment, outcome, corrections);
  }

  /// The same report under another id, where its own would name two reports.
  public Report named(ReportId id) {
    return in(metadata.named(id));
  }

  private Report in(Metadata other) {
    return new Report(
        other, source, sections, figures, narrative, printedRule, assessment, outcome, corrections);
  }

  /// The report as it was read, with what persons put in place of it. It is to be assessed again.
  ///
  /// @param all of one thing the last one counts
  public Report corrected(List<Correction> all) {
    var last = new LinkedHashMap<String, Correction>();
    all.forEach(each -> last.put(each.what(), each));
    var report = this;
    for (var correction : last.values()) {
      report = report.corrected(correction);
    }
    return report;
  }

  private Report corrected(Correction each) {
    return switch (each.what()) {
      case Correction.TITLE ->
          in(metadata.titled(each.value())).noting(each.insteadOf(metadata.title()));
      case Correction.PUBLISHED ->
          in(metadata.published(each.value())).noting(each.insteadOf(metadata.published()));
      case Correction.REGION ->
          in(metadata.in(each.region()))
              .noting(each.insteadOf(Correction.spelled(metadata.region())));
      default -> figured(each);
    };
  }

  private Report figured(Correction each) {
    var read = Optional.ofNullable(figures.get(each.what()));
    var corrected = new LinkedHashMap<>(figures);
    corrected.put(each.what(), each.figure(read));
    var was = read.map(Correction::spelled).orElse("");
    return new Report(
            metadata,
            source,
            sections,
            corrected,
            narrative,
            printedRule,
            assessment,
            outcome,
            corrections)
        .noting(each.insteadOf(was));
  }

  private Report noting(Correction correction) {
    var more = new ArrayList<>(corrections);
    more.add(correction);
    return new Report(
        metadata, source, sections, figures, narrative, printedRule, assessment, outcome, more);
  }
}
