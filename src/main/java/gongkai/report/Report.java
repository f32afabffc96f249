package gongkai.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One report, read whole.
///
/// @param figures by code, in the order of the form; a code that is absent stands in no table of
///   the report
/// @param narrative the numbers in its text, in their order there
/// @param printedRule the rule of sums in the head of its tables, as printed, or empty
public record Report(
    Metadata metadata,
    Source source,
    List<Section> sections,
    Map<String, Figure> figures,
    List<NarrativeNumber> narrative,
    String printedRule,
    Assessment assessment,
    Outcome outcome) {

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
    sections = List.copyOf(sections);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    if (!outcome.status().isReport()) {
      throw new IllegalArgumentException("a report cannot be " + outcome.status().key());
    }
  }

  public ReportId id() {
    return metadata.id();
  }

  public Report assessed(Assessment found) {
    return new Report(metadata, source, sections, figures, narrative, printedRule, found, outcome);
  }

  /// The same report, which prints this rule of sums.
  public Report printing(String rule) {
    return new Report(metadata, source, sections, figures, narrative, rule, assessment, outcome);
  }

  /// The same report under another id, where its own would name two reports.
  public Report named(ReportId id) {
    return new Report(
        metadata.named(id), source, sections, figures, narrative, printedRule, assessment, outcome);
  }
}
