package gongkai.document;

import java.util.List;
import java.util.Map;

/// One report, flattened for an index.
///
/// @param values by field, for every field of a report but figures
/// @param numbers year, publication day and all figures that have a value, derived ones too
/// @param source what the index gives back when asked for the report, as it was given
public record ReportDocument(
    String id,
    Map<IndexField, List<String>> values,
    Map<Field, Double> numbers,
    List<PassageDocument> passages,
    String source) {

  public ReportDocument {
    values = Map.copyOf(values);
    numbers = Map.copyOf(numbers);
    passages = List.copyOf(passages);
  }

  /// A passage, or a section that has none (then `text` is empty).
  ///
  /// @param context words that find the passage without standing in it, a line for each thing they
  ///   are taken from; no exact text reaches from line to line
  public record PassageDocument(
      String section, String kind, String label, String text, String context, int page) {}
}
