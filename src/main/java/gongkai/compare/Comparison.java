package gongkai.compare;

import gongkai.report.Passage;
import gongkai.report.Report;
import gongkai.report.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What is otherwise in one report than in another: two years of one agency, or two agencies.
///
/// @param figures of both, in the order of the form
/// @param sections those that one of them has, in the order of the form
/// @param repeated how much of the later report's text stands in the earlier one, too
/// @param promises the improvements of the earlier report, in their order
public record Comparison(
    List<FigureChange> figures,
    List<SectionChange> sections,
    Repeated repeated,
    List<Promise> promises) {

  public Comparison {
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
    promises = List.copyOf(promises);
  }

  /// Holds one report against another.
  ///
  /// @param earlier what is held to be the state before
  public static Comparison of(Report earlier, Report later) {
    return new Comparison(
        FigureChange.all(earlier.figures(), later.figures()),
        sections(earlier, later),
        Repeated.of(text(earlier), text(later)),
        Promise.all(issues(earlier), issues(later)));
  }

  private static List<SectionChange> sections(Report earlier, Report later) {
    return Arrays.stream(Section.Key.values())
        .filter(key -> has(earlier, key) || has(later, key))
        .map(key -> SectionChange.of(key, passages(earlier, key), passages(later, key)))
        .toList();
  }

  private static boolean has(Report report, Section.Key key) {
    return report.sections().stream().anyMatch(section -> section.key() == key);
  }

  private static List<Passage> issues(Report report) {
    return passages(report, Section.Key.ISSUES);
  }

  private static List<Passage> passages(Report report, Section.Key key) {
    return report.sections().stream()
        .filter(section -> section.key() == key)
        .flatMap(section -> section.passages().stream())
        .toList();
  }

  private static List<String> text(Report report) {
    return report.sections().stream().flatMap(Comparison::text).toList();
  }

  private static Stream<String> text(Section section) {
    return section.passages().stream().map(Passage::text);
  }
}
