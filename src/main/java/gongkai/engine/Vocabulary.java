package gongkai.engine;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import java.util.List;
import java.util.Map;

/// What there is to ask for, as it stood in the index at one moment.
///
/// @param reports how many reports there are
/// @param values by each field of a report whose values are counted: all its values, each with the
///   number of reports that have it, most frequent first
/// @param problems what reports say in part five, a list of passages for each report: of all of
///   them, or of [#SAMPLE] that are spread evenly over the index
public record Vocabulary(
    long reports, Map<IndexField, List<Count>> values, List<List<String>> problems) {

  /// Reports repeat each other: what many of them say, many of these say too.
  public static final int SAMPLE = 2_000;

  public Vocabulary {
    values = Map.copyOf(values);
    problems = List.copyOf(problems);
  }
}
