package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Sections;
import gongkai.report.Section;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the lines that are headings of the parts of a report.
final class Headings {
  /// With its number; a label as long as this is nothing but a heading.
  private static final int SHORTEST_LABEL = 10;

  /// What stands between the number of a heading and its label.
  private static final String MARKS = "、.";

  private final Sections sections;
  private final Pattern numbered;
  private final List<String> labels;
  private final Pattern withinLine;

  Headings(Sections sections) {
    this.sections = sections;
    this.numbered = Pattern.compile("^(" + sections.numbers() + ")\\s*[、.,:]\\s*");
    this.labels = sections.parts().stream().map(part -> Folding.fold(part.label())).toList();
    this.withinLine = withinLine(sections, labels);
  }

  /// A heading: which part begins at which line.
  record Start(Section.Key key, int line) {}

  private static Pattern withinLine(Sections sections, List<String> labels) {
    var any = labels.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    var heading = sections.numbers() + "[" + MARKS + "](?:" + any + ")";
    return Pattern.compile(
        "(?<before>[。;!?]\\s*|\\s)(?<last>%s)$|(?<stop>^|[。!?])\\s*(?<first>%s)(?=\\s?[\\p{IsHan}0-9])"
            .formatted(heading, heading));
  }

  /// Gives headings that a lost line end has left within a paragraph a line of their own.
  List<Line> onLinesOfTheirOwn(List<Line> lines) {
    var split = new ArrayList<Line>();
    for (var line : lines) {
      if (line.ruled() || !hasMarkedLabel(line.folded())) {
        split.add(line);
      } else {
        split(line, split);
      }
    }
    return split;
  }

  /// Whether a label stands behind the mark of a number.
  private boolean hasMarkedLabel(String folded) {
    for (var label : labels) {
      for (int at = folded.indexOf(label); at >= 0; at = folded.indexOf(label, at + 1)) {
        if (at > 0 && MARKS.indexOf(folded.charAt(at - 1)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void split(Line line, List<Line> into) {
    var heading = withinLine.matcher(line.folded());
    int from = 0;
    while (heading.find()) {
      var name = heading.start("last") >= 0 ? "last" : "first";
      if (isLabel(heading.group(name), line.folded(), heading.end(name))) {
        add(line, from, heading.start(name), into);
        add(line, heading.start(name), heading.end(name), into);
        from = heading.end(name);
      }
    }
    if (from == 0) {
      into.add(line);
    } else {
      add(line, from, line.text().length(), into);
    }
  }

  /// A short label may begin other words: 总体情况较好.
  private static boolean isLabel(String heading, String folded, int end) {
    return heading.length() >= SHORTEST_LABEL
        || end == folded.length()
        || Character.isWhitespace(folded.charAt(end));
  }

  private static void add(Line line, int from, int to, List<Line> into) {
    var text = line.text().substring(from, to).strip();
    if (!text.isEmpty()) {
      into.add(line.saying(text));
    }
  }

  /// The headings in the order of the form: first those that bear their part's number, then,
  /// between them, those whose number is shifted or missing. A word of another part in between is
  /// text.
  List<Start> in(List<Line> lines) {
    int[] at = new int[sections.parts().size()];
    Arrays.fill(at, -1);
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      int part = numbered(lines.get(i), next);
      if (part >= 0) {
        at[part] = i;
        next = part + 1;
      }
    }
    int from = 0;
    for (int part = 0; part < at.length; part++) {
      if (at[part] < 0) {
        at[part] = find(part, lines.subList(from, firstFrom(at, part, lines.size())), from);
      }
      from = Math.max(from, at[part] + 1);
    }
    return starts(at);
  }

  private static int firstFrom(int[] at, int part, int end) {
    return Arrays.stream(at, part, at.length).filter(line -> line >= 0).min().orElse(end);
  }

  private List<Start> starts(int[] at) {
    var starts = new ArrayList<Start>();
    for (int part = 0; part < at.length; part++) {
      if (at[part] >= 0) {
        starts.add(new Start(sections.parts().get(part).key(), at[part]));
      }
    }
    return starts;
  }

  /// The part, from `first` on, that a line is the heading of by its number and its words, or -1.
  private int numbered(Line line, int first) {
    var number = numbered.matcher(line.folded());
    if (line.ruled() || !number.lookingAt()) {
      return -1;
    }
    var heading = heading(line.folded().substring(number.end()));
    for (int i = first; i < sections.parts().size(); i++) {
      var part = sections.parts().get(i);
      if (part.number().equals(number.group(1)) && isNamed(part, heading)) {
        return i;
      }
    }
    return -1;
  }

  /// The line that is the heading of a part by its words alone, counted from `offset`, or -1.
  private int find(int index, List<Line> lines, int offset) {
    var part = sections.parts().get(index);
    for (int i = 0; i < lines.size(); i++) {
      var folded = lines.get(i).folded();
      var number = numbered.matcher(folded);
      boolean found =
          number.lookingAt()
              ? isNamed(part, heading(folded.substring(number.end())))
              : isWhole(part, heading(folded));
      if (found && !lines.get(i).ruled()) {
        return offset + i;
      }
    }
    return -1;
  }

  private static boolean isNamed(Sections.Part part, String heading) {
    return part.match().stream().anyMatch(heading::contains);
  }

  /// Without its number a heading must be nothing but a heading.
  private static boolean isWhole(Sections.Part part, String heading) {
    return heading.equals(Labels.bare(part.label()));
  }

  private String heading(String folded) {
    var end = Outline.END_OF_HEADING.matcher(folded);
    int to = end.find() ? end.start() : folded.length();
    return to > 2 * sections.longestHeading() ? "" : bounded(Labels.bare(folded.substring(0, to)));
  }

  private String bounded(String heading) {
    return heading.length() > sections.longestHeading() ? "" : heading;
  }
}
