package gongkai.parse;

import gongkai.form.Titles;
import java.util.List;
import java.util.Optional;

/// The first of several reports in one file.
///
/// The tables of the next agency, or of the next year, would fill what the first report lacks.
final class FirstReport {
  /// A title with fewer parts before or behind it is a mention, such as a link to another report.
  private static final int FEWEST_PARTS = 3;

  private FirstReport() {}

  /// The lines up to the title of another report that has parts of its own.
  static List<Line> of(List<Line> lines, Headings headings, Titles titles) {
    Optional<Title> first = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      var title = Title.on(lines.get(i), titles);
      if (first.isEmpty()) {
        first = title;
      } else if (title.isPresent()
          && isOther(title.get(), first.get())
          && hasParts(lines.subList(0, i), headings)
          && hasParts(lines.subList(i, lines.size()), headings)) {
        return lines.subList(0, i);
      }
    }
    return lines;
  }

  private static boolean isOther(Title title, Title first) {
    return title.year() != first.year() || !title.agency().equals(first.agency());
  }

  private static boolean hasParts(List<Line> lines, Headings headings) {
    var parts = Outline.of(lines, headings).parts();
    return parts.stream().map(Outline.Part::key).distinct().count() >= FEWEST_PARTS;
  }
}
