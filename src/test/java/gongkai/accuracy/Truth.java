package gongkai.accuracy;

import gongkai.report.Figure;
import gongkai.report.Passage;
import gongkai.report.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is true of a report, whatever its file looks like.
///
/// @param title as printed, without blanks and doubled words; empty where none is printed
/// @param place province, prefecture, county
/// @param published ISO 8601, or empty where the report does not say
/// @param sections that have a heading
/// @param narrative numbers of the text by their code
record Truth(
    String title,
    String agency,
    List<String> place,
    int year,
    String published,
    String edition,
    List<Section.Key> sections,
    List<Fragment> fragments,
    Map<String, Figure> figures,
    Map<String, Integer> narrative) {

  /// A text that lies in exactly one passage of its kind.
  record Fragment(Section.Key section, Passage.Kind kind, String text) {}

  Truth {
    place = List.copyOf(place);
    sections = List.copyOf(sections);
    fragments = List.copyOf(fragments);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    narrative = Collections.unmodifiableMap(new LinkedHashMap<>(narrative));
  }

  Truth without(Section.Key heading) {
    return new Truth(
        title,
        agency,
        place,
        year,
        published,
        edition,
        sections.stream().filter(key -> key != heading).toList(),
        fragments,
        figures,
        narrative);
  }

  Truth untitled() {
    return new Truth(
        "", agency, place, year, published, edition, sections, fragments, figures, narrative);
  }

  Truth figured(Map<String, Figure> others) {
    return new Truth(
        title, agency, place, year, published, edition, sections, fragments, others, narrative);
  }
}
