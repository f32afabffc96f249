package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Sections;
import gongkai.report.Section;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The parts of a report: what stands before the first heading, and under each heading.
///
/// @param preamble everything before the first heading
record Outline(List<Line> preamble, List<Part> parts) {

  /// A part of the report.
  ///
  /// @param rest what the heading's own line says after the heading, or empty
  record Part(Section.Key key, String heading, String rest, Line headingLine, List<Line> lines) {
    Line restLine() {
      return headingLine.saying(rest);
    }
  }

  /// Where a heading ends when text follows it on its line.
  private static final Pattern END_OF_HEADING =
      Pattern.compile("[。:;!?]|\\s{2,}|(?=\\([一二三四五六七八九十]\\))");

  static Outline of(List<Line> printed, Sections sections) {
    var lines = Headings.onLinesOfTheirOwn(printed, sections);
    var starts = Headings.in(lines, sections);
    if (starts.isEmpty()) {
      return new Outline(lines, List.of());
    }
    var parts = new ArrayList<Part>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i).line();
      int to = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
      parts.add(part(starts.get(i).key(), lines.get(from), lines.subList(from + 1, to)));
    }
    return new Outline(lines.subList(0, starts.getFirst().line()), parts);
  }

  private static Part part(Section.Key key, Line line, List<Line> under) {
    var end = END_OF_HEADING.matcher(line.folded());
    if (!end.find()) {
      return new Part(key, line.text(), "", line, under);
    }
    return new Part(
        key,
        line.text().substring(0, end.start()).strip(),
        line.text().substring(end.end()).strip(),
        line,
        under);
  }

  /// What stands before the first heading, or the top of a file that has none.
  List<Line> headLines(List<Line> lines) {
    return parts.isEmpty() ? lines : preamble;
  }

  /// The lines of the last part.
  List<Line> end() {
    return parts.isEmpty() ? preamble : parts.getLast().lines();
  }

  /// The same outline without the lines of the title and of the signature, which are no text.
  Outline without(Signature signature, Optional<Title> title) {
    var head =
        title
            .map(found -> preamble.subList(Math.min(found.to(), preamble.size()), preamble.size()))
            .orElse(preamble);
    if (parts.isEmpty()) {
      return new Outline(head, parts);
    }
    var shorter = new ArrayList<>(parts);
    var last = shorter.removeLast();
    int kept = last.lines().size() - signature.lines();
    shorter.add(
        new Part(
            last.key(),
            last.heading(),
            last.rest(),
            last.headingLine(),
            last.lines().subList(0, kept)));
    return new Outline(head, shorter);
  }

  /// The lines under every heading of this part of the form.
  List<Line> lines(Section.Key key) {
    return parts.stream()
        .filter(part -> part.key() == key)
        .flatMap(part -> part.lines().stream())
        .toList();
  }

  /// Finds the lines that are headings.
  private static final class Headings {
    /// A heading: which part begins at which line.
    record Start(Section.Key key, int line) {}

    private final Sections sections;
    private final Pattern numbered;

    private Headings(Sections sections) {
      this.sections = sections;
      this.numbered = Pattern.compile("^(" + sections.numbers() + ")\\s*[、.,:]\\s*");
    }

    /// Headings that a lost line end has left at the end of a paragraph.
    static List<Line> onLinesOfTheirOwn(List<Line> lines, Sections sections) {
      var labels =
          sections.parts().stream()
              .map(part -> Pattern.quote(Folding.fold(part.label())))
              .collect(Collectors.joining("|"));
      var last =
          Pattern.compile(
              "(?<=[。;!?\\s])\\s*(?=" + sections.numbers() + "[、.](?:" + labels + ")$)");
      var split = new ArrayList<Line>();
      for (var line : lines) {
        var heading = last.matcher(line.folded());
        if (line.ruled() || !heading.find() || heading.start() == 0) {
          split.add(line);
        } else {
          split.add(line.saying(line.text().substring(0, heading.start()).strip()));
          split.add(line.saying(line.text().substring(heading.end())));
        }
      }
      return split;
    }

    static List<Start> in(List<Line> lines, Sections sections) {
      var headings = new Headings(sections);
      var starts = new ArrayList<Start>();
      for (int i = 0; i < lines.size(); i++) {
        var key = headings.key(lines.get(i), starts);
        if (key >= 0) {
          starts.add(new Start(sections.parts().get(key).key(), i));
        }
      }
      return starts;
    }

    /// The index of the part that a line is the heading of, or -1. Headings keep the form's order:
    /// a word of an earlier part in a later place is text.
    private int key(Line line, List<Start> found) {
      if (line.ruled()) {
        return -1;
      }
      var number = numbered.matcher(line.folded());
      boolean hasNumber = number.lookingAt();
      var heading = heading(hasNumber ? line.folded().substring(number.end()) : line.folded());
      int first = found.isEmpty() ? 0 : index(found.getLast().key()) + 1;
      for (int i = first; i < sections.parts().size(); i++) {
        var part = sections.parts().get(i);
        if (hasNumber
            ? part.match().stream().anyMatch(heading::contains)
            : isWhole(part, heading)) {
          return i;
        }
      }
      return -1;
    }

    /// Without its number a heading must be nothing but a heading.
    private static boolean isWhole(Sections.Part part, String heading) {
      return heading.equals(Labels.bare(part.label()));
    }

    private String heading(String folded) {
      var end = END_OF_HEADING.matcher(folded);
      var heading = Labels.bare(end.find() ? folded.substring(0, end.start()) : folded);
      return heading.length() > sections.longestHeading() ? "" : heading;
    }

    private int index(Section.Key key) {
      for (int i = 0; i < sections.parts().size(); i++) {
        if (sections.parts().get(i).key() == key) {
          return i;
        }
      }
      return -1;
    }
  }
}
