package gongkai.json;

import gongkai.report.Assessment.Derived;
import gongkai.report.Figure;
import gongkai.report.Metadata;
import gongkai.report.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a row of a table says of a report. Most of a report is its text, which is passed over here.
///
/// @param figures by code; none where only the rest was read
/// @param derived likewise
public record Outline(
    Metadata metadata, Source source, Map<String, Figure> figures, Map<String, Derived> derived) {
  private static final Set<String> ABOUT =
      Set.of("id", "title", "agency", "region", "edition", "published", "source");

  /// Where what is known of a report as a whole has its end.
  private static final String TEXT = "sections";

  private static final Set<String> FIGURES = Set.of("figures", "derived");

  public Outline {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
  }

  /// What [ReportJson#write] wrote of a report as a whole; empty where the text is none.
  public static Optional<Outline> about(String json) {
    return Line.before(TEXT, json, ABOUT::contains).flatMap(Outline::of);
  }

  /// The same with all figures.
  public static Optional<Outline> withFigures(String json) {
    return Line.before("", json, name -> ABOUT.contains(name) || FIGURES.contains(name))
        .flatMap(Outline::of);
  }

  private static Optional<Outline> of(Line line) {
    return line.has("id") ? Optional.of(ReportReading.outline(line)) : Optional.empty();
  }
}
