package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Sections;
import gongkai.parse.Headings.Start;
import gongkai.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the headings of a report from before the form: parts of any number, name and order, of
/// which only the words tell what they are about.
final class FreeHeadings {
  private static final int LONGEST_UNNUMBERED = 26;

  private static final Pattern OPEN = Pattern.compile("[,。].*[^。!?:;)\"”》]$");

  private final Sections sections;
  private final List<Pattern> levels;

  FreeHeadings(Sections sections) {
    this.sections = sections;
    this.levels =
        sections.freeNumbers().stream()
            .map(number -> Pattern.compile("(?:" + number + ")\\s*[、.:]?\\s*"))
            .toList();
  }

  /// The headings: of the ways to number them, and of short lines alone, those that name the most
  /// parts. Sub-headings are numbered too.
  ///
  /// @param isText whether a line may be a heading, and is not within a table
  List<Start> in(List<Line> lines, IntPredicate isText) {
    List<Start> best = List.of();
    for (var level : levels) {
      best = better(best, best(lines, isText, level), lines);
    }
    return better(best, unnumbered(lines, isText), lines);
  }

  private List<Start> better(List<Start> best, List<Start> other, List<Line> lines) {
    return known(other, lines) > known(best, lines) ? other : best;
  }

  /// Contents at the head and enumerations within a part also begin with one: the series that names
  /// the most parts is that of the headings, the last of several.
  private List<Start> best(List<Line> lines, IntPredicate isText, Pattern level) {
    List<Start> best = List.of();
    for (int i = 0; i < lines.size(); i++) {
      if (number(lines.get(i), level) == 1 && isText.test(i)) {
        var starts = from(i, lines, isText, level);
        best = known(starts, lines) >= known(best, lines) ? starts : best;
      }
    }
    return best;
  }

  private List<Start> from(int first, List<Line> lines, IntPredicate isText, Pattern level) {
    var starts = new ArrayList<Start>();
    var key = Section.Key.OVERVIEW;
    int number = 0;
    for (int i = first; i < lines.size(); i++) {
      if (isText.test(i)
          && number(lines.get(i), level) == number + 1
          && !isNamedLater(lines, i, level, isText)) {
        key = key(lines.get(i)).orElse(key);
        starts.add(new Start(key, i));
        number++;
      }
    }
    return starts;
  }

  /// A point of an enumeration may bear the number that the next heading bears.
  private boolean isNamedLater(List<Line> lines, int at, Pattern level, IntPredicate isText) {
    int number = number(lines.get(at), level);
    if (key(lines.get(at)).isPresent()) {
      return false;
    }
    for (int i = at + 1; i < lines.size(); i++) {
      if (isText.test(i)
          && number(lines.get(i), level) == number
          && key(lines.get(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private int known(List<Start> starts, List<Line> lines) {
    return (int) starts.stream().filter(start -> key(lines.get(start.line())).isPresent()).count();
  }

  /// The number that a line begins with where it may be a heading, or zero.
  private int number(Line line, Pattern level) {
    var number = level.matcher(line.folded());
    if (line.ruled() || !number.lookingAt() || heading(line, number.end()).isEmpty()) {
      return 0;
    }
    var digits = number.group(1);
    return Character.isDigit(digits.charAt(0))
        ? Integer.parseInt(digits)
        : HanNumber.of(digits).map(value -> value.intValue()).orElse(0);
  }

  /// The bare words of a heading, empty where it is too long to be one.
  private String heading(Line line, int from) {
    var text = line.folded().substring(from);
    var end = Outline.END_OF_HEADING.matcher(text);
    var heading = Labels.bare(text.substring(0, end.find() ? end.start() : text.length()));
    return heading.length() > sections.longestHeading() ? "" : heading;
  }

  private Optional<Section.Key> key(Line line) {
    var heading = heading(line, lead(line));
    return sections.free().stream()
        .filter(part -> part.match().stream().anyMatch(heading::contains))
        .map(Sections.FreePart::key)
        .findFirst();
  }

  /// Where the words begin behind a number.
  private int lead(Line line) {
    return levels.stream()
        .map(level -> level.matcher(line.folded()))
        .filter(Matcher::lookingAt)
        .findFirst()
        .map(Matcher::end)
        .orElse(0);
  }

  private List<Start> unnumbered(List<Line> lines, IntPredicate isText) {
    var starts = new ArrayList<Start>();
    boolean isOpen = false;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      boolean isShort = !line.ruled() && line.folded().length() <= LONGEST_UNNUMBERED;
      if (isShort && !isOpen && isText.test(i) && isBare(line.folded())) {
        int at = i;
        key(line).ifPresent(key -> starts.add(new Start(key, at)));
      }
      // A long line that ends within a sentence goes on in the next.
      isOpen = !isShort && OPEN.matcher(line.folded()).find();
    }
    return starts;
  }

  /// Words without marks between them, but for those of a list.
  private static boolean isBare(String folded) {
    return Labels.bare(folded).equals(folded.replace("、", ""));
  }
}
