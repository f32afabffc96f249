package gongkai.parse;

import gongkai.report.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
  static final Pattern END_OF_HEADING = Pattern.compile("[。:;!?]|\\s{2,}|(?=\\([一二三四五六七八九十]\\))");

  static Outline of(List<Line> printed, Headings headings) {
    var lines = headings.onLinesOfTheirOwn(printed);
    return of(lines, headings.in(lines));
  }

  /// The outline of a report from before the form.
  static Outline of(List<Line> lines, FreeHeadings headings, StatisticsTable table) {
    var starts =
        new ArrayList<>(headings.in(lines, line -> line <= table.from() || !table.holds(line)));
    if (table.hasHeading() && starts.stream().noneMatch(start -> start.line() == table.from())) {
      starts.add(new Headings.Start(Section.Key.OTHER, table.from()));
      starts.sort(Comparator.comparing(Headings.Start::line));
    }
    return of(lines, starts);
  }

  private static Outline of(List<Line> lines, List<Headings.Start> starts) {
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
    // Not before its first character, which may be the bracket of its own number.
    if (!end.find(Math.min(1, line.folded().length()))) {
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
}
