package gongkai.document;

import gongkai.document.ReportDocument.PassageDocument;
import gongkai.report.Passage;
import gongkai.report.Report;
import gongkai.report.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Flattens reports for an index: it decides which value goes into which field.
public final class Documents {
  /// Ends each part of a context, so that no run of characters is found across two of them.
  private static final String STOP = "。";

  private Documents() {}

  /// Flattens one report.
  ///
  /// @param source what the index gives back when asked for the report
  public static ReportDocument of(Report report, String source) {
    return new ReportDocument(
        report.id().toString(), values(report), numbers(report), passages(report), source);
  }

  private static Map<IndexField, List<String>> values(Report report) {
    var metadata = report.metadata();
    var agency = metadata.agency();
    var values = new EnumMap<IndexField, List<String>>(IndexField.class);
    put(values, IndexField.ID, report.id().toString());
    put(values, IndexField.TITLE, metadata.title());
    put(values, IndexField.AGENCY, agency.name());
    put(values, IndexField.AGENCY_KEY, agency.key());
    put(values, IndexField.KIND, agency.kind());
    put(values, IndexField.LEVEL, agency.level());
    put(values, IndexField.REGION, metadata.region().toString());
    put(values, IndexField.EDITION, metadata.edition());
    values.put(IndexField.FINDING, List.copyOf(report.assessment().doubts()));
    return values;
  }

  /// What is not known has no value, which is not an empty one.
  private static void put(Map<IndexField, List<String>> values, IndexField field, String value) {
    values.put(field, value.isEmpty() ? List.of() : List.of(value));
  }

  private static Map<Field, Double> numbers(Report report) {
    var numbers = new HashMap<Field, Double>();
    numbers.put(IndexField.YEAR, (double) report.id().year());
    var published = report.metadata().published();
    if (!published.isEmpty()) {
      numbers.put(IndexField.PUBLISHED, (double) LocalDate.parse(published).toEpochDay());
    }
    report
        .assessment()
        .derived()
        .forEach((code, derived) -> numbers.put(figure(code), derived.value().doubleValue()));
    report
        .figures()
        .forEach(
            (code, figure) ->
                figure.value().ifPresent(value -> numbers.put(figure(code), value.doubleValue())));
    return numbers;
  }

  private static Field figure(String code) {
    return new Field.Figure(code);
  }

  private static List<PassageDocument> passages(Report report) {
    var about = about(report);
    var passages = new ArrayList<PassageDocument>();
    for (var section : report.sections()) {
      var context = section.heading().isEmpty() ? about : about + section.heading() + STOP;
      if (section.passages().isEmpty()) {
        passages.add(new PassageDocument(section.key().key(), "", "", "", context, 0));
      }
      for (var passage : section.passages()) {
        passages.add(passage(section, passage, context));
      }
    }
    return passages;
  }

  private static PassageDocument passage(Section section, Passage passage, String context) {
    return new PassageDocument(
        section.key().key(),
        passage.kind().key(),
        passage.label(),
        passage.text(),
        context,
        passage.page());
  }

  /// What every passage of a report is found by beside its own words. The names of a place stand
  /// together, as people write them.
  private static String about(Report report) {
    var metadata = report.metadata();
    return Stream.of(
            metadata.title(),
            metadata.agency().name(),
            String.join("", metadata.region().path()),
            metadata.agency().kind(),
            report.id().year() + "年")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(STOP, "", STOP));
  }
}
